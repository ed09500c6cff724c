/** The folders of reports as pages to browse: each lists its folders and its reports. */

import type { Folder, Link, ListedReport } from '../model.ts';
import { folderUrl, homeUrl } from './urls.ts';
import { newestFirst } from './years.ts';

/** A page of a folder. */
export interface FolderPage {
  url: string;
  name: string;
  /** The home page and the folders around it. */
  trail: Link[];
  folders: FolderLink[];
  /** Those that lie in this very folder. */
  reports: ListedReport[];
  /** Reports in it and in the folders below. */
  total: number;
}

export interface FolderLink extends Link {
  total: number;
}

interface Branch {
  folder: Folder;
  children: Map<string, Branch>;
  reports: ListedReport[];
  total: number;
}

/** The pages of all folders that reports lie in, each behind the one that it lies in. */
export function folderPages(reports: readonly ListedReport[]): FolderPage[] {
  return pagesBelow(treeOf(reports), [{ url: homeUrl, title: '首页' }]);
}

/** The order in which a reader goes from one report of a folder to the next: a script beside the folder's page. */
export interface FolderOrder {
  url: string;
  links: Link[];
}

export function folderOrders(pages: readonly FolderPage[]): FolderOrder[] {
  return pages
    .filter(({ reports }) => reports.length > 0)
    .map(({ url, reports }) => ({
      url: url.replace(/\.html$/, '.js'),
      links: reports.map((report) => ({ url: report.url, title: report.title })),
    }));
}

/** The folders at the top, for the home page. */
export function topFolders(reports: readonly ListedReport[]): FolderLink[] {
  return linksOf(treeOf(reports));
}

function treeOf(reports: readonly ListedReport[]): Map<string, Branch> {
  const top = new Map<string, Branch>();
  for (const report of newestFirst(reports)) {
    let level = top;
    let last: Branch | undefined;
    for (const folder of report.folders ?? []) {
      last = level.get(folder.id) ?? { folder, children: new Map(), reports: [], total: 0 };
      level.set(folder.id, last);
      last.total++;
      level = last.children;
    }
    last?.reports.push(report);
  }
  return top;
}

function pagesBelow(level: ReadonlyMap<string, Branch>, trail: Link[]): FolderPage[] {
  return inOrder(level).flatMap(({ folder, children, reports, total }) => {
    const url = folderUrl(folder.id);
    const own = [...reports].sort((a, b) => orderOf(a) - orderOf(b));
    const page = { url, name: folder.name, trail, folders: linksOf(children), reports: own, total };
    return [page, ...pagesBelow(children, [...trail, { url, title: folder.name }])];
  });
}

function linksOf(level: ReadonlyMap<string, Branch>): FolderLink[] {
  return inOrder(level).map(({ folder: { id, name }, total }) => ({
    url: folderUrl(id),
    title: name,
    total,
  }));
}

function inOrder(level: ReadonlyMap<string, Branch>): Branch[] {
  return [...level.values()].sort(
    ({ folder: a }, { folder: b }) => orderOf(a) - orderOf(b) || (a.id < b.id ? -1 : 1),
  );
}

function orderOf({ order = Number.MAX_SAFE_INTEGER }: { order?: number }): number {
  return order;
}
