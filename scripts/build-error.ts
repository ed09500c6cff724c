/** What can keep a build from being done, put so that the person at the keyboard knows what to do. */

import type { Diagnostic } from './diagnostics.ts';

type Location = Partial<Pick<Diagnostic, 'line' | 'column'>>;

/** Stops a build for a reason that lies outside this program. */
export class BuildError extends Error {
  readonly diagnostic: Diagnostic;

  /** @param location in the file, where it is known */
  constructor(rule: string, path: string, message: string, location: Location = {}) {
    super(message);
    this.diagnostic = { severity: 'error', rule, path, line: 0, ...location, message };
  }
}

/** What Node says of a thread that has died of it. */
const outOfMemory = 'ERR_WORKER_OUT_OF_MEMORY';

/** Advice by the error code of the system, or of Node. */
const advice: Record<string, string> = {
  EACCES: 'Permission is missing. Change the permissions, or choose another folder.',
  EBUSY:
    'It is a mount point, or another program holds it open. Choose a folder inside it, or close that program.',
  EDQUOT: 'The disk quota is used up. Free some space and build again.',
  EFBIG:
    'A file would be larger than this system allows. Raise the limit (ulimit -f), or choose another disk.',
  EEXIST: 'This is a file, not a folder. Choose another path.',
  ELOOP: 'A symbolic link leads to itself. Remove the link.',
  EMFILE: 'Too many files are open. Raise the limit (ulimit -n) and build again.',
  ENAMETOOLONG: 'The name is too long for this file system. Choose a shorter one.',
  ENOENT: 'It is not there, or went away during the build. Check the path and build again.',
  ENOSPC: 'The disk is full. Free some space and build again.',
  ENOTDIR: 'A part of this path is a file, not a folder. Check the path.',
  EPERM: 'The system does not permit it. Close programs that use this folder, or choose another.',
  EROFS: 'The file system is read-only. Choose another folder.',
  [outOfMemory]:
    'The memory of a thread is used up. Build with --threads 1, or split the largest reports.',
  EIO: 'The disk reports a fault. Check the disk before you build again.',
};

/**
 * The diagnostic for an error of the operating system, wherever it lies in a chain of causes.
 *
 * @param path to name where the error names none
 * @returns `undefined` where the error is none of the system's: then it is a bug of ours
 */
export function explainSystemError(error: unknown, path: string): Diagnostic | undefined {
  if (isEndOfEsbuild(error)) {
    const message =
      'It was ended while it worked, as systems do that run out of memory. Free some and build again.';
    return new BuildError('memory', 'esbuild', message).diagnostic;
  }
  const cause = systemCauseOf(error);
  const message = cause?.code && advice[cause.code];
  if (!message) return undefined;
  const rule = cause.code === outOfMemory ? 'memory' : 'file-system';
  return new BuildError(rule, cause.path ?? path, message).diagnostic;
}

/** What esbuild says where its process has gone, without an error code. */
function isEndOfEsbuild(error: unknown): boolean {
  return error instanceof Error && /The service (?:was stopped|is no longer)/.test(error.message);
}

/** The error of the system in a chain of causes. Eleventy keeps causes in a property of its own. */
export function systemCauseOf(error: unknown): NodeJS.ErrnoException | undefined {
  for (let each = error, depth = 0; each instanceof Error && depth < 10; depth++) {
    const { code } = each as NodeJS.ErrnoException;
    if (code !== undefined && code in advice) return each;
    each = (each as { originalError?: unknown }).originalError ?? each.cause;
  }
  return undefined;
}

/** Does `work`; an error of the system becomes a {@link BuildError} about `path`. */
export function explaining<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const diagnostic = explainSystemError(error, path);
    if (diagnostic === undefined) throw error;
    throw new BuildError(diagnostic.rule, diagnostic.path, diagnostic.message);
  }
}

/** An error as far as it survives the way to another thread. */
export interface SentError {
  message: string;
  stack: string | undefined;
  /** Of an error of the system. */
  code: string | undefined;
  path: string | undefined;
  /** Of a {@link BuildError}. */
  diagnostic: Diagnostic | undefined;
}

export function toSend(error: unknown): SentError {
  const system = systemCauseOf(error);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const diagnostic = error instanceof BuildError ? error.diagnostic : undefined;
  return { message, stack, code: system?.code, path: system?.path, diagnostic };
}

/** Inverse of {@link toSend}. */
export function received({ message, stack, code, path, diagnostic }: SentError): Error {
  if (diagnostic !== undefined) {
    const { rule, path: file, message: words, ...location } = diagnostic;
    return new BuildError(rule, file, words, location);
  }
  return Object.assign(new Error(message), {
    stack,
    ...(code === undefined ? {} : { code }),
    ...(path === undefined ? {} : { path }),
  });
}
