import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tableHtml } from './table.ts';

test('lines with tabs become cells', () => {
  const html = tableHtml(['指标\t数值', '党员\t12']);
  assert.match(
    html,
    /<tr><td>指标<\/td><td>数值<\/td><\/tr>\n<tr><td>党员<\/td><td>12<\/td><\/tr>/,
  );
});

test('lines without tabs stay lines', () => {
  assert.match(tableHtml(['甲  乙', '丙\t丁']), /<pre>甲 {2}乙\n丙\t丁\n<\/pre>/);
});

test('text of a cell is never markup, and its blanks are marked', () => {
  const html = tableHtml(['<b>&\t××镇']);
  assert.match(html, /<td>&lt;b&gt;&amp;<\/td><td><span class="blank">××<\/span>镇<\/td>/);
});

test('it can be reached by keyboard and has a name', () => {
  assert.match(
    tableHtml(['甲\t乙']),
    /^<div class="table" role="group" aria-label="表格" tabindex="0">/,
  );
});
