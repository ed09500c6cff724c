import assert from 'node:assert/strict';
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../testing/run-build.ts';
import { removeFolder } from './remove-folder.ts';

test('a folder goes with all in it, but nothing that it only leads to', () => {
  const kept = folderOf({ 'report.txt': 'mine' });
  const folder = folderOf({ 'a.html': '', 'b/c.html': '', 'b/d/e.html': '' });
  mkdirSync(join(folder, 'empty'));
  symlinkSync(kept, join(folder, 'b', 'link'), 'junction');
  removeFolder(folder);
  assert.ok(!existsSync(folder));
  const link = `${folder}-link`;
  symlinkSync(kept, link, 'junction');
  removeFolder(link);
  assert.equal(lstatSync(link, { throwIfNoEntry: false }), undefined);
  assert.equal(readFileSync(join(kept, 'report.txt'), 'utf8'), 'mine');
  rmSync(kept, { recursive: true });
});

test('a file goes, and what is not there is no error', () => {
  const folder = folderOf({ file: '' });
  removeFolder(join(folder, 'file'));
  removeFolder(join(folder, 'nothing'));
  assert.ok(!existsSync(join(folder, 'file')));
  rmSync(folder, { recursive: true });
});
