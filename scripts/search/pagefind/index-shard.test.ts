import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeSite } from '../../testing/generated-site.ts';
import { folderOf } from '../../testing/run-build.ts';
import { recordsOf } from '../records.ts';
import { indexReport, type ReportIndex } from './index-report.ts';
import { indexShard } from './index-shard.ts';

test('a shard is taken from the cache only where its reports bring the same words to it', async () => {
  const folder = folderOf();
  const [report] = [...recordsOf(makeSite(1, 2))].map(indexReport);
  assert.ok(report);
  const isReused = async (each: ReportIndex) => {
    const paths = { output: join(folder, 'index'), cache: join(folder, 'cache') };
    return (await indexShard({ reports: [each], version: '1', ...paths })).reused;
  };
  assert.equal(await isReused(report), false);
  assert.equal(await isReused({ ...report }), true);
  // As a program would make them that spells words in another way, of the very same text.
  assert.equal(await isReused({ ...report, words: report.words.map((key) => key + 1) }), false);
  assert.equal(await isReused({ ...report, id: `${report.id}x` }), false);
  rmSync(folder, { recursive: true });
});
