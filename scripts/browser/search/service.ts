/**
 * Answers questions over the sites that are searched as one. Runs in a worker, or in the page where there is
 * no worker for it. Our own site must answer; others are left out, and named.
 */

import type { ListedText } from '../../search/protocol.ts';
import type { Answer, Batch, Group, LostSite, Question } from './answer.ts';
import { type Finding, find } from './find.ts';
import { causeOf } from './index-error.ts';
import { joined, type Libraries, type Library } from './library.ts';
import type { ListedReport, Reports } from './listed-report.ts';
import { passes } from './match.ts';
import { type Matcher, matcherOf, Superseded } from './matcher.ts';
import { type Access, loadReports, openLibrary } from './open-library.ts';
import { reportsTitled } from './titled.ts';

export interface Service {
  ask: (question: Question) => Promise<Answer>;
  /** The next reports of the answer given last. */
  more: () => Promise<Batch | undefined>;
  /** Further sections of a report of that answer. */
  rest: (key: string) => Promise<Group | undefined>;
  /** All reports, in the order of the sites. */
  reports: () => Promise<Reports>;
  /** The first reports whose titles hold a text. */
  titles: (text: string) => Promise<ListedReport[]>;
}

export interface Sites {
  /** Absolute root of our own site. */
  own: string;
  /** Addresses of the others as the site names them, relative to our own root. */
  also: string[];
}

/** Sites that are open. */
interface Opened {
  /** By their index; our own has 0. */
  libraries: ReadonlyMap<number, Library>;
  all: Libraries;
  match: Matcher;
  lost: LostSite[];
  /** Loaded when first asked for. */
  reports?: Promise<ListedReport[]>;
}

/** So many reports are found by their titles. */
const mostTitles = 3;

export function serviceOf(access: Access, sites: Sites): Service {
  const roots = ['', ...sites.also].map((address) => new URL(address, sites.own).href);
  let opened: Promise<Opened> | undefined;
  let finding: Finding | undefined;
  /** Counts questions, so that an old one ends when a new one comes. */
  let current = 0;
  const open = () => {
    opened ??= openAll(access, sites, roots).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  // Whoever opens a search is about to ask; what fails now is tried again then, and said.
  open().catch(() => {});
  const ask = async (question: Question): Promise<Answer> => {
    const own = ++current;
    const isCurrent = () => own === current;
    const { all: libraries, match, lost } = await open();
    const report = keyOfReport(question.filters.report ?? '', sites);
    const found = await find(
      question,
      {
        ...{ libraries, match, isCurrent },
        readData: (file, receiver) => access.readData(`${sites.own}pagefind/${file}`, receiver),
        loadOtherWays: access.loadOtherWays,
        titled,
        passes: (id) => passes(libraries, question.filters, report, id),
      },
      (site) => (site === 0 ? '' : (roots[site] ?? '')),
    );
    if (!isCurrent()) throw new Superseded();
    finding = found;
    return { ...found.answer, lost };
  };
  const reports = async (all: Opened) => {
    all.reports ??= listReports(access, all, sites, roots).catch((error: unknown) => {
      delete all.reports;
      throw error;
    });
    return all.reports;
  };
  const titled = async (text: string) => reportsTitled(await reports(await open()), text);
  return {
    // What was open may be out of date: once, everything is opened anew.
    ask: (question) =>
      ask(question).catch((error: unknown) => {
        if (error instanceof Superseded) throw error;
        opened = undefined;
        return ask(question);
      }),
    more: async () => finding?.more(),
    rest: async (key) => finding?.rest(key),
    reports: async () => {
      const all = await open();
      return { reports: await reports(all), lost: all.lost };
    },
    titles: async (text) => (await titled(text)).slice(0, mostTitles),
  };
}

async function openAll(access: Access, sites: Sites, roots: readonly string[]): Promise<Opened> {
  const results = await Promise.allSettled(
    roots.map((root) => openLibrary(access, sites.own, root)),
  );
  const libraries = new Map<number, Library>();
  const lost: LostSite[] = [];
  const lose = (site: number, error: unknown) =>
    lost.push({ root: sites.also[site - 1] ?? '', cause: causeOf(error) });
  for (const [site, result] of results.entries()) {
    if (result.status === 'fulfilled') libraries.set(site, result.value);
    else if (site === 0) throw result.reason;
    else lose(site, result.reason);
  }
  const all = joined(libraries, lose);
  return { libraries, all, match: matcherOf(all), lost };
}

/** `../2019/00030` is report 00030 of the site that is named `../2019/`. */
function keyOfReport(value: string, { also }: Sites): string {
  const site = also.findIndex((address) => value.startsWith(address));
  return `${site + 1}/${value.slice(also[site]?.length ?? 0)}`;
}

/** Where the titles of another site cannot be had, the ids stand for them. */
async function listReports(
  access: Access,
  { libraries }: Opened,
  sites: Sites,
  roots: readonly string[],
): Promise<ListedReport[]> {
  const all = Array.from(libraries, async ([site, { facts }]) => {
    const root = roots[site] ?? '';
    const texts = await loadReports(access, root).catch((error: unknown): ListedText[] => {
      if (site === 0) throw error;
      return [];
    });
    return facts.map((each, at) => {
      const value = (sites.also[site - 1] ?? '') + each.id;
      return {
        title: each.id,
        initials: '',
        ...each,
        ...texts[at],
        key: `${site}/${each.id}`,
        value,
        root,
      };
    });
  });
  return (await Promise.all(all)).flat();
}
