/**
 * Command: runs every `*.test.ts` below `scripts/`, or those whose path contains one of the arguments.
 *
 *   npm test            everything, after the checks of types and style
 *   npm run unit -- outline
 *   npm run test:soak   the long forms: more random input, 200 killed builds, every payload everywhere
 *
 * The files are listed here because Node 20 does not expand patterns, and neither does every shell. A process of its own
 * takes longer to start than most files take to run, so those that only call functions share one; those that open
 * browsers, builds or servers do not.
 */

import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { findBrowser } from './testing/find-browser.ts';
import { runFiles } from './testing/run-files.ts';

const isSoak = process.argv.includes('--soak');
const wanted = process.argv.slice(2).filter((argument) => argument !== '--soak');
const files = readdirSync('scripts', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => join('scripts', path))
  .filter((path) => wanted.length === 0 || wanted.some((part) => path.includes(part)))
  .sort();

/** These start other programs, or end. */
const apart =
  /\.browser\.test\.ts$|^scripts\/(?:build|publish|start|whole-site)\/|\/(?:run|word)\.test\.ts$/;
const isApart = (path: string) => apart.test(path.split(sep).join('/'));
const isInBrowser = (path: string) => path.endsWith('.browser.test.ts');

if (files.length === 0) {
  process.stderr.write(`No test file has ${wanted.join(' or ')} in its path.\n`);
  process.exitCode = 2;
} else {
  // Found here once: several tests at a time could not install one.
  if (files.some(isInBrowser)) process.env.CHROME_PATH = await findBrowser();
  // What commands say is asserted in English, whatever the system speaks.
  process.env.LC_ALL = 'C.UTF-8';
  if (isSoak) process.env.SOAK = '1';
  const together = files.filter((path) => !isApart(path));
  process.env.TEST_FILES = together.join('\n');
  const failed = await runFiles(
    [
      ...(together.length > 0 ? [join('scripts', 'testing', 'together.ts')] : []),
      ...files.filter(isApart),
    ],
    availableParallelism(),
  );
  // A browser on a busy machine can be late by more than a test waits; one that is wrong is so again.
  const late = failed.filter(isInBrowser);
  if (late.length > 0) process.stdout.write(`\nOnce more, alone: ${late.join(', ')}\n`);
  const again = late.length > 0 ? await runFiles(late, 1) : [];
  process.exitCode = again.length > 0 || failed.length > late.length ? 1 : 0;
}
