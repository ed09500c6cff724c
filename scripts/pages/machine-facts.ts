/** What programs that visit the site are told: descriptions, JSON-LD, the feed and the sitemap. */

import { createHash } from 'node:crypto';
import type { ListedReport, Metadata, ReportPage, SectionPage } from '../model.ts';
import { describe } from './description.ts';
import { folderPages } from './folders.ts';
import { absoluteUrl, feedUrl, homeUrl, notFoundUrl, relativeUrl } from './urls.ts';

export interface MachineFacts {
  title: string;
  description: string;
  /** Not to be found by search engines: the search page, the ledgers, the page for a wrong address. */
  hidden: boolean;
  /** Only where the site's own address is known. */
  canonical?: string;
  /** JSON that can stand in a script element; only on reports and sections. */
  jsonLd?: string;
}

const reportsInFeed = 30;

/**
 * @param page the report or section that is rendered, if it is one
 * @param url address of the page that is rendered
 * @param hidden for a page that says itself that search engines are to leave it out
 */
export function machineFacts(
  page: ReportPage | SectionPage | { url: string } | undefined,
  url: string,
  metadata: Metadata,
  hidden = false,
): MachineFacts {
  const canonical = url === notFoundUrl ? undefined : absoluteUrl(metadata.url, url);
  const address = canonical === undefined ? {} : { canonical };
  const isOwn = page?.url === url;
  if (!isOwn || !('blocks' in page)) {
    return { title: metadata.name, description: metadata.description, hidden, ...address };
  }
  const description = 'summary' in page && page.summary ? page.summary : describe(page.blocks);
  return {
    title: page.title,
    description,
    hidden,
    ...address,
    jsonLd: jsonLd(page, metadata),
  };
}

function jsonLd(page: ReportPage | SectionPage, metadata: Metadata): string {
  const address = (url: string) => absoluteUrl(metadata.url, url) ?? relativeUrl(page.url, url);
  const isSection = 'report' in page;
  const { facts, url, title, summary, categories, source, unit } = isSection ? page.report : page;
  const report = {
    '@type': 'Report',
    name: title,
    url: address(url),
    inLanguage: metadata.language,
    reportNumber: facts.documentNumber,
    genre: facts.kind,
    datePublished: facts.date,
    abstract: summary,
    keywords: categories,
    isBasedOn: source,
    sourceOrganization: unit && { '@type': 'Organization', name: unit },
    publisher: facts.issuer && { '@type': 'Organization', name: facts.issuer },
  };
  const thing = isSection
    ? { '@type': 'Article', name: page.title, url: address(page.url), isPartOf: report }
    : report;
  const trail = [
    { name: '首页', item: address(homeUrl) },
    ...(isSection ? [{ name: title, item: address(url) }] : []),
    { name: page.title, item: address(page.url) },
  ];
  const breadcrumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((entry, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...entry,
    })),
  };
  return inScript({
    '@context': 'https://schema.org',
    '@graph': [thing, breadcrumbs],
  });
}

/** JSON that does not end the script element around it, whatever its strings say. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Addresses of the home page, all reports and all sections. */
export function publicUrls(reports: readonly ListedReport[]): string[] {
  return [
    homeUrl,
    ...folderPages(reports).map(({ url }) => url),
    ...reports.map(({ url }) => url),
    ...reports.flatMap(({ sectionUrls }) => sectionUrls),
  ];
}

export interface FeedEntry {
  id: string;
  title: string;
  link: string;
  /** When it came to the site, where its owner says so; else when it was issued. RFC 3339. */
  updated: string;
  /** When it was issued, where that is known. */
  published?: string;
  categories: string[];
  summary: string;
}

/**
 * The latest dated reports as entries of an Atom feed, latest first: by the day on which they came to the site, as their
 * owner says, or on which they were issued. A report known by its year alone counts from that year's first day; one
 * without any date is in no feed, which must say when.
 */
export function feedEntries(reports: readonly ListedReport[], metadata: Metadata): FeedEntry[] {
  return reports
    .flatMap((report) => {
      const { date, year } = report.facts;
      const issued = date ?? (year && `${year}-01-01`);
      const day = report.added ?? issued;
      return day ? [{ report, day, issued }] : [];
    })
    .sort((a, b) =>
      a.day === b.day ? (a.report.id < b.report.id ? -1 : 1) : a.day < b.day ? 1 : -1,
    )
    .slice(0, reportsInFeed)
    .map(({ report, day, issued }) => ({
      id: feedId(report.url, metadata),
      title: xmlText(report.title),
      link: absoluteUrl(metadata.url, report.url) ?? report.url,
      updated: atMidnight(day),
      ...(issued ? { published: atMidnight(issued) } : {}),
      categories: (report.categories ?? []).map(xmlText),
      summary: xmlText(report.description),
    }));
}

/** In China, where reports are dated. */
function atMidnight(day: string): string {
  return `${day}T00:00:00+08:00`;
}

export interface FeedFacts {
  id: string;
  updated: string;
  self: string;
  home: string;
}

/** The feed as a whole: when it last changed is when its latest report came or was issued. */
export function feedFacts(entries: readonly FeedEntry[], metadata: Metadata): FeedFacts {
  return {
    id: feedId(feedUrl, metadata),
    updated: entries[0]?.updated ?? '1970-01-01T00:00:00Z',
    self: absoluteUrl(metadata.url, feedUrl) ?? feedUrl,
    home: absoluteUrl(metadata.url, homeUrl) ?? homeUrl,
  };
}

/** An Atom id must be absolute: the address, or a name-based UUID where the site has none. */
function feedId(url: string, metadata: Metadata): string {
  const hash = createHash('sha256').update(`${metadata.name}\n${url}`).digest('hex');
  const uuid = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
  return absoluteUrl(metadata.url, url) ?? `urn:uuid:${uuid}`;
}

/** Without the characters that XML 1.0 cannot carry at all, not even escaped. */
function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
