/**
 * The command `npm start` as a function: builds the site into a folder of its own below the system's folder for temporary
 * files, serves it, and builds anew what changes. Each build is `npm run build`, so the pages are the very same.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Terminal } from '../build/build-command.ts';
import { project } from '../project.ts';
import { openRebuild } from './rebuild.ts';
import { openServer } from './server.ts';
import { watchFiles } from './watch.ts';

const help = `Builds the site, serves it to this machine, and follows what you edit.

  npm start [-- --reports DIR --port NUMBER --host NAME --url URL]

  --reports DIR  folder of the reports (content/reports)
  --port NUMBER  where to serve it (8080)
  --host NAME    interface to listen on (127.0.0.1: this machine only; 0.0.0.0: all of the network)
  --url URL      where the site will be, as for npm run build
  --help         show this text

Ctrl+C ends it.
`;

/**
 * Runs the command until it is told to stop.
 *
 * @param stop ends it; without it a signal to the process does
 * @returns the exit code
 */
export async function startCommand(
  args: readonly string[],
  { stdout, stderr }: Terminal,
  stop: Promise<unknown> = signal(),
): Promise<number> {
  const print = (text: string) => stdout.write(`${text}\n`);
  const complain = (text: string) => stderr.write(`${text}\n`);
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    complain(`${reason.split('. ', 1)[0]}. See npm start -- --help`);
    return 2;
  }
  if (values.help) {
    print(help.trimEnd());
    return 0;
  }
  const { host, url } = values;
  const port = Number(values.port);
  if (!(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    complain(`--port ${values.port} is no port. It is a number below 65536.`);
    return 2;
  }
  const reports = resolve(values.reports);
  const work = mkdtempSync(join(tmpdir(), 'gongwen-start-'));
  const folder = join(work, 'site');
  try {
    const server = await openServer({ folder, host, port });
    const options = ['--reports', reports, '--output', folder];
    if (url !== undefined) options.push('--url', url);
    const rebuild = openRebuild(options, ({ exitCode, said }) => {
      if (exitCode === 0) {
        print(`${said.trim().replace(` in ${folder}`, '')} at ${server.url}`);
        if (!said.includes('nothing has changed')) server.reload();
      } else complain('Mend it, and the site is built again.');
    });
    rebuild.start();
    const files = watchFiles([project, reports], rebuild.start);
    await stop;
    await Promise.all([files.close(), rebuild.close(), server.close()]);
    return 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const advice = code === 'EADDRINUSE' ? 'Something listens there. Choose another --port.' : '';
    complain(`${host}:${port} cannot be served (${code}). ${advice}`.trimEnd());
    return 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      reports: { type: 'string', default: 'content/reports' },
      port: { type: 'string', default: '8080' },
      host: { type: 'string', default: '127.0.0.1' },
      url: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  }).values;
}

function signal(): Promise<unknown> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, resolve);
  });
}
