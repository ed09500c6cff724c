import { joinLines } from '../clean/join-lines.ts';
import type { CleanReport, Outline, Section, Sidecar, Staged } from '../model.ts';

/** Finds the structure that the writer gave to a report. Nothing of the clean text is lost or moved. */
export function outline(report: CleanReport, sidecar: Sidecar = {}): Staged<Outline> {
  const [first, ...rest] = joinLines(report.lines);
  return {
    value: {
      id: report.id,
      path: report.path,
      title: sidecar.title ?? first?.text ?? report.id,
      line: first?.line ?? 1,
      masthead: first ? [{ ...first, role: 'title' }] : [],
      opening: rest,
      sections: [],
      closing: [],
      annexes: [],
      facts: {},
    },
    diagnostics: [],
  };
}

/** All headings in the order of the text. */
export function headings(outline: Outline): Section[] {
  const below = (section: Section): Section[] => [section, ...section.children.flatMap(below)];
  return outline.sections.flatMap(below);
}
