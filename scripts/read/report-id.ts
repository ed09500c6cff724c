import { createHash } from 'node:crypto';

/** First path segments that the site itself uses; lower case, as some file systems ignore case. */
const reserved = new Set([
  '404',
  'css',
  'feed',
  'icons',
  'index',
  'js',
  'pagefind',
  'parts',
  'robots',
  'search',
  'sitemap',
  'years',
]);

/** Device names that Windows reserves, whatever their extension. */
const windowsDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Longest id; leaves room for a folder and a file's name below 255 bytes. */
const longestId = 80;

/**
 * The id of a report from the name of its file, so that an address changes only with that name.
 * A name of lower-case ASCII letters, digits, `-` and `_` is kept; of any other name the ASCII part
 * stays and a hash of the whole name tells it from its neighbours.
 *
 * @param fileName without folder; its extension counts for nothing, so that a format can change
 */
export function reportId(fileName: string): string {
  const stem = fileName.replace(/\.(?:txt|docx|html?|md|markdown)$/i, '').normalize('NFC');
  const slug = stem
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestId);
  const taken = slug === '' || reserved.has(slug) || windowsDevice.test(slug);
  if (slug === stem && !taken) return slug;
  const hash = createHash('sha256').update(stem).digest('hex').slice(0, 8);
  return slug === '' ? `r-${hash}` : `${slug}-${hash}`;
}
