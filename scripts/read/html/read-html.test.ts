import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Sidecar } from '../../model.ts';
import { countSeen } from '../extraction.ts';
import { Refusal } from '../refusal.ts';
import { readHtml } from './read-html.ts';

const read = (html: string, sidecar: Sidecar = {}) =>
  readHtml(new TextEncoder().encode(html), sidecar);
const linesOf = (html: string) => read(html).text.split('\n');
const sentence = '全县上下围绕中心工作，认真落实各项部署，各方面工作平稳推进。';
const menu = '<ul><li><a href="/">首页</a><li><a href="/b">政务公开；公告，通知。</a></ul>';

describe('readHtml finds the document on the page', () => {
  const text = Array.from({ length: 12 }, () => `<p>${sentence}</p>`).join('');

  test('between a menu and a footer', () => {
    const page = `<title>云岭县年度报告 - 云岭县政府网</title><body>${menu}<h1>云岭县年度报告</h1><div>${text}</div><footer>主办：云岭县。<a href="/c">联系我们</a></footer>`;
    const { text: raw, extraction } = read(page);
    assert.deepEqual(raw.split('\n'), ['云岭县年度报告', ...Array(12).fill(sentence)]);
    const sum = (tallies: { characters: number }[] = []) =>
      tallies.reduce((total, { characters }) => total + characters, 0);
    assert.equal(
      extraction?.characters,
      countSeen(raw) - sum(extraction?.writtenOut) + sum(extraction?.leftOut),
    );
  });

  test('where each paragraph stands in an element of its own', () => {
    const page = `<body>${menu}<div id="x">${text.replaceAll('<p>', '<div><p>').replaceAll('</p>', '</p></div>')}</div><div>版权所有。</div>`;
    assert.equal(linesOf(page).length, 12);
  });

  test('or says that it cannot, and hears the first and the last line', () => {
    const page = `<body><div><p>短文，一句。</p></div><div><div><div><p>页脚，一。</p></div></div></div><div><div><div><p>页边，二。</p></div></div></div>`;
    assert.equal(read(page).diagnostics[0]?.rule, 'page-or-text');
    const { text: raw, diagnostics } = read(page, { from: '短文', to: '页脚，一' });
    assert.equal(raw, '短文，一句。\n页脚，一。');
    assert.deepEqual(diagnostics, []);
    assert.equal(read(page, { from: '没有的话' }).diagnostics[0]?.rule, 'sidecar-unused');
  });

  test('and its title in the head', () => {
    const page = `<head><meta name="ArticleTitle" content="关于某事的通知"><meta name="PubDate" content="2023-1-5 10:00"></head><body><div>${text}</div>`;
    assert.equal(linesOf(page)[0], '关于某事的通知');
    assert.equal(read(page).published, '2023-01-05');
  });

  test('a page without text is refused', () => {
    assert.throws(() => read('<body><script>x</script><div id="app"></div>'), Refusal);
  });
});

describe('readHtml reads lines as a browser shows them', () => {
  const cases: [string, string, string[]][] = [
    ['breaks', '<p>甲<br>乙</p>', ['甲', '乙']],
    ['breaks of the source in Chinese text', '<p>全年工\n作，\n顺利。</p>', ['全年工作，顺利。']],
    ['numbers of lists', '<ol start="3"><li>甲<li>乙</ol>', ['3. 甲', '4. 乙']],
    ['Chinese numbers', '<ol style="list-style: cjk-ideographic"><li>甲</ol>', ['一、甲']],
    ['bullets as nothing', '<ul><li>甲</ul>', ['甲']],
    [
      'rows',
      '<table><tr><td colspan=2>甲<td>乙<tr><td>丙<td>丁<td>戊</table>',
      ['甲\t\t乙', '丙\t丁\t戊'],
    ],
    ['cells over rows', '<table><tr><td rowspan=2>甲<td>乙<tr><td>丙</table>', ['甲\t乙', '\t丙']],
    ['tables of one column', '<table><tr><td><p>甲<p>乙</table>', ['甲', '乙']],
    [
      'nothing hidden or deleted',
      '<p>甲<span style="display: none">乙</span><del>丙</del></p>',
      ['甲'],
    ],
    [
      'numbers in HTML of Word',
      `<p><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>甲</p>`,
      ['1. 甲'],
    ],
    [
      'no bullets of Word',
      `<p><span style='mso-list:Ignore'>Ø<span>&nbsp;</span></span>甲</p>`,
      ['甲'],
    ],
  ];
  for (const [name, body, lines] of cases) {
    test(name, () =>
      assert.deepEqual(
        linesOf(`<meta name=Generator content="Microsoft Word 15"><body>${body}`),
        lines,
      ),
    );
  }

  test('with what it knows of headings and tables', () => {
    const { hints } = read(
      '<meta name=Generator content="LibreOffice"><body><h2>甲</h2><p>乙</p><table><tr><th>丙<th>丁</table>',
    );
    assert.deepEqual(hints, [
      { line: 1, heading: 2 },
      { line: 3, table: 1, isHeader: true },
    ]);
  });
});
