/**
 * From the bytes of a file to the text of a report, by the file's format. A reader of a format is loaded when the first
 * file of it comes: a library of plain text has nothing to do with ZIP, XML or HTML.
 */

import { READING } from '../messages/reading.ts';
import type { RawReport, ReportText, Sidecar, WithDiagnostics } from '../model.ts';
import { decode } from './decode.ts';
import type { Extracted } from './extracted.ts';
import { checkLength } from './limits.ts';
import { Refusal } from './refusal.ts';
import { type ReadableFormat, type RefusedFormat, sniff } from './sniff.ts';

/** @throws Refusal where the bytes cannot be read */
type Reader = (bytes: Uint8Array, sidecar: Sidecar) => Extracted;

const READERS: Record<Exclude<ReadableFormat, 'text'>, () => Promise<Reader>> = {
  docx: async () => (await import('./docx/read-docx.ts')).readDocx,
  html: async () => (await import('./html/read-html.ts')).readHtml,
  markdown: async () => (await import('./markdown.ts')).readMarkdown,
};

/**
 * Reads a report as text, whatever its format.
 *
 * @param sidecar its owner's word on where the text begins and ends
 * @returns `undefined` with an error where it cannot be read
 */
export async function readText(
  report: RawReport,
  sidecar: Sidecar = {},
): Promise<WithDiagnostics<ReportText | undefined>> {
  const format = sniff(report.bytes, report.path);
  try {
    if (format === 'text') return readAsPlainText(report);
    if (!isRead(format)) throw new Refusal('not-a-report', READING[format]);
    const read = await READERS[format]();
    const { text: raw, diagnostics, ...rest } = read(report.bytes, sidecar);
    checkLength(raw);
    const { bytes: _, ...names } = report;
    return {
      value: { ...names, raw, ...rest },
      diagnostics: diagnostics.map((each) => ({ ...each, path: report.path })),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { rule, text: message } = error;
    const diagnostic = { severity: 'error', rule, path: report.path, line: 0, message } as const;
    return { value: undefined, diagnostics: [diagnostic] };
  }
}

function isRead(format: ReadableFormat | RefusedFormat): format is keyof typeof READERS {
  return Object.hasOwn(READERS, format);
}

/** What is neither a document nor text is told of by its name: nobody looks for the encoding of a Word file. */
function readAsPlainText(report: RawReport): WithDiagnostics<ReportText | undefined> {
  const read = readPlainText(report);
  const [wrong] = read.diagnostics;
  if (/^(?:unknown-encoding|binary-file)$/.test(wrong?.rule ?? '') && /\.docx?$/i.test(report.path))
    throw new Refusal('not-a-report', READING.noDocument);
  return read;
}

/** Reads a report that is known to be plain text. */
export function readPlainText(report: RawReport): WithDiagnostics<ReportText | undefined> {
  const { value: decoded, diagnostics } = decode(report);
  if (decoded === undefined) return { value: undefined, diagnostics };
  const { bytes: _, ...names } = report;
  return { value: { ...names, encoding: decoded.encoding, raw: decoded.text }, diagnostics };
}
