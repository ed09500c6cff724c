/** The end of a command. I/O: the exit code of this process, and its error output. */

import { writeSync } from 'node:fs';
import { BUILD } from '../messages/commands.ts';
import type { Language } from '../messages/text.ts';

/**
 * Ends this process with the exit code that a command comes to. Node takes it for a success where a promise
 * is never kept and nothing is left that could go on: a bug, which must not pass for a published site.
 */
export function exitWith(command: Promise<number>, language: Language): void {
  process.exitCode = 3;
  const complain = () => {
    writeSync(2, `${BUILD.stopped[language]}\n`);
  };
  process.once('exit', complain);
  command.then((exitCode) => {
    process.off('exit', complain);
    process.exitCode = exitCode;
    // Nothing is left to do then; by itself, Node would give its memory back piece by piece before it ends.
    process.once('beforeExit', () => process.exit());
  });
}
