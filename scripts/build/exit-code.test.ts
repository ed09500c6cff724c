import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { test } from 'node:test';

function argsOf(command: string): string[] {
  const module = JSON.stringify(new URL('./exit-code.ts', import.meta.url).href);
  const source = `import { exitWith } from ${module};\nexitWith(${command});\n`;
  return ['--import', 'tsx', '--input-type=module', '--eval', source];
}

function run(command: string): { status: number | null; stderr: string } {
  const args = argsOf(command);
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

test('the exit code is that of the command; one that never comes to its end has failed', () => {
  for (const code of [0, 2]) {
    const { status, stderr } = run(`Promise.resolve(${code})`);
    assert.deepEqual({ status, stderr }, { status: code, stderr: '' });
  }
  const { status, stderr } = run('new Promise(() => {})');
  assert.equal(status, 3);
  assert.match(stderr, /stopped before its end/);
});

test('a command whose output nobody takes any more goes on to its end', async () => {
  const command = `(async () => {
    for (let line = 0; line < 50; line++) {
      process.stdout.write('a line of the command\\n');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    process.stderr.write('at its end');
    return 0;
  })()`;
  const child = spawn(process.execPath, argsOf(command), { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.once('data', () => child.stdout.destroy());
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  assert.deepEqual({ status, stderr }, { status: 0, stderr: 'at its end' });
});
