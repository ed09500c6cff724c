/** Builds again and again, one build at a time, each in a process of its own: it finds everything as it is then. */

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BuildNews } from '../build/build-command.ts';
import { project } from '../project.ts';

export interface Rebuild {
  /** Builds now, or once more after the build that is under way. */
  start(): void;
  /** Ends the build that is under way. */
  close(): Promise<void>;
}

/**
 * @param args of `npm run build`; what goes wrong, the build writes to the error output itself
 * @param built told of each build that came to its end what it published, if anything
 */
export function openRebuild(
  args: readonly string[],
  built: (news: BuildNews | undefined) => void,
): Rebuild {
  let running: ChildProcess | undefined;
  let isAsked = false;
  let isClosed = false;
  let end = Promise.resolve();

  const start = () => {
    isAsked = running !== undefined;
    if (isAsked || isClosed) return;
    const command = [join(project, 'scripts', 'run.js'), 'scripts/build.ts', ...args];
    const child = spawn(process.execPath, command, {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    running = child;
    let news: BuildNews | undefined;
    child.on('message', (message) => {
      news = message as unknown as BuildNews;
    });
    end = new Promise((resolve) => {
      child.on('close', () => {
        running = undefined;
        resolve();
        if (isClosed) return;
        built(news);
        if (isAsked) start();
      });
    });
  };
  const close = async () => {
    isClosed = true;
    running?.kill();
    await end;
  };
  return { start, close };
}
