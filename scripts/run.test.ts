import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compiledOf, programFolder } from './program.ts';
import { project } from './project.ts';
import { folderOf } from './testing/run-build.ts';

test('a command whose output nobody takes any more goes on to its end', async () => {
  const folder = folderOf({ 'a.txt': '关于清淤的通知\n\n各村：\n请于周五前完成。\n' });
  const command = [join(project, 'scripts/run.js'), 'scripts/inspect.ts', join(folder, 'a.txt')];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  rmSync(folder, { recursive: true });
});

test('before anything is installed, a command says what to do', () => {
  const files = ['run.js', 'compile.js'].map((name) => `scripts/${name}`);
  const folder = folderOf(
    Object.fromEntries([
      ['package.json', '{ "type": "module" }'],
      ['scripts/browser/site.ts', ''],
      ['content/_data/metadata.json', '{}'],
      ...files.map((path) => [path, readFileSync(join(project, path), 'utf8')]),
    ]),
  );
  const run = [join(folder, 'scripts', 'run.js'), 'scripts/build.ts'];
  const { status, stderr } = spawnSync(process.execPath, run, { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^error packages: 'esbuild' .*npm ci.*请先运行 npm ci。\n$/);
  rmSync(folder, { recursive: true });
});

test('a change to any script of the browser makes another program, and with it other scripts of the site', async () => {
  const { inputs } = compiledOf(await programFolder());
  const names = readdirSync(join(project, 'scripts/browser'), {
    recursive: true,
    encoding: 'utf8',
  });
  const scripts = names.filter((name) => /(?<!\.test)\.ts$/.test(name));
  assert.ok(scripts.length > 50);
  for (const name of scripts) {
    assert.ok(inputs.includes(`scripts/browser/${name.replaceAll('\\', '/')}`), name);
  }
});
