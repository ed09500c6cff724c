/**
 * The command `npm start` as a function: builds the site into a folder of its own below the system's folder for temporary
 * files, serves it, and builds anew what changes. Each build is `npm run build`, so the pages are the very same.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describeBuild, megabytes } from '../build/describe-build.ts';
import { readArguments, speaker, type Terminal } from '../command-line.ts';
import { ARGUMENTS } from '../messages/arguments.ts';
import { START } from '../messages/commands.ts';
import { fill } from '../messages/text.ts';
import { project } from '../project.ts';
import { openRebuild } from './rebuild.ts';
import { openServer } from './server.ts';
import { watchFiles } from './watch.ts';

const options = {
  reports: { type: 'string', default: 'content/reports' },
  port: { type: 'string', default: '8080' },
  host: { type: 'string', default: '127.0.0.1' },
  url: { type: 'string' },
} as const;

/**
 * Runs the command until it is told to stop.
 *
 * @param stop ends it; without it a signal to the process does
 * @returns the exit code
 */
export async function startCommand(
  args: readonly string[],
  terminal: Terminal,
  stop: Promise<unknown> = signal(),
): Promise<number> {
  const { language, values, wrong } = readArguments(args, options);
  const { say, complain } = speaker(terminal, language);
  if (values === undefined) {
    complain(fill(ARGUMENTS.seeHelpAfter, { wrong, command: 'npm start' }));
    return 2;
  }
  if (values.help) {
    say(START.help);
    return 0;
  }
  const { host, url } = values;
  const port = Number(values.port);
  if (!(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    complain(fill(ARGUMENTS.noPort, { value: values.port }));
    return 2;
  }
  const reports = resolve(values.reports);
  const work = mkdtempSync(join(tmpdir(), 'gongwen-start-'));
  const folder = join(work, 'site');
  try {
    const server = await openServer({ folder, host, port });
    const building = ['--reports', reports, '--output', folder, '--lang', language];
    if (url !== undefined) building.push('--url', url);
    const rebuild = openRebuild(building, (news) => {
      if (news === undefined) return complain(START.mend);
      const { bytes, unchanged } = news.summary;
      const came = {
        ...{ summary: describeBuild(news.summary), size: megabytes(bytes), url: server.url },
      };
      say(fill(unchanged ? START.servedAgain : START.served, came));
      if (!unchanged) server.reload();
    });
    rebuild.start();
    const files = watchFiles([project, reports], rebuild.start);
    await stop;
    await Promise.all([files.close(), rebuild.close(), server.close()]);
    return 0;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const sentence = code === 'EADDRINUSE' ? START.portIsTaken : START.cannotServe;
    complain(fill(sentence, { address: `${host}:${port}`, code }));
    return 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function signal(): Promise<unknown> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, resolve);
  });
}
