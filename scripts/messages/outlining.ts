/** What is said of the head and the outline of a report. */

import type { Text } from './text.ts';

export const OUTLINING = {
  noTitle: {
    en: 'No title was found; the report is called {title}. Give it one with "title": "…" in {sidecar}.',
    zh: '没有找到标题，暂且叫“{title}”。请在 {sidecar} 里写 "title": "…"。',
  },
  guessedTitle: {
    en: '{title} is taken for the title, but another line could be it. If it is wrong, give the title with "title": "…" in {sidecar}.',
    zh: '把“{title}”当作标题，但也可能是别的一行。如果不对，请在 {sidecar} 里写 "title": "…"。',
  },
  noNumber: {
    en: 'A formal document has a number, such as 某政发〔2024〕1号, and none was found. Check whether it is missing in the raw file.',
    zh: '正式公文有发文字号，如 某政发〔2024〕1号，这里没有找到。请核对原文件是否缺了。',
  },
  repeatedOrdinal: {
    en: '{ordinal} stands twice here (line {line}). Check whether a heading is missing, or renumber it in the raw file.',
    zh: '序号“{ordinal}”重复（上一个在第 {line} 行）。请核对是否缺了标题，或者在原文件里改正序号。',
  },
  ordinalGap: {
    en: '{ordinal} does not follow {before} (line {line}). Check whether a heading is missing, or renumber it in the raw file.',
    zh: '序号“{ordinal}”接不上“{before}”（第 {line} 行）。请核对是否缺了标题，或者在原文件里改正序号。',
  },
  longHeading: {
    en: 'The heading has {length} characters. If it is text, end it with 。 in the raw file or take its ordinal away.',
    zh: '标题有 {length} 个字。如果是正文，请在原文件里以“。”结尾，或者去掉序号。',
  },
  emptySection: {
    en: 'Nothing stands below {heading}. Check whether its text is missing.',
    zh: '“{heading}”下面没有正文。请核对是否缺了内容。',
  },
  openParagraph: {
    en: 'The paragraph ends in mid-sentence. If the next line goes on with it, join the two in the raw file.',
    zh: '这一段没有写完一句话。如果下一行接着它，请在原文件里把两行连起来。',
  },
  tableReshaped: {
    en: 'A table stood here with one cell a line; its rows were put together by their numbers. Compare it with the original, or separate its cells with tabs in the raw file.',
    zh: '这里的表格原来一格一行，已按数字的规律拼成行。请对照原文，或者在原文件里用制表符隔开各格。',
  },
  noHeading: {
    en: 'No heading was found in {length} characters. Number the headings in the raw file (一、 （一） 1.) to give it contents.',
    zh: '{length} 个字里没有找到标题。要有目录，请在原文件里给标题编号（一、（一）1.）。',
  },
  sharedSuspect: {
    en: '{reports} of {all} reports have {strings}, which none speaks of; {first} is the first. If it is noise, write "remove": {texts} here, and it goes from all reports of the folder; if not, write "keep": {texts}.',
    zh: '{all} 篇报告里有 {reports} 篇都有 {strings}，正文却没有提到；最早见于 {first}。如果是杂质，请在这个文件里写 "remove": {texts}，文件夹里的报告就都删去；如果不是，写 "keep": {texts}。',
  },
} as const satisfies Record<string, Text>;
