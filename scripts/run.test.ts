import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
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
