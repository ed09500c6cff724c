import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { project } from './project.ts';

/** What npm notes of a package that it installs. */
interface Locked {
  version?: string;
  integrity?: string;
}

test('every package of the lock file has its checksum', () => {
  const lock: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(join(project, 'package-lock.json'), 'utf8'),
  );
  const without = Object.entries(lock.packages)
    .filter(([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'))
    .map(([path, { version }]) => `${path.replace(/.*node_modules\//, '')}@${version}`);
  const hint =
    'npm leaves it out for other platforms: take it from `npm view NAME@VERSION dist.integrity`';
  assert.deepEqual(without, [], hint);
});
