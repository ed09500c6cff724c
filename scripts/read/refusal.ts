/** Why a file is not read. Readers throw it where they find out, and the stage of reading makes a message of it. */
export class Refusal extends Error {
  /** Id of the diagnostic. */
  readonly rule: string;

  constructor(rule: string, message: string) {
    super(message);
    this.rule = rule;
  }
}
