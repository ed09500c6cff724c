import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { explainSystemError } from '../build-error.ts';
import { programFolder } from '../program.ts';
import { indexReport, type ReportIndex } from '../search/pagefind/index-report.ts';
import { folderOf, readTree } from '../testing/run-build.ts';
import { openThreads } from './threads.ts';

const program = await programFolder();
let folder = '';

beforeEach(() => {
  folder = folderOf();
});

afterEach(() => rmSync(folder, { recursive: true }));

function reportsOf(count: number): ReportIndex[] {
  const records = Array.from({ length: count }, (_, index) => ({
    url: `r/${index}.html`,
    title: `第${index}节`,
    ...{ reportId: 'r', reportTitle: '报告' },
    parts: [{ id: '', title: '', lines: [`第${index}节的正文。`] }],
  }));
  const facts = {
    year: '2020',
    kind: '报告',
    issuer: '',
    unit: '',
    categories: '',
    date: '',
    number: '',
    name: '',
    parts: '',
  };
  return [indexReport({ id: 'r', title: '报告', facts, records })];
}

const job = (output: string, reports = 1) => ({
  reports: reportsOf(reports),
  version: '1',
  output: join(folder, output),
  cache: undefined,
});

test('tasks give the same, however many threads there are', async () => {
  const trees = [1, 2].map(async (count) => {
    const threads = openThreads(program, count);
    const shards = [1, 2, 3].map((shard) =>
      threads.run('shard', job(`${count}/${shard}`, shard * 20)),
    );
    const results = await Promise.all(shards);
    await threads.close();
    return { results, files: readTree(join(folder, String(count))) };
  });
  const [first, other] = await Promise.all(trees);
  assert.ok((first?.files.size ?? 0) > 10);
  assert.deepEqual(other, first);
});

test('an error of the system comes back from a thread as one, and ends all', async () => {
  writeFileSync(join(folder, 'file'), '');
  const threads = openThreads(program, 1);
  const tasks = ['file/index', 'index'].map((output) => threads.run('shard', job(output)));
  const ends = await Promise.allSettled(tasks);
  for (const end of ends) {
    assert.ok(end.status === 'rejected');
    assert.deepEqual(
      { code: end.reason.code, hasPath: end.reason.path !== undefined },
      { code: 'ENOTDIR', hasPath: true },
    );
  }
  await assert.rejects(threads.run('shard', job('more')), { code: 'ENOTDIR' });
  await threads.close();
});

test('tasks that wait when the threads are closed do not wait for ever', async () => {
  const threads = openThreads(program, 1);
  const ends = Promise.allSettled(['1', '2'].map((output) => threads.run('shard', job(output))));
  await threads.close();
  for (const { status } of await ends) assert.equal(status, 'rejected');
});

test('what nobody waits for in a thread ends its task, those that wait and those to come', async () => {
  const source = `const { parentPort } = require('node:worker_threads');
parentPort.on('message', () => { Promise.reject(new Error('stray')); });`;
  const other = folderOf({ 'scripts/build/thread.js': source });
  const threads = openThreads(other, 1);
  const ends = await Promise.allSettled(
    ['1', '2'].map((output) => threads.run('shard', job(output))),
  );
  for (const end of ends) {
    assert.ok(end.status === 'rejected');
    assert.match(String(end.reason), /stray/);
  }
  await assert.rejects(threads.run('shard', job('3')), /stray/);
  await threads.close();
  rmSync(other, { recursive: true });
});

test('where the memory of a thread ends, the longest report at hand is named', async () => {
  const source = `require('node:worker_threads').parentPort.on('message', () => {
  throw Object.assign(new Error('heap'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
});`;
  const other = folderOf({ 'scripts/build/thread.js': source });
  const threads = openThreads(other, 1);
  const files = [20, 30, 10].map((length) => ({
    report: { id: `r${length}`, path: `reports/r${length}.txt`, bytes: new Uint8Array(length) },
    ...{ sidecar: {}, key: '' },
  }));
  const slice = { files, folder: undefined, cache: '' };
  const [end] = await Promise.allSettled([threads.run('slice', slice)]);
  assert.ok(end.status === 'rejected');
  const told = explainSystemError(end.reason, 'site');
  assert.deepEqual([told?.rule, told?.path], ['memory', 'reports/r30.txt']);
  await threads.close();
  rmSync(other, { recursive: true });
});
