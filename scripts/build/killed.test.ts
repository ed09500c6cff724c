import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { folderOf, readTree, spawnBuild } from '../testing/run-build.ts';
import { sampleReports } from '../testing/sample-reports.ts';

const kills = process.env.SOAK === undefined ? 8 : 200;
const reports = folderOf(sampleReports(8));
const site = join(folderOf(), 'site');

after(() => {
  for (const folder of [reports, dirname(site)]) rmSync(folder, { recursive: true, force: true });
});

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of readTree(folder)) hash.update(`${path}\n`).update(bytes);
  return hash.digest('hex');
}

test('a build killed at any moment leaves the site wholly old or wholly new', async (t) => {
  const args = ['--reports', reports, '--output', site];
  const versions: string[] = [];
  let longest = 0;
  for (const text of ['请于周一前回复。', '请于周二前回复。']) {
    writeFileSync(join(reports, 'changing.txt'), `关于甲事的通知\n\n各科室：\n${text}\n`);
    const start = performance.now();
    assert.equal((await spawnBuild(args)).code, 0);
    longest = Math.max(longest, performance.now() - start);
    versions.push(hashOf(site));
  }
  assert.notEqual(versions[0], versions[1]);

  const outcomes = { old: 0, new: 0, missing: 0 };
  let current = 1;
  for (let kill = 0; kill < kills; kill++) {
    const next = 1 - current;
    const text = next === 0 ? '请于周一前回复。' : '请于周二前回复。';
    writeFileSync(join(reports, 'changing.txt'), `关于甲事的通知\n\n各科室：\n${text}\n`);
    // Evenly spread over the run, with a little of the machine's own randomness on top.
    await spawnBuild(args, { killAfter: ((kill + Math.random()) / kills) * longest });
    if (!existsSync(site)) {
      outcomes.missing++;
      continue;
    }
    const found = versions.indexOf(hashOf(site));
    assert.notEqual(found, -1, 'the site is neither the old nor the new one');
    outcomes[found === current ? 'old' : 'new']++;
    current = found;
  }
  t.diagnostic(`${kills} kills: ${JSON.stringify(outcomes)}`);
  assert.equal(outcomes.missing, 0);
  assert.ok(outcomes.old > 0);

  assert.equal((await spawnBuild(args)).code, 0, 'what was left does not hold up the next build');
  assert.deepEqual(readdirSync(dirname(site)), ['site']);
});
