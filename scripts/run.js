// @ts-check
/**
 * Runs a command of this project: `node scripts/run.js scripts/build.ts [ARGUMENT…]`. JavaScript, since nothing has
 * compiled the TypeScript yet.
 */

import module from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { compile } from './compile.js';

const project = dirname(import.meta.dirname);
const [, , entry = ''] = process.argv;
// The command finds its arguments where it would find them without this one.
process.argv.splice(1, 1);

// Keeps what V8 made of the code, from Node 22.8 on.
/** @type {any} */ (module).enableCompileCache?.(join(project, '.cache', 'code'));
// V8 of Node 20 optimises so early that compiling takes a fifth of a build of 100 reports.
if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=2000000');
// Eleventy would have every import looked up in a thread of its own, to find modules that change while it runs.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';

// A command whose output nobody takes any more, as that of `… | head`, goes on to its end: it does more than it says.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (/** @type {any} */ (error).code !== 'EPIPE') throw error;
  });
}

// Said in both languages: nothing has compiled the table of messages yet.
const messages = {
  memory:
    'error memory: esbuild was ended while it worked. Free some memory. / 内存不够，esbuild 被系统终止。请关掉一些程序后重试。',
  packages: 'is not installed. Run npm ci first. / 还没有安装。请先运行 npm ci。',
};

try {
  const program = await compile(project);
  await import(pathToFileURL(join(program, entry.replace(/\.ts$/, '.js'))).href);
} catch (error) {
  const { errors = [], code } = /** @type {any} */ (error);
  // What esbuild says where its process was killed, as systems do that run out of memory.
  const isKilled = /The service (?:was stopped|is no longer)/.test(String(error));
  const missing = /^Error.*: Cannot find package ('[^']+')/.exec(String(error))?.[1];
  const isOfSystem = /^E[A-Z]+$/.test(code ?? '');
  if (errors.length === 0 && !isKilled && missing === undefined && !isOfSystem) throw error;
  // As esbuild found them, or as the system says it of `.cache`.
  for (const { text, location } of errors) {
    const place = location ? `${location.file}:${location.line}:${location.column + 1}: ` : '';
    console.error(`${place}error source: ${text}`);
  }
  if (isKilled) console.error(messages.memory);
  else if (missing) console.error(`error packages: ${missing} ${messages.packages}`);
  else if (errors.length === 0) console.error(`error file-system: ${error}`);
  process.exitCode = 1;
}
