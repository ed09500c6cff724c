import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { folderOf } from '../testing/run-build.ts';
import { readReports } from './read-reports.ts';

const skip = process.platform === 'win32' && 'links need a right of their own on Windows';
let folder = '';
let reports = '';

beforeEach(() => {
  folder = folderOf({
    'reports/a.txt': '关于清淤的通知',
    'reports/old/b.txt': '关于修渠的通知',
    'reports-2/c.txt': '不公开',
    'secret/key.txt': '不公开',
  });
  reports = join(folder, 'reports');
});

afterEach(() => rmSync(folder, { recursive: true }));

function read(from = reports): { ids: string[]; diagnostics: string[] } {
  const { value, diagnostics } = readReports(from);
  return {
    ids: value.map(({ report }) => report.id),
    diagnostics: diagnostics.map(({ path, rule }) => `${path.slice(from.length + 1)} ${rule}`),
  };
}

test('a link out of the folder of reports is refused: a file, a folder, a sidecar', {
  skip,
}, () => {
  symlinkSync('../secret/key.txt', join(reports, 'key.txt'));
  symlinkSync('../../secret/key.txt', join(reports, 'old', 'b.json'));
  symlinkSync(join(folder, 'secret'), join(reports, 'more'));
  symlinkSync('../reports-2', join(reports, 'neighbour'));
  symlinkSync('/proc/self/environ', join(reports, 'environ.txt'));
  const { ids, diagnostics } = read();
  assert.deepEqual(ids, ['a', 'old/b']);
  const names = ['environ.txt', 'key.txt', 'more', 'neighbour', 'old/b.json'];
  const expected = names.filter((name) => name !== 'environ.txt' || process.platform === 'linux');
  assert.deepEqual(
    diagnostics.filter((each) => each.endsWith('link-leads-out')).sort(),
    expected.map((name) => `${name} link-leads-out`),
  );
});

test('a link from one place of the folder to another is read', { skip }, () => {
  symlinkSync('old/b.txt', join(reports, 'c.txt'));
  assert.deepEqual(read(), { ids: ['a', 'c', 'old/b'], diagnostics: [] });
});

test('the folder of reports may be a link itself', { skip }, () => {
  symlinkSync('reports', join(folder, 'link'));
  assert.deepEqual(read(join(folder, 'link')), { ids: ['a', 'old/b'], diagnostics: [] });
});
