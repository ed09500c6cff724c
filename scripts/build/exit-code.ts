/** The end of a command. I/O: the exit code of this process, and its error output. */

import { writeSync } from 'node:fs';

/**
 * Ends this process with the exit code that a command comes to. Node takes it for a success where a promise
 * is never kept and nothing is left that could go on: a bug, which must not pass for a published site.
 */
export function exitWith(command: Promise<number>): void {
  process.exitCode = 3;
  const complain = () => {
    writeSync(
      2,
      'This is a bug of the site builder: it stopped before its end. Please report it.\n',
    );
  };
  process.once('exit', complain);
  const isSaid = watchOutput();
  command.then((exitCode) => {
    process.off('exit', complain);
    process.exitCode = exitCode;
    process.once('exit', () => {
      if (!isSaid()) process.exitCode = exitCode || 1;
    });
  });
}

/**
 * Keeps a command at work whose output nobody takes any more, as that of `… | head`: what it does is more than what it
 * says.
 *
 * @returns whether all was said, but for what was not wanted
 */
function watchOutput(): () => boolean {
  let isSaid = true;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code !== 'EPIPE') isSaid = false;
    });
  }
  return () => isSaid;
}
