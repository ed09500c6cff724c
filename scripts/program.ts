/** Where this program lies, compiled; see run.js. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Compiled, compile } from './compile.js';
import { project } from './project.ts';

/** The compiled program that this module belongs to; where tsx runs the sources, as in tests, one made of them. */
export async function programFolder(): Promise<string> {
  const [own] =
    /^.*[\\/]\.cache[\\/]program[\\/][^\\/]+/.exec(fileURLToPath(import.meta.url)) ?? [];
  return own ?? (await compile(project));
}

/** What a program was made of. */
export function compiledOf(program: string): Compiled {
  return JSON.parse(readFileSync(join(program, 'compiled.json'), 'utf8')) as Compiled;
}

/** Whether data of the owner's come from a program, which may give others at each build. */
export function hasProgramsAsData(program: string): boolean {
  return compiledOf(program).entries.some(
    (path) => path.startsWith('content/') && !path.startsWith('content/report/'),
  );
}
