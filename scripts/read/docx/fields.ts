/** Fields: places whose text Word computes. What is kept of one is the text that Word showed when the file was saved. */

import type { ExtractionKind } from '../../model.ts';

interface Field {
  code: string;
  hasResult: boolean;
}

const CONTENTS = /^\s*TOC\b/;
const TODAY = /^\s*(?:DATE|TIME)\b/;

/** The fields that are open at a place of the text. They stand inside each other, and go on over paragraphs. */
export class Fields {
  private readonly open: Field[] = [];

  begin(code = ''): void {
    this.open.push({ code, hasResult: false });
  }

  addCode(text: string): void {
    const last = this.open.at(-1);
    if (last && !last.hasResult) last.code += text;
  }

  /** @returns whether what follows is the day of the last save, and not one that somebody wrote */
  separate(): boolean {
    const last = this.open.at(-1);
    if (last) last.hasResult = true;
    return last !== undefined && TODAY.test(last.code);
  }

  end(): void {
    this.open.pop();
  }

  isOpen(): boolean {
    return this.open.length > 0;
  }

  /** Why text here is not the document's: it is the code of a field, or a table of contents. */
  omits(): ExtractionKind | undefined {
    if (this.open.some(({ hasResult }) => !hasResult)) return 'fieldCode';
    return this.open.some(({ code }) => CONTENTS.test(code)) ? 'contents' : undefined;
  }
}
