import type { CleanReport, Line, RawReport, Sidecar, Staged } from '../model.ts';
import { decode } from './decode.ts';

/**
 * Takes the noise out of a report and writes every deletion on the ledger.
 *
 * @returns the clean report, or `undefined` with an error where the bytes are not text.
 */
export function clean(report: RawReport, _sidecar: Sidecar = {}): Staged<CleanReport | undefined> {
  const { value, diagnostics } = decode(report);
  if (value === undefined) return { value, diagnostics };
  const { text, encoding } = value;
  return {
    value: {
      id: report.id,
      path: report.path,
      encoding,
      raw: text,
      text,
      lines: numberLines(text),
      removals: [],
      textIsMissing: false,
    },
    diagnostics,
  };
}

function numberLines(text: string): Line[] {
  return text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
}
