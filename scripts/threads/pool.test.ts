import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { indexReport, type ReportIndex } from '../search/pagefind/index-report.ts';
import { folderOf, readTree } from '../testing/run-build.ts';
import { openPool } from './pool.ts';

function reportsOf(count: number): ReportIndex[] {
  const records = Array.from({ length: count }, (_, place) => ({
    url: `r/${place}.html`,
    title: `第${place}节`,
    ...{ reportId: 'r', reportTitle: '报告' },
    parts: [{ id: '', title: '', lines: [`第${place}节的正文。`] }],
  }));
  const facts = { year: '2020', kind: '报告', issuer: '', date: '', number: '', name: '' };
  return [indexReport({ id: 'r', title: '报告', facts, records })];
}

test('tasks give the same wherever they are done', async () => {
  const folder = folderOf();
  const pools = [
    { workers: 0, here: true },
    { workers: 1, here: false },
    { workers: 1, here: true },
  ];
  const trees = pools.map(async (options, place) => {
    const pool = openPool(options);
    const output = join(folder, String(place));
    const shards = [1, 2, 3].map((shard) =>
      pool.shard({
        reports: reportsOf(shard * 20),
        version: '1',
        output: join(output, String(shard)),
        cache: undefined,
      }),
    );
    const results = await Promise.all(shards);
    await pool.close();
    return { results, files: readTree(output) };
  });
  const [first, ...others] = await Promise.all(trees);
  assert.ok((first?.files.size ?? 0) > 10);
  for (const other of others) assert.deepEqual(other, first);
  rmSync(folder, { recursive: true });
});

test('an error of the system comes back from a thread as one, and the thread goes on', async () => {
  const folder = folderOf({ file: '' });
  const pool = openPool({ workers: 1, here: false });
  const job = { reports: reportsOf(1), version: '1', cache: undefined };
  await assert.rejects(
    pool.shard({ ...job, output: join(folder, 'file', 'index') }),
    ({ code, path }: NodeJS.ErrnoException) => code === 'ENOTDIR' && path !== undefined,
  );
  const { bytes } = await pool.shard({ ...job, output: join(folder, 'index') });
  assert.ok(bytes > 0);
  await pool.close();
  rmSync(folder, { recursive: true });
});

test('tasks that wait when the pool is closed do not wait for ever', async () => {
  const folder = folderOf();
  const pool = openPool({ workers: 1, here: false });
  const job = { reports: reportsOf(1), version: '1', cache: undefined };
  const tasks = [1, 2].map((place) => pool.shard({ ...job, output: join(folder, String(place)) }));
  const ends = Promise.allSettled(tasks);
  await pool.close();
  const states = (await ends).map(({ status }) => status);
  assert.deepEqual(states, ['rejected', 'rejected']);
  rmSync(folder, { recursive: true });
});

test('where a thread dies, no task waits for it for ever, and none is begun after it', async (t) => {
  const folder = folderOf();
  const pool = openPool({ workers: 1, here: false });
  const job = { reports: reportsOf(1), version: '1', cache: undefined };
  // What no thread of ours can take apart ends it; those of Node go on.
  const { postMessage } = Worker.prototype;
  t.mock.method(Worker.prototype, 'postMessage', function (this: Worker, message: object) {
    postMessage.call(this, 'order' in message ? null : message);
  });
  const tasks = [1, 2, 3].map((place) => pool.shard({ ...job, output: join(folder, `${place}`) }));
  const states = (await Promise.allSettled(tasks)).map(({ status }) => status);
  assert.deepEqual(states, ['rejected', 'rejected', 'rejected']);
  await assert.rejects(pool.shard({ ...job, output: folder }));
  await pool.close();
  rmSync(folder, { recursive: true });
});

test('nothing is at work when the pool is closed', async () => {
  const folder = folderOf();
  const pool = openPool({ workers: 0, here: true });
  const job = { reports: reportsOf(50), version: '1', cache: undefined };
  const task = pool.shard({ ...job, output: join(folder, 'index') });
  let isOver = false;
  const over = task.finally(() => {
    isOver = true;
  });
  // By now it is under way.
  await Promise.resolve();
  await pool.close();
  assert.ok(isOver);
  await over;
  rmSync(folder, { recursive: true });
});
