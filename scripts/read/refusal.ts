import type { Text } from '../messages/text.ts';

/** Why a file is not read. Readers throw it where they find out, and the stage of reading makes a message of it. */
export class Refusal extends Error {
  /** Id of the diagnostic. */
  readonly rule: string;
  readonly text: Text;

  constructor(rule: string, text: Text) {
    super(text.en);
    this.rule = rule;
    this.text = text;
  }
}
