/** The files of a report to download: its clean text as plain text and as Markdown. */

import type { Link, ReportPage } from '../model.ts';
import { toItems, toMarkdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { downloadUrl } from './urls.ts';

export interface Download extends Link {
  /** What the file is to be called where it is saved. */
  name: string;
}

/** The files of a report, named after its title where they are saved. */
export function downloadsOf({ id, title }: ReportPage): [Download, Download] {
  const name = fileName(title) || id;
  return [
    { url: downloadUrl(id, 'txt'), title: '纯文本', name: `${name}.txt` },
    { url: downloadUrl(id, 'md'), title: 'Markdown', name: `${name}.md` },
  ];
}

/** The content of one of the files, by its address. */
export function downloadText(report: ReportPage, url: string): string {
  const [text] = downloadsOf(report);
  if (url === text.url) return plainText(report.outline);
  return toMarkdown(toItems([...report.head, ...report.blocks]), 1);
}

/** Without the characters that a file system refuses, and short enough for any of them. */
function fileName(title: string): string {
  const safe = title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim();
  return [...safe]
    .slice(0, 60)
    .join('')
    .replace(/[. ]+$/, '');
}
