/** What the command that builds a library as several sites says. */

import type { Text } from './text.ts';

export const LIBRARY = {
  noPart: {
    en: '--part {part} is no folder at the top of the reports. There are: {parts}',
    zh: '--part {part} 不是报告文件夹里最上面一层的文件夹。现有：{parts}',
  },
  help: {
    en: `Builds a large library as several sites, one for each folder at the top of the reports, and joins them under
a home page, from which they are searched as one.

  npm run library -- [--list | --part NAME | --join] [--reports DIR] [--output DIR] [--parts DIR]
                     [--url URL] [--cache DIR] [--lang zh|en]

  (nothing)      builds every part and joins them
  --list         only prints the addresses of the parts, as JSON, for the matrix of a CI
  --part NAME    only builds the part of this folder, by its name or address
  --join         only joins the parts that have been built
  --reports DIR  folder of the reports (content/reports); those in none of its folders belong to the home page
  --output DIR   folder to publish to (_site)
  --parts DIR    folder of the parts (_parts)
  --url URL      where the whole will be, https://example.org/reports/
  --cache DIR    folder that keeps from build to build what need not be made again (.cache); of a part it is
                 parts/ADDRESS in this folder
  --lang zh|en   language of these messages (that of the system)
  --help         show this text

Exit code: as of npm run build.`,
    zh: `把大的文库分成几个网站来生成：报告文件夹里最上面一层，每个文件夹一个；再合到一个首页下面，一起检索。

  npm run library -- [--list | --part 名称 | --join] [--reports 文件夹] [--output 文件夹] [--parts 文件夹]
                     [--url 网址] [--cache 文件夹] [--lang zh|en]

  （都不写）        生成每一部分，再合起来
  --list            只列出各部分的地址（JSON），供 CI 的 matrix 使用
  --part 名称       只生成这个文件夹的部分，名称或地址都可以
  --join            只把已经生成的部分合起来
  --reports 文件夹  报告放在哪里（content/reports）；不在任何文件夹里的归首页
  --output 文件夹   网站放到哪里（_site）
  --parts 文件夹    各部分放到哪里（_parts）
  --url 网址        整个网站将来的网址，如 https://example.org/reports/
  --cache 文件夹    存放中间结果（.cache）；每一部分的在其中的 parts/地址 里
  --lang zh|en      提示用哪种语言（默认随系统）
  --help            显示本说明

退出码与 npm run build 相同。`,
  },
} as const satisfies Record<string, Text>;
