/** What is said of noise in reports. */

import type { Text } from './text.ts';

export const CLEANING = {
  nothingLeft: {
    en: 'Nothing is left of the report when its noise is taken out; name what to keep in its sidecar.',
    zh: '去掉杂质后什么也没有剩下。请在同名的 .json 里用 "keep" 写明要保留的文字。',
  },
  doubt: {
    en: '{doubt} Kept: {text}. If it is noise, list it under "remove" in the sidecar; if not, under "keep".',
    zh: '{doubt}没有删去：{text}。如果是杂质，请写进同名 .json 的 "remove"；如果不是，写进 "keep"。',
  },
  unused: {
    en: `The sidecar's "{field}" lists {text}, which the report does not contain; correct it or take it out.`,
    zh: '同名的 .json 里 "{field}" 写的 {text} 不在报告里。请改正，或者删去。',
  },
} as const satisfies Record<string, Text>;

/** Why a run of text could be noise and could be text, each a sentence. */
export const DOUBTS = {
  textMayFollow: {
    en: 'It begins as the words of a page do, but text may follow in it.',
    zh: '开头像网页上的字样，但后面可能是正文。',
  },
  gluedToText: {
    en: 'Words of a page stand in one line with text.',
    zh: '网页上的字样和正文连在一行。',
  },
  advertisementMayHoldText: {
    en: 'It begins as an advertisement does, but text may follow in it.',
    zh: '开头像广告，但后面可能是正文。',
  },
  privateAccount: {
    en: 'It names a private account, as an advertisement does.',
    zh: '写有个人账号，像广告。',
  },
  listOfOtherTexts: {
    en: 'A page labels its list of other texts so.',
    zh: '网页常在其他文章的列表前写这几个字。',
  },
  strewnLetters: {
    en: 'Letters and digits stand in a row as a program strews them.',
    zh: '一串字母和数字，像程序撒进来的。',
  },
  strewnSymbols: {
    en: 'Symbols stand between the characters, as in an advertisement.',
    zh: '字与字之间夹着符号，像广告。',
  },
  bareAddress: {
    en: 'Nothing names or uses this address, as on the pages of a site.',
    zh: '上下文都没有提到这个网址，像网页上带来的。',
  },
  openComment: {
    en: 'This HTML comment is long or does not end.',
    zh: '这段网页注释很长，或者没有结尾。',
  },
  nameInBracket: {
    en: 'Only the name or address of a site stands in the bracket.',
    zh: '括号里只有网站的名称或网址。',
  },
  paywallMayHoldText: {
    en: 'It begins as a paywall does, but text may follow in it.',
    zh: '开头像付费提示，但后面可能是正文。',
  },
  lostCharacters: {
    en: 'Characters were lost here before the file was saved; look them up in the source.',
    zh: '文件保存之前，这里已经丢了字，请查原文。',
  },
  wrongEncoding: {
    en: 'Characters were read in a wrong encoding before the file was saved; look them up in the source.',
    zh: '文件保存之前，这里已经成了乱码，请查原文。',
  },
  noticeMayHoldText: {
    en: 'It begins as the notice of a site does, but text may follow in it.',
    zh: '开头像网站的声明，但后面可能是正文。',
  },
  fileName: {
    en: 'Libraries print the name of a file below its pages.',
    zh: '文库常在页脚印上文件名。',
  },
  libraryWords: {
    en: 'Libraries and accounts show this on their pages.',
    zh: '文库和公众号的页面上常有这几个字。',
  },
  editor: {
    en: 'A page may name its editor so, and so may a bulletin in its imprint.',
    zh: '网页这样写责任编辑，简报的版记也这样写。',
  },
  invites: {
    en: 'It invites the reader somewhere, as an advertisement does.',
    zh: '请读者去某处，像广告。',
  },
  callsToAccount: {
    en: 'It calls the reader to an account, which may be that of an office.',
    zh: '请读者关注账号，但可能是单位自己的账号。',
  },
} as const satisfies Record<string, Text>;

export type Doubt = keyof typeof DOUBTS;
