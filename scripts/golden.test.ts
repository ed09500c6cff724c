/**
 * Runs the stages over every folder of `fixtures/` and compares what comes out with the files there.
 * `npm run accept` writes what comes out instead; read the difference before you commit it.
 */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { clean } from './clean/clean.ts';
import { describeRemovals } from './clean/describe-removals.ts';
import { formatDiagnostic } from './diagnostics.ts';
import type { Sidecar } from './model.ts';
import { describeOutline } from './outline/describe-outline.ts';
import { outline } from './outline/outline.ts';
import { readPlainText } from './read/formats.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const accept = process.argv.includes('--accept');

for (const name of readdirSync(fixtures).sort()) {
  test(`golden: ${name}`, () => {
    for (const [file, actual] of Object.entries(run(join(fixtures, name)))) {
      const path = join(fixtures, name, file);
      if (accept) writeFileSync(path, actual);
      assert.equal(actual, existsSync(path) ? readFileSync(path, 'utf8') : '', `${name}/${file}`);
    }
  });
}

function run(folder: string): Record<string, string> {
  const sidecarPath = join(folder, 'raw.json');
  const sidecar: Sidecar = existsSync(sidecarPath)
    ? JSON.parse(readFileSync(sidecarPath, 'utf8'))
    : {};
  const bytes = readFileSync(join(folder, 'raw.txt'));
  const read = readPlainText({ id: 'raw', path: 'raw.txt', bytes });
  const cleaned = read.value ? clean(read.value, sidecar) : { ...read, value: undefined };
  const outlined = cleaned.value && outline(cleaned.value, sidecar);
  const diagnostics = [...cleaned.diagnostics, ...(outlined?.diagnostics ?? [])];
  return {
    'clean.txt': cleaned.value?.text ?? '',
    'removals.txt': cleaned.value ? describeRemovals(cleaned.value, 'en') : '',
    'outline.txt': outlined ? describeOutline(outlined.value, 'en') : '',
    'diagnostics.txt': diagnostics.map((each) => `${formatDiagnostic(each, 'en')}\n`).join(''),
  };
}
