import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePages } from '../load-site.ts';
import { textOf } from '../testing/report-of-text.ts';

const sentence = '全镇上下围绕中心工作，认真落实各项部署，各方面工作平稳推进。';

function unitsOf(...lines: string[]) {
  const { value } = makePages(textOf(lines.join('\n'), 'r'), {});
  return value?.report.parts ?? [];
}

test('a section is shown whole without its heading and leads to its page', () => {
  const [, problems] = unitsOf(
    '工作总结',
    '一、工作情况',
    sentence,
    '二、存在的问题',
    sentence,
    '三、其他',
    sentence,
  );
  assert.deepEqual(problems, {
    kinds: ['problems'],
    url: 'r/2.html',
    heading: '二、存在的问题',
    characters: sentence.length,
    lines: [{ text: sentence, isHeading: false }],
    isCut: false,
    contents: [],
  });
});

test('of a long section the beginning is shown, and its headings as links', () => {
  const long = sentence.repeat(30);
  const [plans] = unitsOf(
    '工作总结',
    '一、下一步打算',
    '（一）抓项目',
    long,
    '（二）抓民生',
    long,
    '二、其他',
    sentence,
  );
  assert.equal(plans?.isCut, true);
  assert.deepEqual(
    plans?.lines.map(({ isHeading }) => isHeading),
    [true, false],
  );
  assert.deepEqual(plans?.contents, [
    { url: 'r/1.html#s1-1', title: '（一）抓项目' },
    { url: 'r/1.html#s1-2', title: '（二）抓民生' },
  ]);
});
