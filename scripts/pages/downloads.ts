/** The files of a report, and of its sections, to download. */

import type { Link, ReportPage, SectionPage } from '../model.ts';
import { toItems, toMarkdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { downloadUrl } from './urls.ts';
import { reportWord, sectionWord } from './word/report-word.ts';

/** A format that reports can be had in. */
interface Format {
  extension: string;
  /** As the link names it. */
  label: string;
  make(report: ReportPage): string | Uint8Array;
  /** A section or annex alone; without it, only the report whole is to be had. */
  makeSection?(section: SectionPage): string | Uint8Array;
}

/** THE table of formats, in the order of the links. A new one is one entry. */
const formats: Format[] = [
  {
    extension: 'docx',
    label: 'Word（公文格式）',
    make: reportWord,
    makeSection: sectionWord,
  },
  { extension: 'txt', label: '纯文本（.txt）', make: ({ outline }) => plainText(outline) },
  {
    extension: 'md',
    label: '保留标题层次的文本（.md）',
    make: ({ head, blocks }) => toMarkdown(toItems([...head, ...blocks]), 1),
  },
];

export interface Download extends Link {
  extension: string;
  /** What the file is to be called where it is saved. */
  name: string;
}

export interface DownloadFile {
  url: string;
  content: string | Uint8Array;
}

/** The files of a report, or of a section, named after its title where they are saved. */
export function downloadsOf(page: ReportPage | SectionPage): Download[] {
  const isSection = 'report' in page;
  const { id, title } = isSection ? page.report : page;
  const name = fileName(isSection ? `${title} ${page.title}` : title) || id;
  return formats
    .filter(({ makeSection }) => !isSection || makeSection)
    .map(({ extension, label }) => ({
      url: downloadUrl(page.url, id, extension),
      title: label,
      extension,
      name: `${name}.${extension}`,
    }));
}

/** The files themselves: addresses and contents. */
export function downloadFiles(page: ReportPage | SectionPage): DownloadFile[] {
  const isSection = 'report' in page;
  return formats.flatMap(({ extension, make, makeSection }) => {
    const content = isSection ? makeSection?.(page) : make(page);
    const id = isSection ? page.report.id : page.id;
    return content === undefined ? [] : [{ url: downloadUrl(page.url, id, extension), content }];
  });
}

/** Without the characters that a file system refuses, and short enough for any of them. */
function fileName(title: string): string {
  const safe = title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim();
  return [...safe]
    .slice(0, 60)
    .join('')
    .replace(/[. ]+$/, '');
}
