/**
 * The same pages as projects of other generators: every report page and section page as a Markdown
 * file, one plain layout, no theme. This is the least that a person would write for each of them.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Block, Site } from '../scripts/model.ts';
import { toItems, toMarkdown } from '../scripts/pages/markdown.ts';

export interface Peer {
  name: string;
  /** Writes the project into an empty folder. */
  write(site: Site, folder: string): void;
  /** Commands to run one after the other in that folder; they write to `out`. */
  commands(tools: { node: string; root: string }): string[][];
}

const pagefind = ({ node, root }: { node: string; root: string }) => [
  node,
  join(root, 'node_modules/pagefind/lib/runner/bin.cjs'),
  '--site',
  'out',
];

export const peers: Peer[] = [
  {
    name: 'Hugo + Pagefind',
    write(site, folder) {
      put(
        folder,
        'config.toml',
        'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS"]\nuglyURLs = true\n',
      );
      put(folder, 'layouts/_default/single.html', layout('{{ .Title }}', '{{ .Content }}'));
      put(folder, 'layouts/_default/list.html', layout('{{ .Title }}', '{{ .Content }}'));
      const list =
        '<ul>{{ range .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>';
      put(folder, 'layouts/index.html', layout('{{ .Site.Title }}', list));
      eachPage(site, (path, title, body) =>
        put(folder, `content/${path}.md`, `---\ntitle: ${JSON.stringify(title)}\n---\n${body}`),
      );
    },
    commands: (tools) => [['hugo', '--quiet', '--destination', 'out'], pagefind(tools)],
  },
  {
    name: 'Eleventy + Pagefind',
    write(site, folder) {
      put(folder, 'package.json', '{"type":"module"}\n');
      put(folder, 'content/_includes/page.njk', layout('{{ title }}', '{{ content | safe }}'));
      put(folder, 'content/content.11tydata.json', '{"layout":"page.njk"}\n');
      eachPage(site, (path, title, body) =>
        put(
          folder,
          `content/${path}.md`,
          `---\ntitle: ${JSON.stringify(title)}\npermalink: ${path}.html\ntemplateEngineOverride: md\n---\n${body}`,
        ),
      );
    },
    commands: (tools) => [
      [
        tools.node,
        join(tools.root, 'node_modules/@11ty/eleventy/cmd.cjs'),
        ...['--quiet', '--input=content', '--output=out'],
      ],
      pagefind(tools),
    ],
  },
];

function eachPage(site: Site, write: (path: string, title: string, body: string) => void): void {
  const markdown = (blocks: Block[]) => toMarkdown(toItems(blocks), 1);
  for (const report of site.reports) {
    write(report.url.replace('index.html', 'report'), report.title, markdown(report.blocks));
  }
  for (const section of site.sections) {
    write(section.url.replace('.html', ''), section.title, markdown(section.blocks));
  }
}

function layout(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${title}</title></head>
<body><main data-pagefind-body><h1>${title}</h1>${body}</main></body>
</html>
`;
}

function put(folder: string, path: string, content: string): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
