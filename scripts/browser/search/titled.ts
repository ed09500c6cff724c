/** Reports by what their titles hold, as text or as the initials of their pinyin. */

import { fold } from '../../chinese/search-fold.ts';
import type { ListedText } from '../../search/protocol.ts';

/** Letters that may be initials; two of them fit too many titles. */
const letters = /^\d*[a-z][a-z\d]{2,}$/;

/** Those whose titles begin with a text come first. @param text as typed */
export function reportsTitled<T extends ListedText>(reports: readonly T[], text: string): T[] {
  const wanted = fold(text);
  const isInitials = letters.test(wanted);
  const found = reports.flatMap((report) => {
    const at = fold(report.title).indexOf(wanted);
    const place = at === -1 && isInitials ? report.initials.indexOf(wanted) : at;
    return place === -1 ? [] : [{ report, isInside: place > 0 }];
  });
  found.sort((a, b) => Number(a.isInside) - Number(b.isInside));
  return found.map(({ report }) => report);
}
