/** The files of a report to download. */

import type { Link, ReportPage } from '../model.ts';
import { toItems, toMarkdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { downloadUrl } from './urls.ts';
import { reportWord } from './word/report-word.ts';

/** A format that reports can be had in. */
interface Format {
  extension: string;
  /** As the link names it. */
  label: string;
  make(report: ReportPage): string | Uint8Array;
}

/** THE table of formats, in the order of the links. A new one is one entry. */
const formats: Format[] = [
  { extension: 'docx', label: 'Word（公文格式）', make: reportWord },
  { extension: 'txt', label: '纯文本（.txt）', make: ({ outline }) => plainText(outline) },
  {
    extension: 'md',
    label: '保留标题层次的文本（.md）',
    make: ({ head, blocks }) => toMarkdown(toItems([...head, ...blocks]), 1),
  },
];

export interface Download extends Link {
  /** What the file is to be called where it is saved. */
  name: string;
}

export interface DownloadFile {
  url: string;
  content: string | Uint8Array;
}

/** The files of a report, named after its title where they are saved. */
export function downloadsOf({ id, title }: ReportPage): Download[] {
  const name = fileName(title) || id;
  return formats.map(({ extension, label }) => ({
    url: downloadUrl(id, extension),
    title: label,
    name: `${name}.${extension}`,
  }));
}

/** The files themselves: addresses and contents. */
export function downloadFiles(report: ReportPage): DownloadFile[] {
  return formats.map(({ extension, make }) => ({
    url: downloadUrl(report.id, extension),
    content: make(report),
  }));
}

/** Without the characters that a file system refuses, and short enough for any of them. */
function fileName(title: string): string {
  const safe = title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim();
  return [...safe]
    .slice(0, 60)
    .join('')
    .replace(/[. ]+$/, '');
}
