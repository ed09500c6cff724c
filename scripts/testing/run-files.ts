/** Runs test files, each in a process of its own, and tells what failed. */

import { relative } from 'node:path';
import { run } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';

/** The parts of `test:fail` that are told; its declared type leaves the error open. */
interface Failure {
  name: string;
  file?: string;
  details: { error: { cause?: unknown; failureType?: string } };
}

/**
 * Tells each failure as it comes, then the counts; on a terminal also how many have passed so far.
 *
 * @param concurrency files that run at a time
 * @returns the files in which something failed, as relative paths
 */
export async function runFiles(files: readonly string[], concurrency: number): Promise<string[]> {
  const failed = new Set<string>();
  const counts = { passed: 0, skipped: 0, failed: 0 };
  /** What a file wrote, shown where something in it failed. */
  const written = new Map<string, string>();
  const { isTTY } = process.stdout;
  const started = Date.now();
  const write = (text: string) => process.stdout.write(isTTY ? `\r\x1b[K${text}` : text);
  for await (const { type, data } of run({ files: [...files], concurrency })) {
    if (type === 'test:stdout' || type === 'test:stderr') {
      const file = data.file ?? '';
      written.set(file, (written.get(file) ?? '') + data.message);
    } else if (type === 'test:diagnostic') {
      if (data.file !== undefined) write(`${nameOf(data.file)}: ${data.message}\n`);
    } else if (type === 'test:pass') {
      if (data.skip !== undefined) {
        counts.skipped++;
        write(`skipped: ${data.name} (${data.skip})\n`);
      } else if (data.details.type !== 'suite') counts.passed++;
      if (isTTY) write(`${counts.passed} passed`);
    } else if (type === 'test:fail') {
      const { name, file = '', details } = data as Failure;
      failed.add(nameOf(file));
      // A suite, or a file, fails with what is in it.
      if (details.error.failureType === 'subtestsFailed') continue;
      counts.failed++;
      const { cause = details.error } = details.error;
      write(`\nfailed: ${name}\n  ${nameOf(file)}\n${indented(inspect(cause))}\n`);
      if (written.has(file)) write(`  It wrote:\n${indented(written.get(file) ?? '')}\n`);
    }
  }
  const seconds = Math.round((Date.now() - started) / 1000);
  write(
    `${counts.passed} passed, ${counts.skipped} skipped, ${counts.failed} failed in ${seconds} s\n`,
  );
  return [...failed];
}

/** Some versions of Node name a file by its address. */
function nameOf(file: string): string {
  return relative('.', file.startsWith('file:') ? fileURLToPath(file) : file);
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '  ');
}
