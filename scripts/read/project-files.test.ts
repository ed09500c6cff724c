import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { folderOf } from '../testing/run-build.ts';
import { projectFiles } from './project-files.ts';

const skip = process.platform === 'win32' && 'links need a right of their own on Windows';
let folder = '';

beforeEach(() => {
  folder = folderOf({
    'content/index.njk': '',
    'content/reports/a.txt': '',
    'layouts/base.njk': '',
    'public/icons/a.svg': '',
    'secret/key.pem': '',
  });
});

afterEach(() => rmSync(folder, { recursive: true }));

function told(): string[] {
  return projectFiles(folder).diagnostics.map(({ rule, path }) => `${path} ${rule}`);
}

test('all files of the folders that go into every page, without reports', () => {
  const { value, diagnostics } = projectFiles(folder);
  assert.deepEqual(value, ['content/index.njk', 'layouts/base.njk', 'public/icons/a.svg']);
  assert.deepEqual(diagnostics, []);
});

test('a link that leads out is refused by its name, be it to a file or to a folder', {
  skip,
}, () => {
  symlinkSync('../secret/key.pem', join(folder, 'public/key.txt'));
  symlinkSync(join(folder, 'secret'), join(folder, 'public/icons/more'));
  symlinkSync('/dev/null', join(folder, 'content/a.md'));
  symlinkSync('../secret/key.pem', join(folder, 'layouts/key.njk'));
  assert.deepEqual(told(), [
    'content/a.md link-leads-out',
    'layouts/key.njk link-leads-out',
    'public/icons/more link-leads-out',
    'public/key.txt link-leads-out',
  ]);
});

test('a link to a file of the same folder is that file; other links are refused', { skip }, () => {
  symlinkSync('icons/a.svg', join(folder, 'public/b.svg'));
  symlinkSync('nothing', join(folder, 'public/c.svg'));
  symlinkSync('.', join(folder, 'public/d'));
  symlinkSync('someone@cangjiang.77', join(folder, 'content/.#index.njk'));
  assert.ok(projectFiles(folder).value.includes('public/b.svg'));
  assert.deepEqual(told(), ['public/c.svg not-a-file', 'public/d not-a-file']);
});

test('a pipe is refused, and nobody waits for it', { skip }, (t) => {
  if (spawnSync('mkfifo', [join(folder, 'public/pipe')]).status !== 0) t.skip('needs mkfifo');
  else assert.deepEqual(told(), ['public/pipe not-a-file']);
});
