import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requiredWords } from './required-words.ts';

for (const [pattern, words] of [
  ['阅读全文', ['阅读全文']],
  ['(?:阅读|浏览)次', ['阅读次', '浏览次']],
  ['阅读(?:全文|更多)?', ['阅读']],
  [
    '(?:网|之家) ?[】』]',
    ['网】', '网』', '网 】', '网 』', '之家】', '之家』', '之家 】', '之家 』'],
  ],
  ['[转摘]自于?', ['转自', '摘自']],
  ['[^\\n]{0,9}(?:上|下)一页', ['上一页', '下一页']],
  ['(?=.{0,9}下载)[甲乙]丙{0,2}', ['下载']],
  ['(?<!不)可(?<end>查看)', ['可查看']],
  ['\\[打印\\]', ['[打印]']],
  ['甲 {0,3}: {0,3}\\d', ['甲']],
  ['[甲-丁]\\d*', undefined],
  ['(?:甲|\\d)', undefined],
] as const) {
  test(`every match of ${pattern} holds ${words ?? 'nothing in particular'}`, () => {
    assert.deepEqual(requiredWords(pattern), words);
  });
}
