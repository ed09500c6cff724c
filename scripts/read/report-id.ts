/** The ids of reports: their addresses below the site's root, from the names of their files and folders. */

import { createHash } from 'node:crypto';
import { pinyinOf } from './pinyin.ts';

/** First path segments that the site itself uses; lower case, as some file systems ignore case. */
const reserved = new Set([
  '404',
  'browse',
  'categories',
  'css',
  'feed',
  'icons',
  'index',
  'issuers',
  'js',
  'kinds',
  'pagefind',
  'parts',
  'robots',
  'search',
  'sitemap',
  'units',
  'years',
]);

/** Device names that Windows reserves, whatever their extension. */
const windowsDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Longest segment of an address; leaves room for a folder and a file's name below 255 bytes. */
const longestId = 80;

const extension = /\.(?:txt|docx|html?|md|markdown|doc|wps)$/i;

/** Signs that a name is as good without. */
const usualSign = /[-\u0020\u3000.,，、;；:：·()（）[\]【】〔〕《》〈〉“”‘’—–&+]/;

/** What an address may consist of, between its slashes. */
export const addressSegment = /^[a-z0-9_](?:[a-z0-9_-]{0,78}[a-z0-9_])?$/;

/**
 * The id of a report from the name of its file, so that an address changes only with that name: letters and digits in
 * lower case, Chinese characters as pinyin, what is usual between them as `-`. Where anything else is lost, or the name
 * is cut or taken by the site, a hash of the whole name tells it from its neighbours.
 *
 * @param fileName without folder; its extension counts for nothing, so that a format can change
 */
export function reportId(fileName: string, isFirst = true): string {
  return segmentOf(fileName.replace(extension, ''), isFirst);
}

/** The same for a folder. @param isFirst it lies at the top, where the site has names of its own */
export function folderId(name: string, isFirst: boolean): string {
  return segmentOf(name, isFirst);
}

function segmentOf(written: string, isFirst: boolean): string {
  const stem = written.normalize('NFC');
  let isWhole = true;
  const spelt = [...stem.normalize('NFKC').toLowerCase()].map((character) => {
    if (/[a-z0-9_]/.test(character)) return character;
    const sound = /\p{Script=Han}/u.test(character) ? pinyinOf(character) : undefined;
    if (sound === undefined && !usualSign.test(character)) isWhole = false;
    return sound ?? '-';
  });
  const whole = spelt.join('').replace(/-+/g, '-').replace(/^-|-$/g, '');
  const slug = whole.slice(0, longestId).replace(/-$/, '');
  const isTaken = slug === '' || (isFirst && reserved.has(slug)) || windowsDevice.test(slug);
  if (isWhole && slug === whole && !isTaken) return slug;
  return slug === '' ? `r-${hashOf(stem)}` : `${slug}-${hashOf(stem)}`;
}

/** The id that version 0.1 gave: links to it lead on. */
export function formerId(fileName: string): string {
  const stem = fileName.replace(/\.txt$/i, '').normalize('NFC');
  const slug = stem
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestId);
  const taken = slug === '' || reserved.has(slug) || windowsDevice.test(slug);
  if (slug === stem && !taken) return slug;
  return slug === '' ? `r-${hashOf(stem)}` : `${slug}-${hashOf(stem)}`;
}

function hashOf(stem: string): string {
  return createHash('sha256').update(stem).digest('hex').slice(0, 8);
}
