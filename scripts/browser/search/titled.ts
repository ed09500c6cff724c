/** Reports by what their titles hold, as text or as the initials of their pinyin. */

import { fold } from '../../chinese/search-fold.ts';
import type { ListedReport } from './listed-report.ts';

/** Letters that may be initials; two of them fit too many titles. */
const letters = /^\d*[a-z][a-z\d]{2,}$/;

/** Those whose titles begin with a text come first, of them the latest. @param text as typed */
export function reportsTitled(reports: readonly ListedReport[], text: string): ListedReport[] {
  const wanted = fold(text);
  const isInitials = letters.test(wanted);
  const found = reports.flatMap((report) => {
    const at = fold(report.title).indexOf(wanted);
    const index = at === -1 && isInitials ? report.initials.indexOf(wanted) : at;
    return index === -1 ? [] : { report, inside: Number(index > 0) };
  });
  found.sort((a, b) => a.inside - b.inside || b.report.date.localeCompare(a.report.date));
  return found.map(({ report }) => report);
}
