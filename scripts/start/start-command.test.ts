import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { Random } from '../testing/random.ts';
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

/** What a server answers to bytes of no sense, before either side ends the connection. */
function answerTo(request: string, port: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(answer));
    socket.end(request);
  });
}

test('no request ends the server, or gets what lies outside the site', async (t) => {
  const answers = new Map<string, number>();
  const reports = folderOf({ 'a.txt': sampleReport(1) });
  const { said, ...streams } = terminal();
  let stop: (value: unknown) => void = () => {};
  const stopped = new Promise((resolve) => {
    stop = resolve;
  });
  const end = startCommand(['--reports', reports, '--port', '0'], streams, stopped);
  t.after(() => stop(undefined));
  await until('it serves', () => /http:\S+/.test(said.out));
  const root = /http:\S+/.exec(said.out)?.[0] ?? '';
  const { port } = new URL(root);
  const random = new Random(8);
  for (let number = 0; number < (process.env.SOAK === undefined ? 30 : 200); number++) {
    const steps = Array.from({ length: 1 + random.below(3) }, () =>
      random.pick([
        ...(['..', '%2e%2e', '%2f', '..%2f', '%5c', '\\', '%', '%ff', '%00', '\0', '//'] as const),
        ...[
          'etc/passwd',
          'package.json',
          '.cache',
          'a',
          'b',
          'index.html',
          'search',
          '沧江',
          '?',
          '#',
          ' ',
          'x'.repeat(9000),
        ],
      ]),
    );
    const method = random.pick(['GET', 'GET', 'GET', 'HEAD', 'POST', 'FOO', '']);
    const host = random.pick(['localhost', 'localhost', 'evil.example', '', 'a b', '[::1', '%']);
    const more = random.pick([
      '',
      '',
      'Content-Length: -1\r\n',
      'Origin: null\r\n',
      'Range: x\r\n',
    ]);
    const answer = await answerTo(
      `${method} /${steps.join('/')} HTTP/1.1\r\nHost: ${host}\r\n${more}Connection: close\r\n\r\n`,
      Number(port),
    );
    const status = answer.slice(9, 12);
    answers.set(status, (answers.get(status) ?? 0) + 1);
    assert.doesNotMatch(answer, /^HTTP\S+ 5|gongwen-site|root:|"private"/, steps.join('/'));
  }
  t.diagnostic([...answers].map(([status, count]) => `${count} × ${status}`).join(', '));
  assert.ok((answers.get('400') ?? 0) > 0 && (answers.get('404') ?? 0) > 0);
  assert.equal((await fetch(`${root}a/index.html`)).status, 200);
  stop(undefined);
  assert.equal(await end, 0);
  rmSync(reports, { recursive: true });
});
