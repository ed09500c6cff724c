/**
 * What several reports of a folder share and none of them speaks of is most likely noise, whatever its words: the stamp of
 * a site, the header of a library. It is offered to the owner for removal, and never removed without.
 */

import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostics.ts';
import { OUTLINING } from '../messages/outlining.ts';
import { fill } from '../messages/text.ts';
import type { Suspects } from './suspects.ts';

/** In fewer reports it may be chance. */
const fewest = 3;
/** So many of the reports of a folder have what does not say itself that it may be noise. */
const share = 1 / 4;
/** Nobody reads more offers; those that most reports have come first. */
const most = 40;
/** An address may have another path in each report. */
const mostForms = 20;

interface Shared {
  /** Its folder, with all reports in it. */
  folder: string;
  key: string;
  /** In so many reports it stands, or stood before a rule removed it. */
  reports: number;
  /** As written, where it still stands. */
  forms: Set<string>;
  isAddress: boolean;
  isDoubted: boolean;
  /** The first report that still has it, with the line. */
  first?: string;
}

interface OfFolder {
  reports: number;
  shared: Map<string, Shared>;
}

/** Counts what reports share, folder by folder; of each report it keeps nothing else. */
export class SharedSuspects {
  private readonly folders = new Map<string, OfFolder>();
  private readonly named = new Set<string>();

  /** Takes the suspects of one more report. */
  add({ path, depth, strings, removed, named }: Suspects): void {
    for (const host of named) this.named.add(host);
    let folder = dirname(path);
    for (let above = depth; above >= 0; above--, folder = dirname(folder)) {
      const of = this.folders.get(folder) ?? { reports: 0, shared: new Map() };
      this.folders.set(folder, of);
      of.reports++;
      const counted = new Set<string>();
      const seen = (key: string): Shared => {
        const shared = of.shared.get(key) ?? newShared(folder, key);
        of.shared.set(key, shared);
        if (!counted.has(key)) shared.reports++;
        counted.add(key);
        return shared;
      };
      for (const host of removed) seen(host);
      for (const { text, host, line, isDoubted } of strings) {
        const shared = seen(host ?? text);
        if (shared.forms.size < mostForms) shared.forms.add(text);
        shared.isAddress ||= host !== undefined;
        shared.isDoubted ||= isDoubted;
        shared.first ??= `${path}:${line}`;
      }
    }
  }

  /**
   * An offer for each string that is shared and still there, in the widest folder where it is.
   *
   * @param isInText whether a line stands inside of a longer one in any report: then it would be taken from there, too
   */
  offers(isInText: (line: string) => boolean): Diagnostic[] {
    const named = [...this.named];
    const folders = [...this.folders].sort(([a], [b]) => (a < b ? -1 : 1));
    const offered = new Map<string, string[]>();
    const found = folders.flatMap(([folder, { reports, shared }]) =>
      [...shared.values()].filter((each) => {
        const around = offered.get(each.key) ?? [];
        const isEnough =
          each.reports >= (each.isDoubted ? fewest : Math.max(fewest, share * reports));
        if (!isEnough || around.some((above) => folder.startsWith(`${above}/`))) return false;
        offered.set(each.key, [...around, folder]);
        return each.forms.size > 0 && !named.some((host) => host.includes(each.key));
      }),
    );
    return found
      .sort((a, b) => b.reports - a.reports)
      .slice(0, most)
      .filter(({ key, isAddress }) => isAddress || !isInText(key))
      .map((each) => offer(each, this.folders.get(each.folder)?.reports ?? 0));
  }
}

function newShared(folder: string, key: string): Shared {
  return { folder, key, reports: 0, forms: new Set(), isAddress: false, isDoubted: false };
}

function offer({ folder, forms, reports, first }: Shared, all: number): Diagnostic {
  const texts = JSON.stringify([...forms]);
  const strings = texts.slice(1, -1);
  const values = { reports, all, strings, texts, first: first ?? '' };
  return {
    ...{ severity: 'note', rule: 'shared-suspect', line: 0 },
    path: `${folder}/_defaults.json`,
    message: fill(OUTLINING.sharedSuspect, values),
  };
}
