/** What a build came to, as people read it. */

import { grouped } from '../grouped.ts';
import { BUILD } from '../messages/commands.ts';
import { fill, type Text } from '../messages/text.ts';
import type { BuildSummary } from './build-types.ts';

/** `3 reports, 12 sections; 4,100 characters kept, 1 character removed; 2 warnings; 1.2 s` */
export function describeBuild(summary: BuildSummary): Text {
  const warnings = counted(summary.warnings, 'warning');
  return fill(BUILD.summary, {
    reports: counted(summary.reports, 'report'),
    sections: counted(summary.sections, 'section'),
    kept: counted(summary.kept, 'character'),
    removed: counted(summary.removed, 'character'),
    problems:
      summary.errors > 0
        ? fill(BUILD.errorsAndWarnings, { errors: counted(summary.errors, 'error'), warnings })
        : fill(BUILD.warnings, { warnings }),
    seconds: summary.seconds.toFixed(1),
  });
}

/** A number, in English with its noun; Chinese has its measure words in the sentence. */
export function counted(count: number, noun: string): Text {
  const number = grouped(count);
  return { en: `${number} ${noun}${count === 1 ? '' : 's'}`, zh: number };
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
