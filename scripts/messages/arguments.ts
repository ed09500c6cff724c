/** What is said of the arguments of a command, whichever it is. */

import type { Text } from './text.ts';

export const ARGUMENTS = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: {
    en: 'Unknown option {name}.',
    zh: '没有 {name} 这个选项。',
  },
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: {
    en: 'Option {name} lacks its value, or takes none.',
    zh: '选项 {name} 缺少值，或者不该有值。',
  },
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: {
    en: 'Unexpected argument {name}.',
    zh: '多了 {name}，这个命令只接受选项。',
  },
  noLanguage: {
    en: '--lang {value} is no language that is spoken here. It is zh or en.',
    zh: '--lang {value} 不行，只能写 zh 或 en。',
  },
  noAddress: {
    en: '--url {value} is no address. It begins with https:// or http://.',
    zh: '--url {value} 不是网址。网址以 https:// 或 http:// 开头。',
  },
  noThreads: {
    en: '--threads {value} is no number of threads. It is 1 or more.',
    zh: '--threads {value} 不是线程数。请写 1 或更大的整数。',
  },
  noPort: {
    en: '--port {value} is no port. It is a number below 65536.',
    zh: '--port {value} 不是端口。请写小于 65536 的整数。',
  },
  seeHelp: {
    en: 'See {command} -- --help',
    zh: '用法见 {command} -- --help',
  },
  seeHelpAfter: {
    en: '{wrong} See {command} -- --help',
    zh: '{wrong}用法见 {command} -- --help',
  },
} as const satisfies Record<string, Text>;
