/**
 * The only module that spells an address. Addresses are ASCII paths below the site's root, flat files
 * that end in `.html`: they work at a domain's root, under a sub-path, on a host that knows no
 * directory indexes, and from a folder opened by double-click.
 */

import type { ParagraphBlock } from '../model.ts';

export const homeUrl = 'index.html';
export const feedUrl = 'feed.xml';
/** What hosts send, with status 404, for an address that is not there. */
export const notFoundUrl = '404.html';

/**
 * A page of the list of a year's reports.
 *
 * @param year four digits, or empty for the reports without a year
 * @param number of the page in that list, from 1
 */
export function yearUrl(year: string, number: number): string {
  return `years/${year || 'undated'}${number === 1 ? '' : `-${number}`}.html`;
}

/** A year's reports in their order as a script, for the way from one report to the next. */
export function yearScriptUrl(year: string): string {
  return yearUrl(year, 1).replace(/\.html$/, '.js');
}

/**
 * A page of the reports that have something in common.
 *
 * @param basis `kinds`, `issuers`, `units` or `categories`
 * @param segment what they have in common, as an address can say it
 */
export function groupUrl(basis: string, segment: string, number: number): string {
  return `${basis}/${segment}${number === 1 ? '' : `-${number}`}.html`;
}

/** The list of the kinds of parts. */
export const partsUrl = 'parts/index.html';

/** The newest parts of a kind from all reports. @param kind id of the kind of part */
export function partKindUrl(kind: string): string {
  return `parts/${kind}.html`;
}

/**
 * A page of the parts of a kind of one year.
 *
 * @param year four digits, or empty for reports without a year
 * @param page of that list, from 1
 */
export function partYearUrl(kind: string, year: string, page = 1): string {
  return `parts/${kind}/${year || 'undated'}${page === 1 ? '' : `-${page}`}.html`;
}

/** The anchor of a part of a report on every list of parts. @param number among the parts of its report, from 1 */
export function partAnchor(id: string, number: number): string {
  return `${id.replaceAll('/', '-')}-${number}`;
}

/** The page that lists what lies in a folder of reports. */
export function folderUrl(id: string): string {
  return `${id}/index.html`;
}

/** The page that shows a whole report. */
export function reportUrl(id: string): string {
  return `${id}/index.html`;
}

/** The page that lists what was removed from a report. */
export function ledgerUrl(id: string): string {
  return `${id}/ledger.html`;
}

/** A file of a report to download. */
export function downloadUrl(id: string, extension: string): string {
  return `${id}/${id.slice(id.lastIndexOf('/') + 1)}.${extension}`;
}

/** @param number of the level-1 section in its report, from 1 */
export function sectionUrl(id: string, number: number): string {
  return `${id}/${number}.html`;
}

/** @param number of the annex in its report, from 1 */
export function annexUrl(id: string, number: number): string {
  return `${id}/a${number}.html`;
}

/**
 * The anchor of a section: `s1-2` is the second child of the first level-1 section, `a1-s1-2` the
 * same in the first annex.
 *
 * @param path numbers of the headings from level 1 down, each from 1
 * @param annex number of the annex, 0 for the report itself
 */
export function sectionAnchor(path: readonly number[], annex = 0): string {
  return `${annexPrefix(annex)}s${path.join('-')}`;
}

/** @param annex its number among the annexes, from 1 */
export function annexAnchor(annex: number): string {
  return `a${annex}`;
}

/** @param number of the article (条) in its part, from 1 */
export function articleAnchor(number: number, annex = 0): string {
  return `${annexPrefix(annex)}t${number}`;
}

/** The anchor of a part's masthead, and of what stands before or after its sections. */
export function zoneAnchor(zone: ParagraphBlock['zone'], annex = 0): string {
  return `${annexPrefix(annex)}${zone}`;
}

/**
 * The anchor of a paragraph: `s1-2-p3` is the third below the heading `s1-2`.
 *
 * @param number among the paragraphs between that heading and the next, from 1
 */
export function paragraphAnchor(section: string, number: number): string {
  return `${section}-p${number}`;
}

function annexPrefix(annex: number): string {
  return annex === 0 ? '' : `a${annex}-`;
}

/** The way from a page to the site's root: `./` or `../`. */
export function rootFrom(url: string): string {
  const depth = url.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** The relative address of `to` on the page `from`; a bare fragment within one page. */
export function relativeUrl(from: string, to: string): string {
  const fragment = to.indexOf('#');
  if (fragment !== -1 && to.slice(0, fragment) === from) return to.slice(fragment);
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return folder !== '' && to.startsWith(folder) ? to.slice(folder.length) : rootFrom(from) + to;
}

/** The path of a site's own address, with a slash at both ends: `/` where it has none. */
export function pathOfSite(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.replace(/\/*$/, '/') : '/';
}

/** @param number of the file among those of the sitemap, from 1 */
export function sitemapUrl(number: number): string {
  return number === 1 ? 'sitemap.xml' : `sitemap-${number}.xml`;
}

/**
 * An address with its host, for those who read pages elsewhere; `undefined` where the site's own
 * address is not set.
 *
 * @param site `https://example.org/reports/`, or empty
 */
export function absoluteUrl(site: string, url: string): string | undefined {
  return site === '' ? undefined : new URL(url, site.endsWith('/') ? site : `${site}/`).href;
}

/** The address of a page as Eleventy spells it, `/x/`: ours have no slash in front and spell `index.html` out. */
export function pageAddress(url: string): string {
  const path = url.replace(/^\//, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
