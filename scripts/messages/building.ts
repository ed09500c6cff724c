/** What can keep a build from being done: the system, folders, templates. */

import type { Text } from './text.ts';

export const BUILDING = {
  memoryOfEsbuild: {
    en: 'It was ended while it worked, as systems do that run out of memory. Free some and build again.',
    zh: '运行到一半被系统终止，多半是内存不够。请关掉一些程序后重试。',
  },
  sameAddress: {
    en: 'Has the same address as {other} ({path}). Rename one of the two, or give it another address.',
    zh: '网址与 {other} 相同（{path}）。请给其中一个改名，或者换一个网址。',
  },
  outsideOfReport: {
    en: "Writes {path}, which lies in the folder of no report. Let its permalink begin with {address}'s folder, or move the template out of {folder}.",
    zh: '要写的 {path} 不在任何报告的文件夹里。请让它的 permalink 以 {address} 所在的文件夹开头，或者把模板移出 {folder}。',
  },
  template: { en: '{what} {advice}', zh: '{what} {advice}' },
  unknownFilter: {
    en: 'Check its name, or add it in eleventy.config.ts.',
    zh: '请核对过滤器的名称，或者在 eleventy.config.ts 里添加。',
  },
  unknownTag: {
    en: 'Check its name, or add it as a shortcode in eleventy.config.ts.',
    zh: '请核对标签的名称，或者在 eleventy.config.ts 里添加为 shortcode。',
  },
  unknownLayout: { en: 'Name a file of layouts/.', zh: '请写 layouts/ 里有的文件。' },
  outputConflict: {
    en: 'Give one of them another permalink.',
    zh: '请给其中一个换一个 permalink。',
  },
  syntax: { en: 'Mend its syntax.', zh: '请改正语法。' },
  mend: { en: 'Mend it and build again.', zh: '请改正后重新生成。' },
  linkToFolder: {
    en: 'A symbolic link to a folder. Put the folder itself here.',
    zh: '这是指向文件夹的链接。请把文件夹本身放到这里。',
  },
  linkToNothing: {
    en: 'A symbolic link that leads to nothing. Remove it.',
    zh: '这个链接指向的东西已经不在。请删去。',
  },
  noRegularFile: {
    en: 'This is no regular file. Remove it.',
    zh: '这不是普通文件。请移走。',
  },

  outputRefused: {
    en: '{reason} Name another folder with --output.',
    zh: '{reason}请用 --output 指明另一个文件夹。',
  },
  isRoot: { en: 'This is the root of the file system.', zh: '这是整个磁盘的根目录。' },
  isProject: {
    en: 'A build would delete the project itself.',
    zh: '在这里生成会删掉本项目。',
  },
  isCurrent: {
    en: 'A build would delete the folder you are in.',
    zh: '在这里生成会删掉您所在的文件夹。',
  },
  isReports: { en: 'A build would delete the reports.', zh: '在这里生成会删掉报告。' },
  insideReports: {
    en: 'The site cannot lie inside the reports.',
    zh: '网站不能放在报告的文件夹里。',
  },
  insideFolder: {
    en: 'The site cannot lie inside {folder}.',
    zh: '网站不能放在 {folder} 里。',
  },
  partTaken: {
    en: 'The home page has files of its own in {url}. Give the folder of these reports another name, or a slug.',
    zh: '首页自己已经用了 {url} 这个位置。请给这些报告的文件夹改名，或另写 slug。',
  },
  noPart: {
    en: 'There is no site here, or one of another version of this program. Build this part again.',
    zh: '这里没有网站，或者是别的版本生成的。请重新生成这一部分。',
  },
  cacheInside: {
    en: 'The cache cannot lie inside {folder}. Name another folder with --cache.',
    zh: '缓存不能放在 {folder} 里。请用 --cache 指明另一个文件夹。',
  },
  tookOver: {
    en: 'Another build took over. Its site is the one that counts.',
    zh: '另一次生成接手了，以它做出的网站为准。',
  },
  outputIsFile: {
    en: 'This is a file. Name a folder to write to.',
    zh: '这是文件。请指明一个文件夹。',
  },
  outputIsMountPoint: {
    en: 'This is a mount point, which cannot be replaced. Name a folder inside it.',
    zh: '这是挂载点，不能整个替换。请指明它里面的一个文件夹。',
  },
  outputNotOurs: {
    en: 'There are files here that no build made, and a build replaces the folder whole. Name another folder, or empty this one.',
    zh: '这里有不是本程序生成的文件，而生成时会替换整个文件夹。请指明另一个文件夹，或者清空这一个。',
  },
  busyElsewhere: {
    en: 'A build on the machine {host} began to write to the same folder {age} minutes ago, and cannot be asked from here. Wait until it is done; if there is none, build with --break-lock, which counts {limit} minutes after it began.',
    zh: '机器 {host} 在 {age} 分钟前开始向同一个文件夹生成网站，这里查不到它的情况。请等它结束；如果确知它已经停了，等它开始满 {limit} 分钟后加 --break-lock 重新生成。',
  },
  busy: {
    en: '{who} is writing to the same folder. Wait until it is done; if there is none, delete this file.',
    zh: '{who}正在写同一个文件夹。请等它结束；如果没有在运行的，请删去这个文件。',
  },
  anotherBuild: { en: 'Another build', zh: '另一次生成' },
  anotherProcess: { en: 'Another build (process {pid})', zh: '另一次生成（进程 {pid}）' },
} as const satisfies Record<string, Text>;

/** By the error code of the system, or of Node. */
export const SYSTEM_ERRORS = {
  EACCES: {
    en: 'Permission is missing. Change the permissions, or choose another folder.',
    zh: '没有权限。请更改权限，或者换一个文件夹。',
  },
  EBUSY: {
    en: 'It is a mount point, or another program holds it open. Choose a folder inside it, or close that program.',
    zh: '这是挂载点，或者被别的程序占用。请换成它里面的文件夹，或者关掉那个程序。',
  },
  EDQUOT: {
    en: 'The disk quota is used up. Free some space and build again.',
    zh: '磁盘配额用完了。请腾出空间后重试。',
  },
  EFBIG: {
    en: 'A file would be larger than this system allows. Raise the limit (ulimit -f), or choose another disk.',
    zh: '文件会超过系统允许的大小。请提高限制（ulimit -f），或者换一个磁盘。',
  },
  EEXIST: {
    en: 'This is a file, not a folder. Choose another path.',
    zh: '这是文件，不是文件夹。请换一个路径。',
  },
  EIO: {
    en: 'The disk reports a fault. Check the disk before you build again.',
    zh: '磁盘报告故障。请先检查磁盘。',
  },
  ELOOP: {
    en: 'A symbolic link leads to itself. Remove the link.',
    zh: '链接指向了自己。请删去这个链接。',
  },
  EMFILE: {
    en: 'Too many files are open. Raise the limit (ulimit -n) and build again.',
    zh: '打开的文件太多。请提高限制（ulimit -n）后重试。',
  },
  ENAMETOOLONG: {
    en: 'The name is too long for this file system. Choose a shorter one.',
    zh: '名称太长，文件系统放不下。请改短一些。',
  },
  ENOENT: {
    en: 'It is not there, or went away during the build. Check the path and build again.',
    zh: '没有这个文件，或者生成时被移走了。请核对路径后重试。',
  },
  ENOSPC: {
    en: 'The disk is full. Free some space and build again.',
    zh: '磁盘满了。请腾出空间后重试。',
  },
  ENOTDIR: {
    en: 'A part of this path is a file, not a folder. Check the path.',
    zh: '路径中有一段是文件，不是文件夹。请核对路径。',
  },
  EPERM: {
    en: 'The system does not permit it. Close programs that use this folder, or choose another.',
    zh: '系统不允许。请关掉使用这个文件夹的程序，或者换一个文件夹。',
  },
  EROFS: {
    en: 'The file system is read-only. Choose another folder.',
    zh: '磁盘是只读的。请换一个文件夹。',
  },
  ERR_WORKER_OUT_OF_MEMORY: {
    en: 'The memory of a thread is used up. Build with --threads 1, or split the largest reports.',
    zh: '内存用完了。请加 --threads 1 重试，或者把最大的报告分成几份。',
  },
} as const satisfies Record<string, Text>;
