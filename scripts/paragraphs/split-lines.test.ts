import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitLines } from './split-lines.ts';

const sentence = '各单位按照方案逐项落实，责任到人，期限明确，效果良好。';
const body = sentence.repeat(8);

function pieces(...texts: string[]): string[] {
  return splitLines(texts.map((text, index) => ({ number: index + 1, text }))).map(({ text }) =>
    text.trim(),
  );
}

test('white space behind a sentence and behind a heading sets paragraphs apart', () => {
  const text = `开展情况如下。 一、总体要求 ${body} （一）宣传。${body} 二、任务 ${body}`;
  assert.deepEqual(pieces(text), [
    '开展情况如下。',
    '一、总体要求',
    body,
    `（一）宣传。${body}`,
    '二、任务',
    body,
  ]);
});

test('title, number, addressee and salutation above the first sentence', () => {
  const text = `某市防火意见 某政发〔2020〕3号 各县人民政府： ${body} 一、任务 ${body} 二、要求 ${body}`;
  assert.deepEqual(pieces(text).slice(0, 4), [
    '某市防火意见',
    '某政发〔2020〕3号',
    '各县人民政府：',
    body,
  ]);
  const speech = `在全县大会上的讲话同志们：${body}一、任务。${body}二、要求。${body}`;
  assert.deepEqual(pieces(speech).slice(0, 3), ['在全县大会上的讲话', '同志们：', body]);
});

test('ordinals behind a sentence begin paragraphs where no white space is left', () => {
  const text = `${body}一、任务。${body}（一）宣传。${body}二、要求。${body}`;
  assert.equal(pieces(text).length, 4);
});

test('a text with paragraphs of usual length is left alone, whatever stands in them', () => {
  const paragraph = `任务有三项。 一、宣传。 二、检查。 三、整改。${sentence.repeat(6)}`;
  assert.deepEqual(pieces(paragraph, paragraph, paragraph), [paragraph, paragraph, paragraph]);
});

test('spaces beside numbers, Latin words and the members of a list of provisions part nothing', () => {
  const text = `全年收入12.5 亿元，见The plan has 3. parts，依照（一）项、 （二）项和 （三）项。 一、任务。${body} 二、要求。${body} 三、其他。${body}`;
  assert.equal(pieces(text).length, 4);
});

test('the rows of a table are left whole', () => {
  const row = `| 甲 | 一、任务。 二、检查。 三、整改。 四、总结。${body.repeat(2)} |`;
  assert.deepEqual(pieces(row, row), [row, row]);
});

test('one long paragraph is left alone', () => {
  assert.deepEqual(pieces(body.repeat(4)), [body.repeat(4)]);
});

test('no character is lost, and lines keep their number', () => {
  const part = fc.constantFrom(
    '。',
    ' ',
    '　　',
    '一、',
    '（二）',
    '3.',
    '甲乙丙',
    sentence,
    '：',
    '\t',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 80 }), (parts) => {
      const text = parts.join('');
      const split = splitLines([{ number: 7, text }]);
      const bare = (each: string) => each.replace(/\s/g, '');
      assert.equal(bare(split.map((line) => line.text).join('')), bare(text));
      assert.ok(split.every(({ number }) => number === 7));
    }),
  );
});

// Whoever takes the square of its length never comes to the end of it.
test('white space without end is no end of a line by itself', () => {
  const text = `${body.repeat(3)}${' '.repeat(300_000)}甲 ${body}`;
  const split = splitLines([{ number: 1, text }]);
  assert.equal(
    split
      .map((line) => line.text)
      .join('')
      .replace(/\s/g, ''),
    text.replace(/\s/g, ''),
  );
});

test('articles that count on in one line are set apart, mere mentions are not', () => {
  const text =
    '第一条　为了加强管理，制定本办法。第二条　本办法适用于本县。第四条　的规定除外。第三条　由县水务局解释。';
  assert.deepEqual(
    splitLines([{ number: 3, text }]).map((line) => line.text),
    [
      '第一条　为了加强管理，制定本办法。',
      '第二条　本办法适用于本县。第四条　的规定除外。',
      '第三条　由县水务局解释。',
    ],
  );
});

test('a document in a single line opens into its parts', () => {
  const text = `云岭县人民政府关于青山镇水库规划的批复 云政函〔2031〕4号 青山镇人民政府、县水务局：你们报送的请示收悉。现批复如下：一、原则同意。${'二、要认真组织实施，按期完成堤坝加固的各项任务，并报告进展。'}三、县水务局要加强指导和检查，每月通报一次各处的进度。　　　云岭县人民政府　　　2031年5月8日`;
  const pieces = splitLines([{ number: 1, text }]).map((line) => line.text.trim());
  assert.deepEqual(
    pieces.map((piece) => piece.slice(0, 6)),
    [
      '云岭县人民政',
      '云政函〔20',
      '青山镇人民政',
      '你们报送的请',
      '一、原则同意',
      '二、要认真组',
      '三、县水务局',
      '云岭县人民政',
      '2031年5',
    ],
  );
});

test('indentation in the middle of a line shows where paragraphs began', () => {
  const body = '各部门密切配合，把责任落实到岗到人，重点项目按期完成，基础工作更加扎实。';
  const text = `各镇人民政府：　　为做好水利工作，提出如下意见。　　一、主要任务　　（一）加固堤防。${body}（二）整治河道。${body}`;
  const title = { number: 1, text: '云岭县人民政府关于加强水利工作的意见' };
  const short = Array.from({ length: 9 }, (_, index) => ({
    number: index + 3,
    text: '一行文字。',
  }));
  assert.equal(splitLines([title, { number: 2, text }, ...short]).length, 1 + 5 + 9);
});
