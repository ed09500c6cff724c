/** What is said of files and folders that are read as reports. */

import type { Text } from './text.ts';

const folder = 'soffice --headless --convert-to docx';

export const READING = {
  emptyFile: {
    en: 'The file is empty; put the text of the report in it or delete it.',
    zh: '文件是空的。请放入正文，或者删去这个文件。',
  },
  binary: {
    en: 'Not a text file: more than a tenth of it are control characters, the first {byte}. Save the report as plain text.',
    zh: '这不是文本文件：十分之一以上是控制字符，第一个在{byte}。请把报告另存为 .docx 或纯文本（.txt）。',
  },
  whiteSpace: {
    en: 'The file holds white space only; put the text of the report in it.',
    zh: '文件里只有空白。请放入正文。',
  },
  unknownEncoding: {
    en: 'The text is whole in no encoding that we read (UTF-8, UTF-16, GB 18030, Big5): as UTF-8 it breaks at {byte}. Save the file as UTF-8.',
    zh: '文字编码认不出来（能读 UTF-8、UTF-16、GB 18030、Big5）：按 UTF-8 读，断在{byte}。请用记事本打开，“另存为”时编码选 UTF-8。',
  },
  byteAt: {
    en: 'byte 0x{byte} at offset {offset} (line {line})',
    zh: '第 {line} 行（字节 0x{byte}，位置 {offset}）',
  },
  endOfFile: {
    en: 'offset {offset}, where the file ends',
    zh: '文件末尾（位置 {offset}）',
  },
  markdownEncoding: {
    en: 'The text is whole in no encoding that we read. Save the file as UTF-8.',
    zh: '文字编码认不出来。请把文件另存为 UTF-8。',
  },
  markdownEmpty: {
    en: 'The file holds no text.',
    zh: '文件里没有文字。请放入正文，或者删去这个文件。',
  },

  doc: {
    en: `This is a document of old Word or of WPS (.doc, .wps). Open it and save it as .docx (另存为 .docx); for a whole folder: ${folder} *.doc`,
    zh: `这是旧格式的 Word 或 WPS 文档（.doc、.wps）。请打开后“另存为” .docx；整个文件夹可一次转换：${folder} *.doc`,
  },
  encryptedOffice: {
    en: 'This document has a password. Open it and save it as .docx without one.',
    zh: '这份文档有密码。请打开后去掉密码，另存为 .docx。',
  },
  excel: {
    en: 'This is an Excel workbook. Copy its table into a Word document.',
    zh: '这是 Excel 表格。请把表格复制到 Word 文档里。',
  },
  powerpoint: {
    en: 'This is a PowerPoint presentation. Save its text as a Word document.',
    zh: '这是演示文稿（PPT）。请把其中的文字存成 Word 文档。',
  },
  rtf: {
    en: `This is an RTF document. Open it in Word or WPS and save it as .docx (另存为 .docx); for a whole folder: ${folder} *.rtf`,
    zh: `这是 RTF 文档。请用 Word 或 WPS 打开后“另存为” .docx；整个文件夹可一次转换：${folder} *.rtf`,
  },
  pdf: {
    en: 'A PDF has a layout but no paragraphs. Find the Word file that it was made of; else open it in Word or WPS, save it as .docx, and proofread it.',
    zh: 'PDF 只有版面，没有段落。请找原来的 Word 文件；找不到就用 Word 或 WPS 打开后另存为 .docx，校对后再放进来。',
  },
  mht: {
    en: 'This is a web archive (.mht). Open it in a browser or in Word and save it as .html or .docx.',
    zh: '这是单个文件的网页（.mht）。请用浏览器或 Word 打开，另存为 .html 或 .docx。',
  },
  wordXml: {
    en: 'This is a document in the XML of Word 2003. Open it in Word or WPS and save it as .docx.',
    zh: '这是 Word 2003 的 XML 文档。请用 Word 或 WPS 打开后另存为 .docx。',
  },
  encrypted: {
    en: 'The file is encrypted by the software of an organisation. Have it decrypted there.',
    zh: '这个文件被单位的加密软件加了密。请在那里解密后再放进来。',
  },
  archive: {
    en: 'This is an archive. Unpack it, and put the files in it here.',
    zh: '这是压缩包。请解压，把里面的文件放到这里。',
  },
  picture: {
    en: 'This is a picture, as a scanner makes. Put in the text that it shows.',
    zh: '这是图片或扫描件。请放入图上的文字（可用识别软件，校对后存成 .docx）。',
  },
  ofd: {
    en: 'This is an OFD file, which has a layout but no paragraphs. Find the Word file that it was made of.',
    zh: '这是 OFD 版式文件，只有版面，没有段落。请找原来的 Word 文件。',
  },
  odt: {
    en: 'This is an OpenDocument file (.odt). Open it in Word, WPS or LibreOffice and save it as .docx.',
    zh: '这是 .odt 文档。请用 Word、WPS 或 LibreOffice 打开后另存为 .docx。',
  },
  epub: {
    en: 'This is an e-book (EPUB). Save its text as a Word document or as plain text.',
    zh: '这是电子书（EPUB）。请把其中的文字存成 Word 文档或纯文本。',
  },
  backslashes: {
    en: 'It was packed with backslashes in its names. Open it in Word or WPS and save it anew as .docx.',
    zh: '文件打包时名称里用了反斜线，读不出来。请用 Word 或 WPS 打开后重新另存为 .docx。',
  },
  zip: {
    en: 'This is a ZIP archive. Unpack it, and put the files in it here.',
    zh: '这是 ZIP 压缩包。请解压，把里面的文件放到这里。',
  },

  brokenPart: {
    en: 'Its part {name} cannot be read ({reason}). Open it in Word or WPS and save it anew as .docx.',
    zh: '文档的 {name} 部分读不出来（{reason}）。请用 Word 或 WPS 打开后重新另存为 .docx。',
  },
  documentType: { en: 'a document type is declared', zh: '里面声明了文档类型' },
  nestedTooDeep: { en: 'elements are nested too deep', zh: '嵌套太深' },
  tooManyElements: { en: 'too many elements', zh: '元素太多' },
  damaged: {
    en: 'The file is damaged or cut off ({reason}). Copy or download it again.',
    zh: '文件损坏或者不完整（{reason}）。请重新拷贝或下载。',
  },
  bomb: {
    en: 'Its text would unpack to more than 32 MB, which no report has. Look where the file comes from.',
    zh: '解开后会超过 32 MB，没有报告这么大。请查一查文件的来历。',
  },
  embeddedPage: {
    en: 'Its text is embedded as a web page, which only Word can show. Open it in Word or WPS and save it anew as .docx.',
    zh: '正文是以网页形式嵌在文档里的，只有 Word 能显示。请用 Word 或 WPS 打开后重新另存为 .docx。',
  },
  picturesOnly: {
    en: 'The document holds pictures only, as after scanning. Put in the text that the pictures show.',
    zh: '文档里只有图片，像是扫描件。请放入图片上的文字。',
  },
  documentEmpty: {
    en: 'The document holds no text.',
    zh: '文档里没有文字。请放入正文，或者删去这个文件。',
  },
  openField: {
    en: 'A field of the document never ends: text after it may be missing. Compare, and save it anew in Word.',
    zh: '文档里有一个域没有结束，后面的文字可能缺失。请对照原文，并在 Word 里重新保存。',
  },
  textBox: {
    en: 'From here on stands the text of a text box. Its place is that of its anchor, which may not be where it is seen.',
    zh: '从这里起是文本框里的文字，按锚点的位置放在这里，与看到的位置可能不同。请核对。',
  },
  computedDate: {
    en: '"{text}" holds a date that Word computes: it is the day on which the file was last saved. Write the date into the document, or give it in the sidecar.',
    zh: '“{text}”里的日期是 Word 自动算出来的，是文件最后一次保存的日子。请在文档里写上真正的日期，或者写在同名的 .json 里。',
  },

  pageEmpty: {
    en: 'The page holds no text: a script may fetch it when the page is shown. Open it in a browser, copy the text, and put it in as plain text.',
    zh: '网页里没有文字，可能是打开时才由脚本取来的。请用浏览器打开，复制文字，存成纯文本（.txt）放进来。',
  },
  pageEncoding: {
    en: 'The page is whole in no encoding that we read. Save it as UTF-8.',
    zh: '网页的文字编码认不出来。请用浏览器打开后重新另存，或者存成 UTF-8。',
  },
  notOnPage: {
    en: `The sidecar's "{field}" is on no line of the page; correct it or take it out.`,
    zh: '同名的 .json 里 "{field}" 写的文字不在网页的任何一行。请改正，或者删去这一项。',
  },
  pageOrText: {
    en: 'Cannot tell the document from the page around it, and took all. Give its first and last line as "from" and "to" in the sidecar.',
    zh: '分不清哪些是正文、哪些是网页的菜单和页脚，全部收下了。请在同名的 .json 里用 "from" 和 "to" 写上正文的第一行和最后一行。',
  },

  more: {
    en: 'There are {more} more of this kind from here on.',
    zh: '从这里起还有 {more} 处同样的提示。',
  },
  noReport: {
    en: 'There is no report here (.txt, .docx, .html, .md). Put at least one in.',
    zh: '这里没有报告（.docx、.html、.md、.txt）。请至少放入一份。',
  },
  noFolder: {
    en: 'There is no such folder. Name the folder of the reports with --reports.',
    zh: '没有这个文件夹。请用 --reports 指明报告所在的文件夹。',
  },
  folderNamedAsReport: {
    en: 'This is a folder with the name of a report. Rename it.',
    zh: '这是一个文件夹，名称却像报告文件。请改名。',
  },
  notAFile: { en: 'This is no regular file. Remove it.', zh: '这不是普通文件。请移走。' },
  tooLarge: {
    en: 'Has {size} MB; {limit} MB is the most. Split it.',
    zh: '有 {size} MB，最多 {limit} MB。请分成几份。',
  },
  tooLong: {
    en: 'Has more than 6,000,000 characters or 100,000 lines. Split it.',
    zh: '超过 600 万字或 10 万行。请分成几份。',
  },
  tooManyLines: {
    en: 'Has more than 500,000 lines, which no text has. Look whether it is one.',
    zh: '超过 50 万行，不像一份报告。请看看是不是放错了文件。',
  },
  tooManyMarks: {
    en: 'Has more tags or signs than any report, or nests them deeper. Open it where it is shown, copy the text, and put it in as plain text.',
    zh: '里面的标记太多，或者嵌套太深，不像一份报告。请打开后复制文字，存成纯文本（.txt）放进来。',
  },
  noDocument: {
    en: 'The file is named as a Word document but is none: it is damaged, or encrypted. Copy or download it again, or have it decrypted.',
    zh: '文件名是 Word 文档，内容却不是：可能损坏，也可能被加密软件加了密。请重新拷贝或下载，或者解密后再放进来。',
  },
  nothingThere: {
    en: 'There is nothing here: a wrong name, or a link to nothing.',
    zh: '这里什么也没有：名称写错了，或者链接指向的文件已经不在。请核对名称。',
  },
  linkLeadsOut: {
    en: 'A symbolic link that leads out of its folder. Put the file or folder itself here, or remove the link.',
    zh: '这个链接指向文件夹以外的地方。请把文件或文件夹本身放到这里，或者删去链接。',
  },
  sidecarAlone: {
    en: 'There is no report {stem} that this file could belong to. Rename or delete it.',
    zh: '没有名为 {stem} 的报告与它对应。请改名，或者删去。',
  },
  tooDeep: {
    en: 'Lies {depth} folders deep, or a link leads in a circle. Move it up.',
    zh: '文件夹套了 {depth} 层以上，或者链接绕成了圈。请往上移。',
  },
  draft: {
    en: 'Not published: its sidecar says that it is a draft.',
    zh: '没有发布：同名的 .json 说明这是草稿（"draft": true）。',
  },
  sameAddress: {
    en: 'Has the same address as {other} ({address}/). Rename one of the two, or give one a "slug" in its sidecar.',
    zh: '网址与 {other} 相同（{address}/）。请给其中一个改名，或者在同名的 .json 里写 "slug"。',
  },
  oldFormat: {
    en: 'This format is not read. Open it in Word, WPS or LibreOffice and save it as .docx (另存为 .docx).',
    zh: '这种格式不读。请用 Word、WPS 或 LibreOffice 打开后“另存为” .docx。',
  },
  pdfName: {
    en: 'A PDF has a layout but no paragraphs. Find the Word file that it was made of.',
    zh: 'PDF 只有版面，没有段落。请找原来的 Word 文件。',
  },
  otherName: {
    en: 'Only .txt, .docx, .html and .md are read. Rename it if it is a report.',
    zh: '只读 .docx、.html、.md 和 .txt。如果这是报告，请把扩展名改对。',
  },
} as const satisfies Record<string, Text>;
