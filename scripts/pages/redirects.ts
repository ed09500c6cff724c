/** Pages at former addresses of reports, which lead on to where they are now. */

import type { ListedReport } from '../model.ts';
import { relativeUrl } from './urls.ts';

export interface Redirect {
  path: string;
  content: Uint8Array;
}

/** A page for each page of each report under each id that it had. No address of a report is given away. */
export function redirects(reports: readonly ListedReport[]): Redirect[] {
  const used = new Set(reports.flatMap(({ url, sectionUrls }) => [url, ...sectionUrls]));
  const made = new Map<string, Uint8Array>();
  for (const { id, url, sectionUrls, aliases = [] } of reports) {
    for (const alias of aliases) {
      for (const target of [url, ...sectionUrls]) {
        const path = alias + target.slice(id.length);
        if (!used.has(path) && !made.has(path))
          made.set(path, Buffer.from(pageTo(relativeUrl(path, target))));
      }
    }
  }
  return [...made].map(([path, content]) => ({ path, content }));
}

/** What stands behind # goes along, where a script may run. */
function pageTo(address: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${address}">
<title>已移至新地址</title>
<p>本页已移至<a href="${address}">新地址</a>。</p>
</html>
`;
}
