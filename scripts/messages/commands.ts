/** What the commands say of themselves and of what they did. */

import type { Text } from './text.ts';

export const BUILD = {
  summary: {
    en: '{reports}, {sections}; {kept} kept, {removed} removed; {problems}; {seconds} s',
    zh: '{reports} 篇报告，{sections} 个部分；保留 {kept} 字，删去 {removed} 字；{problems}；用时 {seconds} 秒',
  },
  warnings: { en: '{warnings}', zh: '{warnings} 个警告' },
  errorsAndWarnings: { en: '{errors}, {warnings}', zh: '{errors} 个错误，{warnings} 个警告' },
  published: {
    en: '{summary}, {size} in {folder}',
    zh: '{summary}；网站在 {folder}，共 {size}',
  },
  publishedAgain: {
    en: '{summary}, {size} in {folder}; nothing has changed',
    zh: '{summary}；网站在 {folder}，共 {size}；与上次相同',
  },
  summaryNotPublished: {
    en: '{summary}. Not published; {folder} stands as it was.',
    zh: '{summary}。没有发布，{folder} 保持原样。',
  },
  notPublished: {
    en: 'Not published; {folder} stands as it was.',
    zh: '没有发布，{folder} 保持原样。',
  },
  publishedWithout: {
    en: 'Published without {files}, named above as errors.',
    zh: '已发布，但缺 {files} 个文件，见上面的错误。',
  },
  bug: {
    en: 'This is a bug of the site builder, not of your reports. Please report it:',
    zh: '这是程序本身的错误，不是报告的问题。请把下面的内容告诉我们：',
  },
  stopped: {
    en: 'This is a bug of the site builder: it stopped before its end. Please report it.',
    zh: '这是程序本身的错误：没有运行到底就停了。请告诉我们。',
  },
  making: { en: 'Making reports', zh: '正在制作报告' },
  indexing: { en: 'Indexing sections', zh: '正在建立检索' },
  progress: { en: '{phase} {done}', zh: '{phase} {done}' },
  progressOf: {
    en: '{phase} {done} of {total} ({share} %)',
    zh: '{phase} {done}/{total}（{share}%）',
  },
  rate: { en: '{progress}, {rate}/s', zh: '{progress}，每秒 {rate}' },
  help: {
    en: `Builds the site from the reports.

  npm run build -- [--reports DIR] [--output DIR] [--url URL] [--cache DIR] [--strict | --keep-going]
                   [--threads N] [--break-lock] [--lang zh|en]

  --reports DIR  folder of the reports (content/reports)
  --output DIR   folder to publish to (_site); what was built there before is replaced as a whole
  --url URL      where the site will be, https://example.org/reports/; needed under a sub-path only,
                 for the page that the host sends for missing addresses
  --cache DIR    folder that keeps from build to build what need not be made again of reports
                 (.cache, which keeps the bundled program in any case); deleting it costs time only
  --strict       stop for warnings as for errors
  --keep-going   publish without the reports that have an error; they are named, and the exit code is 1
  --threads N    how many threads make reports (as the machine allows, at most three)
  --break-lock   take over from a build on another machine that began 10 minutes ago or earlier and is
                 known to be gone; without it, its lock holds for an hour
  --lang zh|en   language of these messages (that of the system); the site stays the same
  --help         show this text

Exit code: 0 the site is published; 1 it is not, and the site of before stands as it was, or with
--keep-going reports are missing from it; 2 wrong arguments; 3 a bug of this program.`,
    zh: `把报告做成网站。

  npm run build -- [--reports 文件夹] [--output 文件夹] [--url 网址] [--cache 文件夹]
                   [--strict | --keep-going] [--threads 数目] [--break-lock] [--lang zh|en]

  --reports 文件夹  报告放在哪里（content/reports）
  --output 文件夹   网站放到哪里（_site）；以前生成的会整个换掉
  --url 网址        网站将来的网址，如 https://example.org/reports/；只在网址带有下级路径时需要，
                    供“找不到网页”那一页使用
  --cache 文件夹    存放中间结果，下次生成更快（.cache）；随时可删，只是会慢一次
  --strict          有警告也停下，与错误一样
  --keep-going      有错误的报告不发布，其余照常；会列出缺哪些，退出码为 1
  --threads 数目    用几个线程处理报告（默认按处理器和内存决定，最多三个）
  --break-lock      另一台机器上的生成已确知不在、且开始了 10 分钟以上时，接手它的文件夹；
                    不加则要等一小时
  --lang zh|en      提示用哪种语言（默认随系统）；网站不受影响
  --help            显示本说明

退出码：0 已发布；1 没有发布，原来的网站保持原样，或者用了 --keep-going 而缺少报告；
2 参数写错；3 程序本身的错误。`,
  },
} as const satisfies Record<string, Text>;

export const START = {
  served: { en: '{summary}, {size} at {url}', zh: '{summary}，共 {size}。请打开 {url}' },
  servedAgain: {
    en: '{summary}, {size}; nothing has changed at {url}',
    zh: '{summary}，共 {size}；与上次相同。网址 {url}',
  },
  mend: {
    en: 'Mend it, and the site is built again.',
    zh: '改好后保存，网站会自动重新生成。',
  },
  cannotServe: {
    en: '{address} cannot be served ({code}).',
    zh: '{address} 打不开（{code}）。',
  },
  portIsTaken: {
    en: '{address} cannot be served ({code}). Something listens there. Choose another --port.',
    zh: '{address} 打不开（{code}），已被别的程序占用。请用 --port 换一个端口，例如 --port 8081。',
  },
  help: {
    en: `Builds the site, serves it to this machine, and follows what you edit.

  npm start [-- --reports DIR --port NUMBER --host NAME --url URL --lang zh|en]

  --reports DIR  folder of the reports (content/reports)
  --port NUMBER  where to serve it (8080)
  --host NAME    interface to listen on (127.0.0.1: this machine only; 0.0.0.0: all of the network)
  --url URL      where the site will be, as for npm run build
  --lang zh|en   language of these messages (that of the system)
  --help         show this text

Ctrl+C ends it.`,
    zh: `生成网站，在本机打开，并随您的修改自动更新。

  npm start [-- --reports 文件夹 --port 端口 --host 地址 --url 网址 --lang zh|en]

  --reports 文件夹  报告放在哪里（content/reports）
  --port 端口       网址里的端口（8080）
  --host 地址       谁能打开（127.0.0.1：只有本机；0.0.0.0：同一网络的所有机器）
  --url 网址        网站将来的网址，与 npm run build 相同
  --lang zh|en      提示用哪种语言（默认随系统）
  --help            显示本说明

按 Ctrl+C 结束。`,
  },
} as const satisfies Record<string, Text>;

export const INSPECT = {
  usage: {
    en: 'Usage: npm run inspect -- [--json | --text] FILE…',
    zh: '用法：npm run inspect -- [--json | --text] 文件…',
  },
  outline: { en: 'Outline', zh: '结构' },
  extraction: {
    en: 'Extraction: {characters} characters in the file',
    zh: '提取：文件里有 {characters} 字',
  },
  writtenOut: {
    en: '  written out: {what}, {occurrences} times, {characters} characters',
    zh: '  写出：{what} {occurrences} 处，{characters} 字',
  },
  leftOut: {
    en: '  left out: {what}, {occurrences} times, {characters} characters',
    zh: '  未取：{what} {occurrences} 处，{characters} 字',
  },
  removals: { en: 'Removals: {count}', zh: '删去：{count} 处' },
  diagnostics: { en: 'Diagnostics: {count}', zh: '提示：{count} 条' },
  sum: {
    en: '{read} characters read, {removed} removed, {added} put in their place, {kept} kept, SHA-256 of the kept text {sha256}',
    zh: '读入 {read} 字，删去 {removed} 字，补入 {added} 字，保留 {kept} 字；保留文字的 SHA-256：{sha256}',
  },
  help: {
    en: `Shows what becomes of a report: outline, removals with their surroundings, what is doubtful.

  npm run inspect -- [--json | --text] [--lang zh|en] FILE…

  --text        the text as it was taken from the file, with the numbers of lines that messages name
  --json        one array for programs, with an entry for each file, always in English
  --lang zh|en  language of these messages (that of the system)
  --help        show this text

A sidecar beside a file, NAME.json, is heard. Exit code: 0 all files were read; 1 one was not; 2 wrong
arguments.`,
    zh: `看一份报告会变成什么样：结构、删去的文字和前后文、拿不准的地方。

  npm run inspect -- [--json | --text] [--lang zh|en] 文件…

  --text        从文件里取出的文字，带行号；提示里说的第几行就是这里的行
  --json        供程序使用，每个文件一项，总是英文
  --lang zh|en  提示用哪种语言（默认随系统）
  --help        显示本说明

文件旁边同名的 .json 也会用上。退出码：0 全部读了；1 有读不了的；2 参数写错。`,
  },
} as const satisfies Record<string, Text>;

export const WORD = {
  usage: {
    en: 'Usage: npm run word -- FILE… [--output DIR]',
    zh: '用法：npm run word -- 文件… [--output 文件夹]',
  },
  replaced: {
    en: '{file} would be replaced. Name another folder with --output, or fewer files.',
    zh: '{file} 会被覆盖。请用 --output 指明另一个文件夹，或者分几次做。',
  },
  unwritable: {
    en: '{count} characters left out that Word cannot hold',
    zh: '有 {count} 个字符 Word 放不下，没有写入',
  },
  help: {
    en: `Makes a Word file in the layout of GB/T 9704-2012 of each report: cleaned, with its headings found.

  npm run word -- FILE… [--output DIR] [--lang zh|en]

  --output DIR  folder to write to; the current one where not said
  --lang zh|en  language of these messages (that of the system)
  --help        show this text

NAME.txt becomes NAME.docx. A sidecar beside it, NAME.json, is heard. What was removed is listed. Exit
code: 0 all files were made; 1 one was not; 2 wrong arguments.`,
    zh: `把每份报告做成 GB/T 9704—2012 版式的 Word 文件：去掉杂质，认出标题。

  npm run word -- 文件… [--output 文件夹] [--lang zh|en]

  --output 文件夹  放到哪里；不写就放在当前文件夹
  --lang zh|en     提示用哪种语言（默认随系统）
  --help           显示本说明

“名称.txt”做成“名称.docx”，旁边的“名称.json”也会用上，删去的文字都列出来。
退出码：0 全部做成；1 有没做成的；2 参数写错。`,
  },
} as const satisfies Record<string, Text>;
