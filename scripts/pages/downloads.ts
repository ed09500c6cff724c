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
    { url: downloadUrl(id, 'txt'), title: '纯文本（.txt）', name: `${name}.txt` },
    { url: downloadUrl(id, 'md'), title: '保留标题层次的文本（.md）', name: `${name}.md` },
  ];
}

/** The files themselves: addresses and contents. */
export function downloadFiles(report: ReportPage): { url: string; text: string }[] {
  const [text, markdown] = downloadsOf(report);
  const items = toItems([...report.head, ...report.blocks]);
  return [
    { url: text.url, text: plainText(report.outline) },
    { url: markdown.url, text: toMarkdown(items, 1) },
  ];
}

/** Without the characters that a file system refuses, and short enough for any of them. */
function fileName(title: string): string {
  const safe = title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim();
  return [...safe]
    .slice(0, 60)
    .join('')
    .replace(/[. ]+$/, '');
}
