import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

function run(command: string): { status: number | null; stderr: string } {
  const module = JSON.stringify(new URL('./exit-code.ts', import.meta.url).href);
  const source = `import { exitWith } from ${module};\nexitWith(${command}, 'en');\n`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', source];
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
