/** Why a search could not look. Whoever reads a message is told what happened and what to do. */

export type Cause =
  /** No answer from the host. */
  | 'network'
  /** The file is not there any more: the site was published anew. */
  | 'gone'
  /** The host answered with an error of its own. */
  | 'host'
  /** The file is not what it should be. */
  | 'damaged'
  /** Index and script were not made for each other. */
  | 'version'
  /** A site of another origin, which a page may not read. */
  | 'foreign';

export class IndexError extends Error {
  readonly reason: Cause;

  constructor(reason: Cause, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** The cause of anything that was thrown. */
export function causeOf(error: unknown): Cause {
  return error instanceof IndexError ? error.reason : 'damaged';
}
