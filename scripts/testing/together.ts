/** Runs the test files that the variable TEST_FILES names in one process; see test.ts. */

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

for (const file of process.env.TEST_FILES?.split('\n') ?? []) {
  await import(pathToFileURL(resolve(file)).href);
}
