import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { makeSite } from '../testing/make-site.ts';
import { folderOf } from '../testing/run-build.ts';
import { indexFollower } from './follow-index.ts';

test('an index that cannot be made does not end the server, and is made once it can be', async (t) => {
  const folder = folderOf();
  const temporary = join(folder, 'temporary');
  const target = join(folder, 'index');
  const site = makeSite(1, 2);
  // Pagefind's program comes by way of this folder, which is not there.
  t.mock.method(os, 'tmpdir', () => temporary);
  syncBuiltinESMExports();
  const said = t.mock.method(console, 'error', () => {});
  const follow = indexFollower({
    target,
    building: join(folder, 'building'),
    cache: join(folder, 'cache'),
  });
  // A site takes its time to render.
  await setTimeout(100);
  follow(site);
  while (said.mock.callCount() === 0) await setTimeout(20);
  mkdirSync(temporary);
  follow(site);
  while (!existsSync(target)) await setTimeout(20);
  assert.ok(existsSync(join(target, 'pagefind.js')));
  t.mock.restoreAll();
  syncBuiltinESMExports();
  rmSync(folder, { recursive: true });
});
