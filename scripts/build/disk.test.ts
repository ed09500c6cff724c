/** A disk that is full, and folders that may not be written. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { markerName } from '../publish/publish.ts';
import { couldNotStart, folderOf, runBuild, spawnBuild } from '../testing/run-build.ts';
import { sampleReports } from '../testing/sample-reports.ts';

const uid = process.getuid?.();
const isRoot = process.platform === 'linux' && uid === 0;
const mayMount = isRoot && tryMount();

function mount(args: readonly string[], folder: string): boolean {
  return spawnSync('mount', [...args, 'tmpfs', folder]).status === 0;
}

function tryMount(): boolean {
  const folder = folderOf();
  const mounted = mount(['-t', 'tmpfs', '-o', 'size=64k'], folder) && unmount(folder);
  rmSync(folder, { recursive: true });
  return mounted;
}

function unmount(folder: string): boolean {
  return spawnSync('umount', [folder]).status === 0;
}

/** A site that was published before, in a folder of its own. */
function publishedIn(parent: string): string {
  const site = join(parent, 'site');
  mkdirSync(site);
  writeFileSync(join(site, markerName), '');
  writeFileSync(join(site, 'index.html'), 'old');
  return site;
}

function assertOld(site: string, left: readonly string[] = ['site']): void {
  assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), 'old');
  assert.deepEqual(readdirSync(dirname(site)), left);
}

const whyNoMount = !mayMount && 'needs root on Linux with the right to mount';

test('a disk that fills up at any point leaves the site of before', {
  skip: whyNoMount,
}, async (t) => {
  const reports = folderOf(sampleReports(10));
  const sizes =
    process.env.SOAK === undefined
      ? [16, 200, 500]
      : Array.from({ length: 60 }, (_, step) => 12 + step * 25);
  let published = 0;
  for (const size of sizes) {
    const parent = folderOf();
    assert.ok(mount(['-t', 'tmpfs', '-o', `size=${size}k`], parent));
    try {
      const site = publishedIn(parent);
      const ran = await spawnBuild(['--reports', reports, '--output', site]);
      if (ran.code === 0) {
        published++;
        continue;
      }
      assert.match(
        ran.stderr,
        /error file-system: The disk is full\. Free some space/,
        `${size} KB`,
      );
      assert.equal(ran.code, 1);
      assert.doesNotMatch(ran.stderr, /^\s+at /m);
      assertOld(site);
    } finally {
      unmount(parent);
      rmSync(parent, { recursive: true });
    }
  }
  t.diagnostic(`${sizes.length} sizes of disk, ${published} large enough`);
  assert.ok(published < sizes.length);
  rmSync(reports, { recursive: true });
});

test('a read-only file system is named, and nothing changes', { skip: whyNoMount }, async () => {
  const reports = folderOf(sampleReports(4));
  const parent = folderOf();
  mount(['-t', 'tmpfs', '-o', 'size=1m'], parent);
  const site = publishedIn(parent);
  mount(['-o', 'remount,ro'], parent);
  const ran = await runBuild(['--reports', reports, '--output', site]);
  assert.match(ran.stderr, /error file-system: The file system is read-only\./);
  assert.equal(ran.code, 1);
  assertOld(site);
  unmount(parent);
  rmSync(parent, { recursive: true });
  rmSync(reports, { recursive: true });
});

const whyNoUser = process.platform === 'win32' && 'Windows has other permissions';

test('a folder that may not be written is named, and nothing changes', {
  skip: whyNoUser,
}, async (t) => {
  const reports = folderOf(sampleReports(4));
  chmodSync(reports, 0o755);
  const parent = folderOf();
  const site = publishedIn(parent);
  chmodSync(parent, 0o555);
  const args = ['--reports', reports, '--output', site];
  const ran = await spawnBuild(args, isRoot ? { uid: 65534 } : {});
  if (couldNotStart(ran)) t.skip('another user may not read this project here');
  else {
    assert.match(ran.stderr, /error file-system: Permission is missing\./);
    assert.equal(ran.code, 1);
    assertOld(site);
  }
  chmodSync(parent, 0o755);
  rmSync(parent, { recursive: true });
  rmSync(reports, { recursive: true });
});
