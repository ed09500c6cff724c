/** What can keep a build from being done, put so that the person at the keyboard knows what to do. */

import type { Diagnostic } from './diagnostics.ts';
import { BUILDING, SYSTEM_ERRORS } from './messages/building.ts';
import type { Text } from './messages/text.ts';

type Location = Partial<Pick<Diagnostic, 'line' | 'column'>>;

/** Stops a build for a reason that lies outside this program. */
export class BuildError extends Error {
  readonly diagnostic: Diagnostic;

  /** @param location in the file, where it is known */
  constructor(rule: string, path: string, message: Text, location: Location = {}) {
    super(message.en);
    this.diagnostic = { severity: 'error', rule, path, line: 0, ...location, message };
  }
}

/**
 * The diagnostic for an error of the operating system, wherever it lies in a chain of causes.
 *
 * @param path to name where the error names none
 * @returns `undefined` where the error is none of the system's: then it is a bug of ours
 */
export function explainSystemError(error: unknown, path: string): Diagnostic | undefined {
  if (isEndOfEsbuild(error)) {
    return new BuildError('memory', 'esbuild', BUILDING.memoryOfEsbuild).diagnostic;
  }
  const cause = systemCauseOf(error);
  if (!isKnown(cause?.code)) return undefined;
  const rule = cause?.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'file-system';
  return new BuildError(rule, cause?.path ?? path, SYSTEM_ERRORS[cause.code]).diagnostic;
}

/** What esbuild says where its process has gone, without an error code. */
function isEndOfEsbuild(error: unknown): boolean {
  return error instanceof Error && /The service (?:was stopped|is no longer)/.test(error.message);
}

/** The error of the system in a chain of causes. Eleventy keeps causes in a property of its own. */
export function systemCauseOf(error: unknown): NodeJS.ErrnoException | undefined {
  for (let each = error, depth = 0; each instanceof Error && depth < 10; depth++) {
    const { code } = each as NodeJS.ErrnoException;
    if (isKnown(code)) return each;
    each = (each as { originalError?: unknown }).originalError ?? each.cause;
  }
  return undefined;
}

function isKnown(code: string | undefined): code is keyof typeof SYSTEM_ERRORS {
  return code !== undefined && Object.hasOwn(SYSTEM_ERRORS, code);
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
