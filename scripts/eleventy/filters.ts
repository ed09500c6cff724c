/** The filters that templates use, each under its own name. */

import { ledgerCounts, ledgerEntries, ledgerProof } from '../clean/ledger-entries.ts';
import { grouped } from '../grouped.ts';
import type { Link, ListedReport, Metadata, ReportPage, SectionPage } from '../model.ts';
import { type BlankGroup, blanksOf } from '../pages/blanks.ts';
import { downloadsOf } from '../pages/downloads.ts';
import { extractionLines } from '../pages/extraction-lines.ts';
import {
  feedEntries as entriesOf,
  type FeedEntry,
  type FeedFacts,
  machineFacts as factsOf,
  feedFacts as feedOf,
  type MachineFacts,
} from '../pages/machine-facts.ts';
import { headFacts, shownDate, shownLength } from '../pages/shown-facts.ts';
import {
  absoluteUrl,
  notFoundUrl,
  pageAddress,
  pathOfSite,
  relativeUrl,
  rootFrom,
  sitemapUrl,
  yearScriptUrl,
} from '../pages/urls.ts';
import { byYear, yearTitle } from '../pages/years.ts';
import { defaultMetadata } from '../read/metadata.ts';
import { blocksHtml } from '../render/blocks-html.ts';
import { breadcrumb as breadcrumbHtml } from '../render/breadcrumb.ts';
import { reportContents, sectionContents } from '../render/contents-list.ts';
import { escapeHtml } from '../render/escape-html.ts';
import { findingsOf } from '../render/findings.ts';
import { sourceAttributes } from '../render/source-attributes.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** What Nunjucks binds filters to, as far as it is used here: the data of the page. */
interface FilterContext {
  ctx: { page: { url: string }; metadata?: Metadata; noindex?: boolean };
}

/** An address below the site's root as a link from the page that is being rendered; one of another site as it is. */
export function href(this: FilterContext, url: string): string {
  if (/^[a-z][a-z\d+.-]*:/i.test(url)) return url;
  const from = pageAddress(this.ctx.page.url);
  return from === notFoundUrl ? absoluteRoot(this) + url : relativeUrl(from, url);
}

/** Where the page that is being rendered stands. @param trail leads to it from the home page, the nearest last */
export function breadcrumb(this: FilterContext, trail: readonly Link[]): string {
  return breadcrumbHtml(trail, (url) => href.call(this, url));
}

/** The way from the page that is being rendered to the site's root. */
export function root(this: FilterContext, path = ''): string {
  const from = pageAddress(this.ctx.page.url);
  return (from === notFoundUrl ? absoluteRoot(this) : rootFrom(from)) + path;
}

/**
 * The site's root for the one page that hosts send for addresses of any depth, where no relative link
 * could be right: the path of the site's own address, or the root of the domain where that is not set.
 */
function absoluteRoot({ ctx }: FilterContext): string {
  return pathOfSite(ctx.metadata?.url ?? '');
}

/** A count with separators: 12,345. */
export const count = grouped;

/** A text cut to a length that a tab or a list of bookmarks can show; counted as HTML has it, &lt; as four. */
export function shorten(text: string, longest: number): string {
  if (escapeHtml(text).length <= longest) return text;
  let length = 0;
  let kept = '';
  for (const character of text) {
    const escaped = escapeHtml(character);
    length += escaped === character ? 1 : escaped.length;
    if (length < longest) kept += character;
  }
  return length > longest ? `${kept}…` : text;
}

/** The blanks of a report, by heading, and their number. */
export function blanks(report: ReportPage): {
  total: number;
  inHead: number;
  groups: BlankGroup[];
} {
  const sum = (groups: BlankGroup[]) => groups.reduce((all, group) => all + group.blanks.length, 0);
  const groups = blanksOf([...report.head, ...report.blocks]);
  return { total: sum(groups), inHead: sum(blanksOf(report.head)), groups };
}

/** What the ledger page of a report tells: proof, counts by rule, each removal, what to look at. */
export function ledger(report: ReportPage) {
  const { clean } = report.ledger;
  return {
    proof: ledgerProof(clean),
    counts: ledgerCounts(clean),
    entries: ledgerEntries(clean),
    findings: findingsOf(report),
  };
}

/** Removed text with its invisible characters shown: line breaks as ↵, others by their number. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u00a0\u115f\u1160\u3164\uffa0]|\u034f/gu,
    (character) => {
      if (character === '\n') return '↵\n';
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return `[U+${code}]`;
    },
  );
}

/** The contents of a page: the headings of a report, or the parts of the report with those of a section. */
export function contents(page: ReportPage | SectionPage): string {
  return 'report' in page ? sectionContents(page) : reportContents(page.contents, page.url);
}

/** The files of a report to download, each with its address. */
export const downloads = downloadsOf;

/** What programs are told of the page that is being rendered. */
export function machineFacts(
  this: FilterContext,
  page: ReportPage | SectionPage | { url: string } | undefined,
): MachineFacts {
  return factsOf(page, pageAddress(this.ctx.page.url), metadataOf(this), this.ctx.noindex === true);
}

/** The reports that the feed lists; see machine-facts.ts. */
export function feedEntries(this: FilterContext, reports: readonly ListedReport[]): FeedEntry[] {
  return entriesOf(reports, metadataOf(this));
}

/** What the feed says of itself. */
export function feedFacts(this: FilterContext, entries: readonly FeedEntry[]): FeedFacts {
  return feedOf(entries, metadataOf(this));
}

/** An address with its host where the site knows its own; as it is below the root elsewhere. */
export function absolute(this: FilterContext, url: string): string {
  return absoluteUrl(metadataOf(this).url, url) ?? url;
}

export {
  blocksHtml as html,
  byYear,
  contentSecurityPolicy,
  extractionLines,
  headFacts,
  shownDate,
  shownLength,
  sitemapUrl,
  sourceAttributes,
  yearScriptUrl,
  yearTitle,
};

function metadataOf({ ctx }: FilterContext): Metadata {
  return ctx.metadata ?? defaultMetadata;
}
