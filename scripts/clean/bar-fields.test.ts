import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BAR_FIELDS, writeField } from './bar-fields.ts';
import { fold } from './noise-fold.ts';

for (const [name, field] of Object.entries(BAR_FIELDS)) {
  const whole = new RegExp(`^${writeField(field)}$`);
  test(`the field ${name} of a bar is told from text`, () => {
    for (const text of field.shows) assert.match(fold(text), whole);
    for (const text of field.not) assert.doesNotMatch(fold(text), whole);
  });
}
