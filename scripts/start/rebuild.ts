/** Builds again and again, one build at a time, each in a process of its own: it finds everything as it is then. */

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { project } from '../project.ts';

export interface Rebuild {
  /** Builds now, or once more after the build that is under way. */
  start(): void;
  /** Ends the build that is under way. */
  close(): Promise<void>;
}

/** What came of a build. */
export interface Built {
  exitCode: number;
  /** What it said on its output. */
  said: string;
}

/**
 * @param args of `npm run build`; what goes wrong, the build writes to the error output itself
 * @param built told of each build that came to its end
 */
export function openRebuild(args: readonly string[], built: (result: Built) => void): Rebuild {
  let running: ChildProcess | undefined;
  let isAsked = false;
  let isClosed = false;
  let end = Promise.resolve();

  const start = () => {
    isAsked = running !== undefined;
    if (isAsked || isClosed) return;
    const command = [join(project, 'scripts', 'run.js'), 'scripts/build.ts', ...args];
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
    running = child;
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    end = new Promise((resolve) => {
      child.on('close', (exitCode) => {
        running = undefined;
        resolve();
        if (isClosed) return;
        built({ exitCode: exitCode ?? 1, said });
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
