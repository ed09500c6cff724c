import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caretLines } from './caret.ts';

test('the caret stands under the character that the column names', () => {
  assert.equal(caretLines('abc', 2), 'abc\n ^');
});

test('a wide character before the place is padded by a wide space', () => {
  assert.equal(caretLines('官僚##x', 3), '官僚##x\n\u3000\u3000^');
});

test('of a long line only the surroundings are shown', () => {
  const [line = '', caret = ''] = caretLines(`${'一'.repeat(100)}x${'二'.repeat(100)}`, 101).split(
    '\n',
  );
  assert.equal(line, `${'一'.repeat(24)}x${'二'.repeat(23)}`);
  assert.equal(caret, `${'\u3000'.repeat(24)}^`);
});

test('a column past the end points behind the last character', () => {
  assert.equal(caretLines('ab', 9), 'ab\n  ^');
});
