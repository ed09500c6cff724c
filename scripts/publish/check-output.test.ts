import assert from 'node:assert/strict';
import { mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { folderOf } from '../testing/run-build.ts';
import { checkCache, checkOutput } from './check-output.ts';

const skip = process.platform === 'win32' && 'links need a right of their own on Windows';
let folder = '';

beforeEach(() => {
  folder = realpathSync(folderOf({ 'reports/a.txt': '', 'project/public/a.css': '' }));
});

afterEach(() => rmSync(folder, { recursive: true }));

const at = (path: string) => join(folder, path);

test('a link to a folder that is not there yet is where it leads to', { skip }, () => {
  symlinkSync('releases/1', at('site'));
  symlinkSync('site', at('current'));
  for (const output of ['site', 'current']) {
    const target = checkOutput(at(output), at('reports'), at('project'));
    assert.equal(target, at('releases/1'));
  }
});

test('a link to nothing does not hide that the site would lie inside the reports', { skip }, () => {
  symlinkSync('reports/site', at('site'));
  assert.throws(() => checkOutput(at('site'), at('reports'), at('project')), /inside the reports/);
});

test('a link that leads to itself is an error of the system', { skip }, () => {
  symlinkSync('site', at('site'));
  assert.throws(() => checkOutput(at('site'), at('reports'), at('project')), { code: 'ELOOP' });
});

test('the cache lies in no folder that is read, published or replaced', () => {
  mkdirSync(at('site'));
  const check = (cache: string) => checkCache(at(cache), at('site'), at('reports'), at('project'));
  for (const cache of ['site', 'site/a', 'reports', 'reports/a/b', 'project/public/.cache']) {
    assert.throws(() => check(cache), /cannot lie inside .+ --cache/, cache);
  }
  for (const cache of ['project/.cache', 'site-cache', 'other']) check(cache);
});
