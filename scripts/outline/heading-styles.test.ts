import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingStyles } from './heading-styles.ts';
import { readNumbered } from './read-numbered.ts';

for (const { id, system, examples, opens, tells } of headingStyles) {
  test(`heading style ${id}: its examples`, () => {
    assert.notEqual(tells, '');
    for (const [text, ordinal] of Object.entries(examples.ordinals)) {
      assert.equal(readNumbered(text)?.ordinal, ordinal, text);
      assert.equal(readNumbered(text)?.style.system, system, text);
      assert.ok(opens.includes(text.charAt(0)), text);
    }
    for (const text of examples.others) assert.notEqual(readNumbered(text)?.style.id, id, text);
  });
}

test('every style has an id of its own', () => {
  assert.equal(new Set(headingStyles.map(({ id }) => id)).size, headingStyles.length);
});
