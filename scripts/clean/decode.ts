import type { RawReport, Staged } from '../model.ts';

export interface Decoded {
  text: string;
  encoding: string;
}

/** Reads the bytes of a report as text, line ends as \n. */
export function decode(report: RawReport): Staged<Decoded | undefined> {
  const text = new TextDecoder('utf-8').decode(report.bytes).replace(/\r\n?/g, '\n');
  return { value: { text, encoding: 'utf-8' }, diagnostics: [] };
}
