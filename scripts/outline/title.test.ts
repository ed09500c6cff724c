import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf } from '../testing/report-of-text.ts';
import { findRepeat, readTitle } from './title.ts';

function title(text: string): string[] {
  return readTitle(paragraphsOf(text), 0).map(({ line }) => line);
}

test('a title ends with its kind, or before what may follow a title', () => {
  assert.deepEqual(title('某县关于\n\n护林工作的意见\n\n各镇：'), ['某县关于', '护林工作的意见']);
  assert.deepEqual(title('护林员手册\n县长　张某\n全文如下。'), ['护林员手册']);
  assert.deepEqual(title('护林工作\n2021-03-02 来源：某局\n全文如下。'), ['护林工作']);
});

test('the name of a person, or of the page, is no line of a title', () => {
  assert.deepEqual(title('农村护林问题研究\n王某某\n（某县林业局）\n全文如下。'), [
    '农村护林问题研究',
  ]);
  assert.deepEqual(title('护林办法\n某县关于护林办法的通知\n各镇：'), ['护林办法']);
});

test('spaced letters and signs of Markdown are not shown', () => {
  assert.deepEqual(title('# 护林条例\n全文如下。'), ['护林条例']);
  assert.deepEqual(title('# 护林条例 #\n全文如下。'), ['护林条例']);
  assert.deepEqual(title('护 林 条 例\n全文如下。'), ['护林条例']);
});

test('the title once more: at once, on several lines, behind a blurb', () => {
  const at = (text: string) => findRepeat(paragraphsOf(text), 0, '某县护林条例');
  assert.deepEqual(at('某县\n\n护林条例\n\n正文。'), { start: 0, end: 2 });
  assert.deepEqual(at('导语：供参考。\n某县护林条例\n正文。'), { start: 1, end: 2 });
});

test('the title below the addressee is another document', () => {
  const paragraphs = paragraphsOf('各镇人民政府：\n现印发。\n某县护林条例\n第一条 略。');
  assert.equal(findRepeat(paragraphs, 0, '某县护林条例'), undefined);
});
