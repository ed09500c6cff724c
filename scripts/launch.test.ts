import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { promisify } from 'node:util';
import { project } from './project.ts';
import { folderOf } from './testing/run-build.ts';

let folder = '';
let programs = '';

beforeEach(() => {
  folder = folderOf({
    'package.json': '{ "type": "module" }',
    'package-lock.json': '{}',
    'eleventy.config.ts': '',
    'scripts/hello.ts': `import { greet } from './greet.ts';
console.log(greet(process.argv.slice(2)), import.meta.url.endsWith('.ts'));
process.exitCode = 3;
`,
    'scripts/greet.ts': 'export const greet = (names: string[]): string => names.join(" and ");\n',
    'scripts/threads/thread.ts': '',
  });
  programs = join(folder, '.cache', 'programs');
  copyFileSync(join(project, 'scripts', 'launch.js'), join(folder, 'scripts', 'launch.js'));
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
});

afterEach(() => rmSync(folder, { recursive: true }));

function launch(): string {
  const args = [join(folder, 'scripts', 'launch.js'), 'scripts/hello.ts', '甲', 'b c'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, 3, stderr);
  assert.equal(stderr, '');
  return stdout.trim();
}

test('a program is bundled once and gets its arguments', () => {
  assert.equal(launch(), '甲 and b c false');
  const made = readdirSync(programs);
  assert.equal(launch(), '甲 and b c false');
  assert.deepEqual(readdirSync(programs), made);
});

test('of two that are first at once each runs, and one bundle is kept', async () => {
  // It loads a part when the other may have put its bundle in place.
  const source = `await new Promise((done) => setTimeout(done, 400));
console.log((await import('./greet.ts')).greet(['甲']), import.meta.url.endsWith('.ts'));
`;
  writeFileSync(join(folder, 'scripts', 'hello.ts'), source);
  const args = [join(folder, 'scripts', 'launch.js'), 'scripts/hello.ts'];
  const runs = [1, 2, 3].map(() => promisify(execFile)(process.execPath, args));
  const outputs = (await Promise.all(runs)).map(({ stdout }) => stdout.trim());
  assert.deepEqual(outputs, ['甲 false', '甲 false', '甲 false']);
  assert.equal(readdirSync(programs).length, 1);
});

test('a change of any source is in the next run', () => {
  launch();
  const source = 'export const greet = (names: string[]): string => names.join(" or ");\n';
  writeFileSync(join(folder, 'scripts', 'greet.ts'), source);
  assert.equal(launch(), '甲 or b c false');
});

test('a bundle that is damaged is made anew', () => {
  launch();
  const [name = ''] = readdirSync(programs);
  const files = readdirSync(join(programs, name));
  assert.ok(files.length >= 3);
  for (const file of files) {
    for (const damage of [rmSync, truncateSync, (path: string) => appendFileSync(path, ';')]) {
      damage(join(programs, name, file));
      assert.equal(launch(), '甲 and b c false', file);
    }
  }
});

test('where no bundle can be kept, the sources run', () => {
  mkdirSync(join(folder, '.cache'));
  writeFileSync(programs, 'a file in its place');
  assert.equal(launch(), '甲 and b c true');
});
