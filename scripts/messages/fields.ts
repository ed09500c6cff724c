/** What is said of the JSON files that owners write. */

import type { Text } from './text.ts';

export const FIELDS = {
  notJson: { en: 'Not JSON: {reason}.', zh: '不是正确的 JSON：{reason}。请检查引号、逗号和括号。' },
  notObject: { en: '{name} is an object: {example}.', zh: '{name}应当写成：{example}。' },
  unknown: {
    en: '"{field}" is no field of {name}; it has {known}.',
    zh: '{name}没有 "{field}" 这一项，只有：{known}。请改正拼写，或者删去。',
  },
  wrong: { en: '"{field}" must be {must}.', zh: '"{field}" 应当是{must}。请改正。' },
  wrongWithExample: {
    en: '"{field}" must be {must}, for example {example}.',
    zh: '"{field}" 应当是{must}，例如 {example}。请改正。',
  },
  removedAndKept: {
    en: '"{text}" stands in both "remove" and "keep"; take it out of one.',
    zh: '"{text}" 同时写在 "remove" 和 "keep" 里。请从其中一处去掉。',
  },
  folderData: {
    en: 'This file is {example}, each of the three if wanted.',
    zh: '这个文件应当写成 {example}，三项都可以不写。',
  },

  sidecar: { en: 'A sidecar', zh: '报告旁边的 .json ' },
  metadata: { en: 'The metadata of a site', zh: '网站设置 metadata.json ' },

  listOfTexts: { en: 'a list of texts that are not empty', zh: '一串不空的文字' },
  shownText: {
    en: 'a text that is not empty, without control or invisible characters',
    zh: '一段不空的文字，不含控制字符和看不见的字符',
  },
  date: { en: 'a date as YYYY-MM-DD', zh: '“年-月-日”形式的日期' },
  webAddress: {
    en: 'a web address that begins with http:// or https://',
    zh: '以 http:// 或 https:// 开头的网址',
  },
  trueOrFalse: { en: 'true or false', zh: 'true 或 false' },
  wholeNumber: { en: 'a whole number', zh: '整数' },
  slug: {
    en: 'lower-case letters, digits, - and _, 80 at most',
    zh: '小写字母、数字、- 和 _，最多 80 个',
  },
  aliases: {
    en: 'a list of former addresses without / at their ends',
    zh: '一串从前的网址，两端不带 /',
  },
  parts: {
    en: 'an object of texts: titles or numbers of sections, and the kinds of their parts',
    zh: '“标题或序号: 部分名称”的对照',
  },
  filledText: { en: 'a text that is not empty', zh: '一段不空的文字' },
  text: { en: 'a text', zh: '一段文字' },
  language: { en: 'a language as "zh-CN"', zh: '语言代码，如 "zh-CN"' },
  siteUrl: {
    en: 'empty, or an address as "https://example.org/reports/"',
    zh: '空的，或者像 "https://example.org/reports/" 的网址',
  },
  searchAlso: {
    en: 'a list of paths to other sites as ["../2023/"]',
    zh: '一串通往其他网站的路径，如 ["../2023/"]',
  },
  navigation: {
    en: 'a list of links as [{ "title": "关于本站", "url": "about/index.html" }]',
    zh: '一串链接，如 [{ "title": "关于本站", "url": "about/index.html" }]',
  },
  logo: {
    en: 'a path below public/ as "icons/logo.svg", or empty',
    zh: 'public/ 下的路径，如 "icons/logo.svg"，或者空的',
  },
  origins: {
    en: 'a list of origins as ["https://stats.example.org"]',
    zh: '一串网站来源，如 ["https://stats.example.org"]',
  },
} as const satisfies Record<string, Text>;
