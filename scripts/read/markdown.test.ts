import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { countSeen } from './extraction.ts';
import { readMarkdown } from './markdown.ts';

const read = (source: string) => readMarkdown(new TextEncoder().encode(source));
const linesOf = (source: string) =>
  read(source)
    .text.split('\n')
    .filter((line) => line !== '');

describe('readMarkdown', () => {
  const cases: [string, string, string[]][] = [
    ['one paragraph a line', '甲。\n乙。', ['甲。', '乙。']],
    ['an indent is no code', '甲：\n\n    乙。', ['甲：', '乙。']],
    ['a rule below a line makes no heading', '甲\n---\n乙', ['甲', '乙']],
    ['numbers as they are shown', '1. 甲\n1. 乙', ['1. 甲', '2. 乙']],
    ['bullets and bold type as nothing', '- **甲**', ['甲']],
    ['links and pictures as their text', '[甲](x.html)![图](y.png)', ['甲']],
    ['rows', '|甲|乙|\n|-|-|\n|丙|丁|', ['甲\t乙', '丙\t丁']],
    ['no comments and no tags', '<!-- 注 --><center>甲</center>\n\n乙<br>丙', ['甲', '乙', '丙']],
  ];
  for (const [name, source, lines] of cases)
    test(name, () => assert.deepEqual(linesOf(source), lines));

  test('the title and headings with a number are bare lines, others keep their sign', () => {
    const { text, hints } = read('# 年度报告\n##一、总体情况\n## 存在问题\n正文。');
    assert.equal(text.replace(/\n+/g, '\n'), '年度报告\n一、总体情况\n## 存在问题\n正文。');
    assert.deepEqual(
      hints?.map(({ heading }) => heading),
      [0, 1, 1],
    );
  });

  test('front matter is for the sidecar, and no text', () => {
    const { text, defaults } = read(
      '---\ntitle: "年度报告"\ndate: 2023-12-31T08:00\nlayout: post\ntags:\n  - 甲\n---\n正文。',
    );
    assert.equal(text, '正文。');
    assert.deepEqual(defaults, { title: '年度报告', date: '2023-12-31' });
  });

  test('no letter or digit of the text is lost, and the balance is exact', () => {
    const piece = fc.constantFrom(
      '甲',
      '1. ',
      '- ',
      '**',
      '# ',
      '\n',
      '\n\n',
      '    ',
      '|',
      '> ',
      '---\n',
      '`',
      'x9',
      '（一）',
      '[',
      '](',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = `${pieces.join('')}\n\n末`;
        const { text, extraction } = read(source);
        const sum = (tallies: { characters: number }[] = []) =>
          tallies.reduce((total, { characters }) => total + characters, 0);
        const own = countSeen(text) - sum(extraction?.writtenOut);
        assert.equal(extraction?.characters, own + sum(extraction?.leftOut));
        const letters = (words: string) => words.match(/[甲x9一末]/g)?.join('') ?? '';
        if (!source.includes('](')) assert.equal(letters(text), letters(source));
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
