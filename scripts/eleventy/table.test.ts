import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableHtml } from './table.ts';

const same = <T>(spans: T): T => spans;

test('lines with tabs become cells', () => {
  const html = tableHtml(['指标\t数值', '党员\t12'], same);
  assert.match(
    html,
    /<tr><td>指标<\/td><td>数值<\/td><\/tr>\n<tr><td>党员<\/td><td>12<\/td><\/tr>/,
  );
});

test('lines without tabs stay lines', () => {
  assert.match(tableHtml(['甲  乙', '丙\t丁'], same), /<pre>甲 {2}乙\n丙\t丁\n<\/pre>/);
});

test('text of a cell is never markup, and its blanks are marked', () => {
  const html = tableHtml(['<b>&\t××镇'], (spans) => spans.map((span) => ({ ...span, id: 'b7' })));
  assert.match(html, /<td>&lt;b&gt;&amp;<\/td><td><span class="blank" id="b7">××<\/span>镇<\/td>/);
});

test('it can be reached by keyboard and has a name', () => {
  assert.match(
    tableHtml(['甲\t乙'], same),
    /^<div class="table" role="group" aria-label="表格" tabindex="0">/,
  );
});
