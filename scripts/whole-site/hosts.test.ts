import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { after, before, test } from 'node:test';
import { crawl } from '../testing/crawl.ts';
import { fetchFrom, type Host, ownServer, startHosts } from '../testing/hosts.ts';
import { folderOf, readTree, runBuild } from '../testing/run-build.ts';
import { sampleReports } from '../testing/sample-reports.ts';

const reports = folderOf(sampleReports(process.env.SOAK === undefined ? 12 : 300));
const work = folderOf();
const site = join(work, 'site');
let hosts: Host[] = [];

before(async () => {
  const ran = await runBuild(['--reports', reports, '--output', site]);
  assert.equal(ran.code, 0, ran.stderr);
  hosts = await startHosts(site);
});

after(() => {
  for (const host of hosts) host.stop();
  for (const folder of [reports, work]) rmSync(folder, { recursive: true, force: true });
});

test('on five hosts every page can be reached, and every link and fragment leads somewhere', async (t) => {
  const files = [...readTree(site)].filter(([path]) => path.endsWith('.html'));
  const pages = files.map(([path]) => path);
  // Nothing links to former addresses, which lead on to pages that are reached.
  const former = files.flatMap(([path, content]) => {
    const [, target] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(String(content)) ?? [];
    return target === undefined ? [] : [{ path, to: posix.join(dirname(path), target) }];
  });
  assert.equal(hosts.length, 5);
  for (const host of hosts) {
    const { pages: reached, links, fragments, broken } = await crawl(host.root);
    t.diagnostic(
      `${host.name} (${host.by}): ${reached.size} pages, ${links} links, ${fragments} fragments`,
    );
    assert.deepEqual(broken, [], host.name);
    assert.deepEqual(
      pages.filter((page) => !reached.has(page)),
      ['404.html', ...former.map(({ path }) => path)],
      host.name,
    );
    for (const { path, to } of former) assert.ok(reached.has(to), `${path} leads to ${to}`);
    assert.ok(fragments > 20);
  }
});

test('a missing address of any depth gets a page whose links work', async () => {
  for (const host of hosts.filter((each) => each.sendsNotFoundPage && !each.name.includes('sub'))) {
    await assertNotFoundPage(host.root);
  }
});

test('a missing address under a sub-path too, where the site knows its address', async () => {
  const output = join(work, 'sub');
  const url = 'https://example.org/archive/reports';
  const ran = await runBuild(['--reports', reports, '--output', output, '--url', url]);
  assert.equal(ran.code, 0, ran.stderr);
  const rules = { prefix: '/archive/reports/', indexes: true, notFoundPage: true };
  const host = await ownServer('sub-path', output, rules);
  hosts.push(host);
  await assertNotFoundPage(host.root);
});

async function assertNotFoundPage(root: string): Promise<void> {
  for (const missing of ['gone.html', 'gone/index.html', 'a/b/c/gone.html']) {
    const { status, body } = await fetchFrom(root + missing);
    assert.equal(status, 404);
    assert.match(body, /没有这一页/);
    const links = [...body.matchAll(/\s(?:href|src|action)="([^"#]+)"/g)].map(
      ([, link = '']) => link,
    );
    assert.ok(links.length >= 4);
    for (const link of links) {
      const target = new URL(link, root + missing).href;
      assert.equal((await fetchFrom(target)).status, 200, `${missing}: ${link}`);
    }
  }
}
