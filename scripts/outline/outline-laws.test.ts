import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinLines } from '../paragraphs/join-lines.ts';
import { reportOf } from '../testing/report-of-text.ts';
import { headings, outline, outlineText } from './outline.ts';

const bare = (text: string) => text.replace(/\s/g, '');

const words = fc
  .array(
    fc.constantFrom(
      '加强',
      '领导',
      '工作',
      '年度',
      '2023年',
      '报告',
      'GDP',
      '“三农”',
      '1.5',
      '，',
      '、',
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));
const ordinal = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '一、',
    '二、',
    '十一、',
    '（一）',
    '(二)',
    '（三）',
    '1.',
    '2．',
    '３、',
    '（1）',
    '①',
    '1.1 ',
    '01',
    '1 ',
  ],
  ...[
    '第一章　',
    '第二节 ',
    '第三条　',
    '第一篇 ',
    '第一、',
    '第一，',
    '一是',
    '## ',
    '附件',
    '附件2：',
    '注：',
    '目录',
    '一',
    '\t',
  ],
);
const ending = fc.constantFrom(
  '',
  '',
  '。',
  '；',
  '：',
  '，',
  '。总之，这样。',
  '……',
  '　后面还有很多很多很多话。',
);
const line = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom('', '　　', '  '), ordinal, words, ending)
      .map((parts) => parts.join('')),
  },
  { weight: 3, arbitrary: fc.constantFrom('', '', '　　') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[
        '某市人民政府',
        '2023年5月6日',
        '（此件公开发布）',
        '某政发〔2023〕7号',
        '各区人民政府：',
        '各位代表！',
      ],
      ...[
        '总之，要努力。',
        '结束语',
        '附件：1.名单',
        '》',
        '。',
        '年度工作报告',
        '抄送：某局',
        '本作品属于公有领域',
      ],
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom('乡镇', '户数', '12', '3.5%', '', '合　计', '——'), {
        minLength: 1,
        maxLength: 5,
      })
      .chain((cells) =>
        fc
          .constantFrom('\t', '|', ' | ', '　　', '\n')
          .map((sign) => (sign.includes('|') ? `|${cells.join(sign)}|` : cells.join(sign))),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '|---|---|',
        '├──┼──┤',
        '抄送：县委办公室，县政协办公室。',
        '某市人民政府办公室　　2023年5月7日印发',
      ],
      ...['（共印50份）', '主题词：统计　报告', '壹、', '【一】', 'Part 1 ', '第 1 條', '㈠'],
    ),
  },
  { weight: 1, arbitrary: fc.string() },
);
const report = fc
  .array(line, { maxLength: 60 })
  .map((lines) => reportOf(lines.map((each) => each.replace(/[\r\n]/g, '')).join('\n')));

test('law 3: the outline loses, adds and reorders nothing', () => {
  fc.assert(
    fc.property(report, (each) => {
      assert.equal(bare(outlineText(outline(each).value)), bare(each.text));
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 500) },
  );
});

test('joining lines changes nothing but white space, and keeps the lines of the raw file in order', () => {
  fc.assert(
    fc.property(report, ({ lines, text }) => {
      const paragraphs = joinLines(lines);
      assert.equal(bare(paragraphs.map((paragraph) => paragraph.text).join('')), bare(text));
      for (const [index, { line: number, text: joined }] of paragraphs.entries()) {
        assert.ok(number > (paragraphs[index - 1]?.line ?? 0));
        assert.ok(lines[number - 1]?.text.trim().startsWith(joined.slice(0, 1)));
      }
    }),
  );
});

test('headings stand in the order of their lines and nest by level', () => {
  fc.assert(
    fc.property(report, (each) => {
      const { value } = outline(each);
      const lines = headings(value).map((heading) => heading.line);
      assert.deepEqual(
        lines,
        [...lines].sort((a, b) => a - b),
      );
      for (const heading of headings(value)) {
        for (const child of heading.children) assert.ok(child.level > heading.level);
        assert.ok(heading.text.includes(heading.ordinal));
      }
    }),
  );
});

test('the same report gives the same outline', () => {
  fc.assert(fc.property(report, (each) => assert.deepEqual(outline(each), outline(each))));
});

// Whoever takes the square of their length never comes to the end of them.
test('no large input of one kind loses a character', () => {
  const many = (line: (index: number) => string) =>
    Array.from({ length: 30_000 }, (_, index) => line(index)).join('\n');
  const inputs: Record<string, string> = {
    'series that start again': many(() => '一、标题\n正文内容。'),
    'series inside series': many((index) => `${'一二三四五'[index % 5]}、标题`),
    labels: `这里是正文的内容。\n${many((index) => `附件${index % 99}`)}`,
    signatures: `这里是正文的内容。\n${many(() => '某局\n2020年1月1日')}`,
    contents: many(() => '目录\n一、总则'),
    cells: many(() => '单元'),
    'open lines': many(() => '没有标点的一行文字内容'),
    'one long line': `（一）${'很长，'.repeat(300_000)}`,
    'one line of marks': '（'.repeat(500_000),
    'white space': `一、${' '.repeat(500_000)}二`,
    enumeration: '一是好，二是好；'.repeat(50_000),
  };
  for (const [name, text] of Object.entries(inputs)) {
    assert.equal(bare(outlineText(outline(reportOf(text)).value)), bare(text), name);
  }
});
