import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { BuildError } from '../build-error.ts';
import { markerName, openWorkspace } from './publish.ts';

let parent = '';
let target = '';
let own = '';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'publish-'));
  target = join(parent, 'site');
  own = join(parent, '.gongwen-site');
});

afterEach(() => rmSync(parent, { recursive: true, force: true }));

async function publish(text: string): Promise<void> {
  const workspace = openWorkspace(target);
  writeFileSync(join(workspace.folder, 'index.html'), text);
  workspace.publish();
  await workspace.close();
}

function published(): string {
  return readFileSync(join(target, 'index.html'), 'utf8');
}

function refused(rule: string) {
  return (error: unknown) => error instanceof BuildError && error.diagnostic.rule === rule;
}

test('a published site takes the place of the one before, whole, and leaves nothing beside it', async () => {
  await publish('old');
  writeFileSync(join(target, 'removed-report.html'), '');
  await publish('new');
  assert.equal(published(), 'new');
  assert.deepEqual(readdirSync(target).sort(), [markerName, 'index.html']);
  assert.deepEqual(readdirSync(parent), ['site']);
});

test('a build that is given up leaves the site of before', async () => {
  await publish('old');
  const workspace = openWorkspace(target);
  writeFileSync(join(workspace.folder, 'index.html'), 'half');
  await workspace.close();
  assert.equal(published(), 'old');
  assert.deepEqual(readdirSync(parent), ['site']);
});

test('an empty folder is taken; one with files of someone else is refused and stays as it was', async () => {
  mkdirSync(target);
  await publish('first');
  assert.equal(published(), 'first');

  rmSync(join(target, markerName));
  await assert.rejects(() => publish('second'), refused('output-not-ours'));
  assert.equal(published(), 'first');
  assert.deepEqual(readdirSync(parent), ['site']);
});

test('a file in place of the folder is refused', async () => {
  writeFileSync(target, 'a file');
  await assert.rejects(() => publish('new'), refused('output-not-a-folder'));
  assert.equal(readFileSync(target, 'utf8'), 'a file');
});

test('killed between the two renames, the next build first puts the site of before back', async () => {
  await publish('old');
  mkdirSync(join(own, 'new'), { recursive: true });
  renameSync(target, join(own, 'old'));
  const workspace = openWorkspace(target);
  assert.equal(published(), 'old');
  assert.deepEqual(readdirSync(workspace.folder), []);
  await workspace.close();
});

test('a swap that fails half-way never costs the site of before', async () => {
  await publish('old');
  const workspace = openWorkspace(target);
  renameSync(target, join(own, 'old'));
  await workspace.close();
  assert.equal(published(), 'old');
  assert.deepEqual(readdirSync(parent), ['site']);
});

test('what a killed build left beside the target is cleaned up', async () => {
  mkdirSync(join(own, 'outdated', 'deep'), { recursive: true });
  mkdirSync(join(own, 'new', 'deep'), { recursive: true });
  await publish('new');
  assert.deepEqual(readdirSync(parent), ['site']);
});

test('the second of two builds says so and stops; the first goes on', async () => {
  const first = openWorkspace(target);
  assert.throws(() => openWorkspace(target), refused('busy'));
  writeFileSync(join(first.folder, 'index.html'), 'first');
  first.publish();
  await first.close();
  assert.equal(published(), 'first');
});

test('the lock of a build that is gone does not hold up the next one', async () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const owners = [
    { pid: dead, started: '1', host: hostname(), token: 'x' },
    { pid: process.pid, started: 'another time', host: hostname(), token: 'x' },
  ].slice(0, process.platform === 'linux' ? 2 : 1);
  for (const owner of owners) {
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'lock'), JSON.stringify(owner));
    await publish('new');
    assert.equal(published(), 'new');
  }
});

/** A lock that a build on another machine took so many minutes ago. */
function lockFromElsewhere(minutes: number): void {
  mkdirSync(own, { recursive: true });
  const owner = { pid: 1, started: '1', host: 'cangjiang-2', token: 'x' };
  writeFileSync(join(own, 'lock'), JSON.stringify(owner));
  const then = Date.now() / 1000 - minutes * 60;
  utimesSync(join(own, 'lock'), then, then);
}

test('the lock of a build on another machine is respected, and its message says how to go on', () => {
  lockFromElsewhere(12);
  assert.throws(() => openWorkspace(target), {
    message: /machine cangjiang-2 began .+ 12 minutes ago.+ --break-lock, which counts 10 minutes/,
  });
  assert.ok(existsSync(join(own, 'lock')));
});

test('a person may break the lock of another machine, but not that of a build that just began', async () => {
  lockFromElsewhere(9);
  assert.throws(() => openWorkspace(target, true), refused('busy'));
  lockFromElsewhere(11);
  const workspace = openWorkspace(target, true);
  workspace.publish();
  await workspace.close();
  assert.ok(existsSync(join(target, markerName)));
});

test('a person cannot break the lock of a build that is at work on this machine', async () => {
  const first = openWorkspace(target);
  assert.throws(() => openWorkspace(target, true), refused('busy'));
  await first.close();
});

test('a build whose lock was taken over does not publish', async () => {
  await publish('old');
  const first = openWorkspace(target);
  rmSync(join(own, 'lock'));
  const second = openWorkspace(target);
  assert.throws(() => first.publish(), refused('busy'));
  await first.close();
  second.publish();
  await second.close();
  assert.ok(existsSync(join(target, markerName)));
});

test('where the system can exchange two folders, there is no instant without the site', async (t) => {
  const command = fakeExchange();
  if (command === undefined) {
    t.skip('needs Linux with perl on x64 or arm64');
    return;
  }
  const path = process.env.PATH;
  process.env.PATH = `${command}:${path}`;
  try {
    await publish('old');
    const before = statSync(target).ino;
    await publish('new');
    assert.equal(published(), 'new');
    assert.notEqual(statSync(target).ino, before);
    assert.ok(existsSync(join(command, 'used')));
    assert.deepEqual(readdirSync(parent), ['bin', 'site']);
  } finally {
    process.env.PATH = path;
  }
});

/** A folder with a program `mv` that knows `--exchange`, as that of coreutils 9.5 does: renameat2(2) with flag 2. */
function fakeExchange(): string | undefined {
  const call = { x64: 316, arm64: 276 }[process.arch as string];
  const hasPerl = process.platform === 'linux' && spawnSync('perl', ['-v']).status === 0;
  if (call === undefined || !hasPerl) return undefined;
  const folder = join(parent, 'bin');
  mkdirSync(folder);
  const script = [
    '#!/usr/bin/env perl',
    'die unless join(" ", splice(@ARGV, 0, 3)) eq "--exchange --no-target-directory --";',
    `open(my $used, ">", "${folder}/used");`,
    `exit(syscall(${call}, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1);`,
  ];
  writeFileSync(join(folder, 'mv'), script.join('\n'), { mode: 0o755 });
  return folder;
}
