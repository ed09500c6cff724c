/** A clone whose owner changed this and that, built as the README says. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type OwnProject, openProject } from '../testing/project.ts';

let own: OwnProject;
const read = (path: string) => readFileSync(join(own.folder, '_site', path), 'utf8');

before(async () => {
  own = openProject({
    'content/_data/metadata.json': JSON.stringify({
      name: '沧江档案',
      url: 'https://example.org/cj/',
      navigation: [
        { title: '关于本站', url: 'about/index.html' },
        { title: '市政府', url: 'https://city.example.org/' },
      ],
      footer: '沧江市档案室',
      origins: ['https://stats.example.org'],
    }),
    'content/about.md':
      '---\ntitle: 关于\nlayout: base.njk\ntags: menu\n---\n本站由**档案室**维护，{{ 2 | doubled }}。\n',
    'content/deep/er/hidden.md': '---\nlayout: base.njk\nnoindex: true\n---\n不收录。\n',
    'content/covers.njk':
      "---\npagination:\n  data: site.reportUrls\n  size: 1\n  alias: address\npermalink: \"{{ address | replace('index.html', 'cover.html') }}\"\n---\n{% set report = address | pageAt %}{{ report.title }}|{{ report.blocks.length > 3 }}\n",
    'content/_data/origin.js':
      "import { town } from '../../lib/town.js';\nexport default () => town;\n",
    'content/town.njk': '---\npermalink: town.txt\n---\n{{ origin }}\n',
    'lib/town.js': "export const town = '云岭县';\n",
    'public/css/owner.css': ':root { --accent: #123456 }\n',
    'public/css/new-part.css': '.new-part { color: red }\n',
    'eleventy.config.ts': `import { appendFileSync } from 'node:fs';
import type UserConfig from '@11ty/eleventy/UserConfig';
import navigation from '@11ty/eleventy-navigation';
import { feedPlugin } from '@11ty/eleventy-plugin-rss';
import syntaxHighlight from '@11ty/eleventy-plugin-syntaxhighlight';

export const config = { markdownTemplateEngine: 'njk', htmlTemplateEngine: 'njk' };

export default function (eleventy: UserConfig): void {
  eleventy.addFilter('doubled', (number: number) => number * 2);
  eleventy.addPlugin(navigation);
  eleventy.addPlugin(syntaxHighlight);
  eleventy.addPlugin(feedPlugin, {
    outputPath: '/menu.xml',
    collection: { name: 'menu' },
    metadata: { language: 'zh', title: '菜单', subtitle: '', base: 'https://example.org/', author: { name: '档案室' } },
  });
  for (const hook of ['eleventy.before', 'eleventy.after']) {
    eleventy.on(hook, () => appendFileSync(new URL('hooks.log', import.meta.url), hook + '\\n'));
  }
}
`,
  });
  own.put(
    'layouts/report.njk',
    `${readFileSync(join(own.folder, 'layouts/report.njk'), 'utf8')}{% block head %}{% for page in collections.menu %}<link rel="help" href="{{ page.url }}">{% endfor %}{% endblock %}\n`,
  );
  const ran = await own.build();
  assert.equal(ran.code, 0, ran.stderr);
});

after(() => own.remove());

test('a page in Markdown has its layout, its filters and its default address', () => {
  assert.match(read('about/index.html'), /<strong>档案室<\/strong>维护，4。/);
  assert.match(read('about/index.html'), /<title>关于 - 沧江档案<\/title>/);
  assert.match(read('deep/er/hidden/index.html'), /<meta name="robots" content="noindex">/);
  assert.doesNotMatch(read('about/index.html'), /noindex/);
});

test('pages of the owner are in the site map unless they say otherwise', () => {
  assert.match(read('sitemap.xml'), /https:\/\/example\.org\/cj\/about\/index\.html/);
  assert.doesNotMatch(read('sitemap.xml'), /hidden/);
});

test('a template over the addresses of reports is written, with the text of each at hand', () => {
  assert.match(read('first/cover.html'), /报告（第3号）\|true/);
});

test('name, menu, footer, colours, new style sheets and origins are on every page', () => {
  for (const path of ['index.html', 'first/index.html', 'about/index.html']) {
    const page = read(path);
    assert.match(page, /href="(?:(?:\.\.?\/)*about\/)?index\.html">关于本站</, path);
    assert.equal(page.split('href="https://city.example.org/">市政府<').length, 2, path);
    assert.equal(page.match(/关于本站<|市政府</g)?.length, 2, path);
    assert.match(page, /沧江市档案室/, path);
    assert.match(page, /script-src 'self' 'wasm-unsafe-eval' https:\/\/stats\.example\.org/, path);
  }
  const css = /href="\.\/(css\/[^"]+)"/.exec(read('index.html'))?.[1] ?? '';
  assert.match(read(css), /\.new-part/);
  assert.match(read(css), /--accent: ?#123456/);
  assert.match(read('_headers'), /https:\/\/stats\.example\.org/);
});

test('collections are on the pages of reports, plugins work, and hooks ran once', () => {
  assert.match(read('first/index.html'), /<link rel="help" href="\/about\/">/);
  assert.match(read('menu.xml'), /<title>菜单<\/title>/);
  const hooks = readFileSync(join(own.folder, 'hooks.log'), 'utf8');
  assert.equal(hooks, 'eleventy.before\neleventy.after\n');
});

test('a module that a data file imports is followed', async () => {
  assert.match(read('town.txt'), /云岭县/);
  own.put('lib/town.js', "export const town = '沧江市';\n");
  assert.equal((await own.build()).code, 0);
  assert.match(read('town.txt'), /沧江市/);
});

test('a mistake of the owner is told with its place, and the site stands as it was', async () => {
  const home = read('index.html');
  const mistakes: [string, string, RegExp][] = [
    [
      'content/wrong.njk',
      '一\n{{ 1 | nowhere }}\n',
      /^content\/wrong\.njk:2: error template: filter not found: nowhere/m,
    ],
    [
      'content/wrong.njk',
      '一\n{% blok %}\n',
      /^content\/wrong\.njk:\d.*: error template: unknown block tag: blok/m,
    ],
    [
      'content/_data/metadata.json',
      '{\n  "name": "",\n}',
      /^content\/_data\/metadata\.json:\d: error metadata-syntax: /m,
    ],
    [
      'content/_data/metadata.json',
      '{\n  "nmae": "x"\n}',
      /^content\/_data\/metadata\.json:2: error metadata-field: "nmae"/m,
    ],
    [
      'eleventy.config.ts',
      'export default () => {\n  throw new Error("no plan");\n};\n',
      /^eleventy\.config\.ts:2:\d+: error config: no plan/m,
    ],
    ...['throw new Error("later")', 'Promise.reject(new Error("later"))'].map(
      (wrong): [string, string, RegExp] => [
        'eleventy.config.ts',
        `export default () => {\n  setImmediate(() => {\n    ${wrong};\n  });\n};\n`,
        /^eleventy\.config\.ts:3:\d+: error config: later/m,
      ],
    ),
    ['eleventy.config.ts', 'export default (\n', /^eleventy\.config\.ts:2:\d+: error source: /m],
  ];
  for (const [path, text, message] of mistakes) {
    const full = join(own.folder, path);
    const before = existsSync(full) ? readFileSync(full, 'utf8') : '';
    own.put(path, text);
    const ran = await own.build();
    assert.match(ran.stderr, message);
    assert.equal(ran.code, 1, path);
    assert.doesNotMatch(ran.stderr, /bug|^\s+at /m);
    own.put(path, before);
  }
  assert.equal(read('index.html'), home);
});
