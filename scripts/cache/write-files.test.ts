import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../testing/run-build.ts';
import { writeFiles } from './write-files.ts';

const content = Buffer.from('正文');

test('files are written with their folders, and their size is told', () => {
  const folder = folderOf();
  assert.equal(writeFiles(folder, [{ path: 'a/b.html', content }]), 6);
  assert.equal(readFileSync(join(folder, 'a/b.html'), 'utf8'), '正文');
  rmSync(folder, { recursive: true });
});

const skip = !existsSync('/dev/full') && 'needs a device that is always full';

test('where the disk is full, the file that was being written is named', { skip }, () => {
  const folder = folderOf();
  symlinkSync('/dev/full', join(folder, 'b.html'));
  const path = join(folder, 'b.html');
  assert.throws(() => writeFiles(folder, [{ path: 'b.html', content }]), { code: 'ENOSPC', path });
  rmSync(folder, { recursive: true });
});
