/** Folders as offices have them: three levels deep, the formats mixed. */

import { docxOf, escapeXml, p, run } from './docx.ts';
import { sampleReport } from './sample-reports.ts';

export const FORMATS = ['txt', 'docx', 'html', 'md'] as const;
export type Format = (typeof FORMATS)[number];

/** What Word says of the letters of each run. */
const LETTERS =
  '<w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/><w:szCs w:val="32"/>';

const UNITS = ['水利局', '档案馆', '教育局', '卫生院', '镇政府'];
const KINDS = ['总结', '通知', '会议'];

/** A text in a format, a paragraph a line. */
export function inFormat(text: string, format: Format): string | Uint8Array {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (format === 'docx')
    return docxOf({ body: lines.map((line) => p(run(line, LETTERS))).join('') });
  if (format === 'html') {
    const paragraphs = lines.map((line) => `<p>${escapeXml(line)}</p>`).join('\n');
    const [title = ''] = lines;
    return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeXml(title)}</title></head><body><nav><a href="/">首页</a></nav><div>${paragraphs}</div></body></html>`;
  }
  return format === 'md' ? lines.join('\n\n') : text;
}

/**
 * Files by their paths: `2023/水利局/总结/第0号.txt`. Four that follow each other hold the same text, each in another
 * format.
 */
export function mixedLibrary(count: number): Map<string, string | Uint8Array> {
  return new Map(
    Array.from({ length: count }, (_, number) => {
      const format = FORMATS[number % FORMATS.length] ?? 'txt';
      const text = sampleReport(Math.floor(number / FORMATS.length), 2 + ((number % 16) >> 2));
      const folders = [
        2020 + (number % 3),
        UNITS[number % UNITS.length],
        KINDS[number % KINDS.length],
      ];
      return [`${folders.join('/')}/第${number}号.${format}`, inFormat(text, format)];
    }),
  );
}
