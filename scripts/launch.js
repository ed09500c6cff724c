// @ts-check
/**
 * Runs a program of this project: `node scripts/launch.js scripts/build.ts [ARGUMENT…]`.
 *
 * To load it and Eleventy module by module takes longer than to build a small site. So they are bundled
 * once into one file in `.cache/programs/`, and run from there as long as their sources stay the same.
 * Where that is not possible, tsx runs the program. JavaScript, since nothing has loaded TypeScript yet.
 */

import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { bundled } from './launch/bundle.js';
import { runProgram } from './launch/run-program.cjs';

const project = dirname(import.meta.dirname);

startQuickly();
const [, , entry = ''] = process.argv;
// The program finds its arguments where it would find them without this one.
process.argv.splice(1, 1);
const program = await bundled(project, entry);
if (program === undefined) await runSources();
else await runProgram(program, entry);

/** A build is over in seconds: what makes a long program fast takes time that it does not win back. */
function startQuickly() {
  // V8 of Node 20 optimises so early that compiling takes a fifth of a build of 100 reports.
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=2000000');
  // What ran at the start only would be missing from the code that is kept for the next run.
  setFlagsFromString('--no-flush-bytecode');
  // Eleventy would have every import looked up in a thread of its own, to find modules that changed.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
}

async function runSources() {
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(join(project, entry)).href);
}
