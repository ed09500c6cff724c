/**
 * Runs the test files that the variable TEST_FILES names in one process; see test.ts. Random input is the
 * same on each run, so that a failure is one of the change at hand; the long form looks further.
 */

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';

if (process.env.SOAK === undefined) fc.configureGlobal({ seed: 20181207 });

for (const file of process.env.TEST_FILES?.split('\n') ?? []) {
  await import(pathToFileURL(resolve(file)).href);
}
