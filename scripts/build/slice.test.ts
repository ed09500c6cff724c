import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { scanReports } from '../read/read-reports.ts';
import { folderOf } from '../testing/run-build.ts';
import { makeSlice, type SliceResult } from './slice.ts';

test('what happens to files after the folder was read is told', async () => {
  const text = '关于试点工作的报告\n\n一、概况\n\n工作平稳。\n';
  const folder = folderOf({ 'a.txt': text, 'b.txt': text, 'b.json': '{"title":"题目"}' });
  const { value: places, diagnostics } = scanReports(folder, (_, place) => place);
  assert.deepEqual(diagnostics, []);
  rmSync(join(folder, 'a.txt'));
  writeFileSync(join(folder, 'b.json'), '{"title":');

  const results: SliceResult[] = [];
  const job = { places, render: undefined, cache: folder, keys: undefined, strict: false };
  await makeSlice(job, { made: (result) => results.push(result), written: () => {} });
  const rules = results.flatMap((result) => result.diagnostics).map(({ rule }) => rule);
  assert.deepEqual(rules, ['file-system', 'sidecar-syntax']);
  rmSync(folder, { recursive: true });
});
