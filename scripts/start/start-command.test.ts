import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../testing/run-build.ts';
import { sampleReport } from '../testing/sample-reports.ts';
import { startCommand } from './start-command.ts';

function terminal() {
  const said = { out: '', error: '' };
  const stdout = {
    write: (text: string) => {
      said.out += text;
    },
  };
  const stderr = {
    write: (text: string) => {
      said.error += text;
    },
  };
  return { said, stdout, stderr };
}

/** Waits until something is the case, and fails where it does not become so. */
async function until(what: string, is: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await is()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(what);
}

test('wrong arguments are told in one line, and the help ends', async () => {
  for (const args of [['--prot', '1'], ['x'], ['--port', 'x'], ['--port', '70000']]) {
    const { said, ...streams } = terminal();
    assert.equal(await startCommand(args, streams), 2);
    assert.match(said.error, /^[^\n]+\n$/);
  }
  const { said, ...streams } = terminal();
  assert.equal(await startCommand(['--help'], streams), 0);
  assert.match(said.out, /--host NAME/);
});

test('a report that is new, changed or deleted is followed, by each of two servers', async () => {
  const reports = folderOf({ 'a.txt': sampleReport(1), 'b.txt': sampleReport(2) });
  const streams = [terminal(), terminal()];
  let stop: (value: unknown) => void = () => {};
  const stopped = new Promise((resolve) => {
    stop = resolve;
  });
  const args = ['--reports', reports, '--port', '0'];
  const ends = streams.map((each) => startCommand(args, each, stopped));
  const rootOf = ({ said }: (typeof streams)[0]) => /http:\S+/.exec(said.out)?.[0] ?? '';
  const pages = (path: string, is: (response: Response, text: string) => boolean) =>
    until(path, async () => {
      const answers = await Promise.all(streams.map((each) => fetch(rootOf(each) + path)));
      const texts = await Promise.all(answers.map((answer) => answer.text()));
      return answers.every((answer, index) => is(answer, texts[index] ?? ''));
    });
  await until('both serve', () => streams.every((each) => rootOf(each) !== ''));
  await pages('b/index.html', ({ status }) => status === 200);
  writeFileSync(join(reports, 'a.json'), '{ "title": "另一个标题" }');
  await pages('index.html', (_, text) => text.includes('另一个标题'));
  rmSync(join(reports, 'a.json'));
  rmSync(join(reports, 'b.txt'));
  await pages('b/index.html', ({ status }) => status === 404);
  await pages('index.html', (_, text) => !text.includes('另一个标题'));
  stop(undefined);
  assert.deepEqual(await Promise.all(ends), [0, 0]);
  rmSync(reports, { recursive: true });
});
