import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sidecarSchema } from './sidecar-fields.ts';

const path = join(import.meta.dirname, 'sidecar.schema.json');

test('the schema for editors says what the table of fields says', () => {
  const schema = `${JSON.stringify(sidecarSchema(), null, 2)}\n`;
  if (process.argv.includes('--accept')) writeFileSync(path, schema);
  assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), JSON.parse(schema));
});
