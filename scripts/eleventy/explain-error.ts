import { BuildError } from '../build-error.ts';

export function explainTemplateError(error: unknown): unknown {
  return error instanceof BuildError ? error : error;
}
