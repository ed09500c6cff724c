import type { CleanReport, ReportText } from '../model.ts';
import { joinLines, type LaidOutParagraph } from '../paragraphs/join-lines.ts';

/** A report as the stage of reading gives it, for tests. */
export function textOf(raw: string, id = 'report'): ReportText {
  return { id, path: `${id}.txt`, encoding: 'utf-8', raw };
}

/** A clean report with nothing removed, for tests. */
export function reportOf(text: string): CleanReport {
  return {
    id: 'report',
    path: 'report.txt',
    encoding: 'utf-8',
    raw: text,
    text,
    lines: text.split('\n').map((line, index) => ({ number: index + 1, text: line })),
    removals: [],
    doubts: [],
    textIsMissing: false,
    labels: {},
  };
}

/** The paragraphs of a text, for tests. */
export function paragraphsOf(text: string): LaidOutParagraph[] {
  return joinLines(reportOf(text).lines);
}
