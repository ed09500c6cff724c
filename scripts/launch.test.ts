import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
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
import { bundled } from './launch/bundle.js';
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
`,
    'scripts/greet.ts': 'export const greet = (names: string[]): string => names.join(" and ");\n',
    'scripts/threads/thread.ts': '',
  });
  programs = join(folder, '.cache', 'programs');
  copyFileSync(join(project, 'scripts', 'launch.js'), join(folder, 'scripts', 'launch.js'));
  cpSync(join(project, 'scripts', 'launch'), join(folder, 'scripts', 'launch'), {
    recursive: true,
  });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
});

afterEach(() => rmSync(folder, { recursive: true }));

function launch(exitCode = 0): string {
  const args = [join(folder, 'scripts', 'launch.js'), 'scripts/hello.ts', '甲', 'b c'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  assert.equal(status, exitCode, stderr);
  assert.equal(stderr, '');
  return stdout.trim();
}

/** Files kept by their kind: the program, and the code that V8 made of it. */
function kept(): string[] {
  return readdirSync(programs).map((name) => name.slice(name.lastIndexOf('.') + 1));
}

function write(name: string, source: string): void {
  writeFileSync(join(folder, 'scripts', name), source);
}

test('a program is bundled once and gets its arguments', () => {
  assert.equal(launch(), '甲 and b c false');
  const made = readdirSync(programs);
  assert.equal(launch(), '甲 and b c false');
  assert.deepEqual(readdirSync(programs), made);
});

test('its exit code is that of the command; the code of a run that failed is not kept', () => {
  write('hello.ts', "process.exitCode = 3;\nconsole.log('failed');\n");
  assert.equal(launch(3), 'failed');
  assert.deepEqual(kept(), ['cjs']);
});

test('of several that are first at once each runs, and one bundle is kept', async () => {
  // It loads a part when another may have put its bundle in place.
  const source = `setTimeout(async () => {
  console.log((await import('./greet.ts')).greet(['甲']), import.meta.url.endsWith('.ts'));
}, 400);
`;
  write('hello.ts', source);
  const args = [join(folder, 'scripts', 'launch.js'), 'scripts/hello.ts'];
  const runs = [1, 2, 3].map(() => promisify(execFile)(process.execPath, args));
  const outputs = (await Promise.all(runs)).map(({ stdout }) => stdout.trim());
  assert.deepEqual(outputs, ['甲 false', '甲 false', '甲 false']);
  assert.deepEqual(kept().sort(), ['cjs', 'code']);
});

test('a change of any source is in the next run', () => {
  launch();
  write('greet.ts', 'export const greet = (names: string[]): string => names.join(" or ");\n');
  assert.equal(launch(), '甲 or b c false');
});

test('what changes while it is bundled is not kept as what was there before', async () => {
  const under = bundled(folder, 'scripts/hello.ts');
  write('greet.ts', 'export const greet = (): string => "changed";\n');
  assert.equal(await under, undefined);
  assert.ok(!existsSync(programs));
});

test('text beyond ASCII stays what it is', () => {
  const source = `const lone = /[\u4e00-\u9fff。😀]+/u.exec('x汉字。😀y');
console.log(lone?.[0], \`重\${'庆'}\`, /^[“”]$/.test('”'), String.raw({ raw: ['甲\\\\n乙'] }), /[甲乙]/.source);
`;
  write('hello.ts', source);
  assert.equal(launch(), '汉字。😀 重庆 true 甲\\n乙 [甲乙]');
});

test('a bundle that is damaged is made anew, and code that is damaged is not used', () => {
  launch();
  for (const file of readdirSync(programs)) {
    for (const damage of [rmSync, truncateSync, (path: string) => appendFileSync(path, ';')]) {
      damage(join(programs, file));
      assert.equal(launch(), '甲 and b c false', file);
      assert.deepEqual(kept().sort(), ['cjs', 'code']);
    }
  }
});

test('where no bundle can be kept, or made, the sources run', () => {
  mkdirSync(join(folder, '.cache'));
  writeFileSync(programs, 'a file in its place');
  assert.equal(launch(), '甲 and b c true');
  rmSync(programs);
  write('hello.ts', "await Promise.resolve();\nconsole.log('waited');\n");
  assert.equal(launch(), 'waited');
});
