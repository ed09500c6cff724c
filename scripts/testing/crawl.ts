/** Follows every link of a site, as a reader with patience would. */

import { fetchFrom } from './hosts.ts';

export interface Crawled {
  /** Pages reached from the start, as paths below the root. */
  pages: Set<string>;
  links: number;
  fragments: number;
  /** One line for each link that leads nowhere. */
  broken: string[];
}

interface Page {
  status: number;
  links: string[];
  anchors: Set<string>;
}

/** Crawls all pages that can be reached from `index.html`; every link, style sheet, script and anchor is looked up. */
export async function crawl(root: string): Promise<Crawled> {
  const seen = new Map<string, Promise<Page>>();
  const load = (url: string): Promise<Page> => {
    const known =
      seen.get(url) ?? fetchFrom(url).then(({ status, body }) => read(url, status, body));
    seen.set(url, known);
    return known;
  };
  const result: Crawled = { pages: new Set(), links: 0, fragments: 0, broken: [] };
  const queue = [`${root}index.html`];
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    const from = url.slice(root.length);
    if (result.pages.has(from)) continue;
    result.pages.add(from);
    for (const link of (await load(url)).links) {
      const target = new URL(link, url);
      const { hash } = target;
      target.hash = '';
      result.links++;
      const say = (why: string) => result.broken.push(`${from}: ${link}: ${why}`);
      if (!target.href.startsWith(root)) {
        say('leaves the site');
        continue;
      }
      const page = await load(target.href);
      if (page.status !== 200) say(`status ${page.status}`);
      // `#top` leads to the top of any page, says HTML.
      if (hash !== '' && hash !== '#top') {
        result.fragments++;
        if (!page.anchors.has(decodeURIComponent(hash.slice(1)))) say('no such anchor');
      }
      if (target.pathname.endsWith('.html')) queue.push(target.href);
    }
  }
  return result;
}

function read(url: string, status: number, body: string): Page {
  const tags = new URL(url).pathname.endsWith('.html') ? (body.match(/<[a-z][^>]*>/g) ?? []) : [];
  const values = (pattern: RegExp) =>
    tags.flatMap((tag) => [...tag.matchAll(pattern)].map(([, value = '']) => plain(value)));
  return {
    status,
    links: values(/\s(?:href|src|action)="([^"]*)"/g),
    anchors: new Set(values(/\sid="([^"]*)"/g)),
  };
}

function plain(value: string): string {
  return value.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
