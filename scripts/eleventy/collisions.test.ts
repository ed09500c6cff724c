import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOfPages, claimsOfPublic, refuseCollisions } from './collisions.ts';

const report = (id: string) => ({ path: `${id}/index.html`, by: `reports/${id}.txt` });
const pages = claimsOfPages({
  './content/headers.njk': ['/_headers'],
  './content/index.njk': ['/'],
  './content/folder.njk': ['/2023/', '/2023/tongzhi/'],
  './content/about.md': ['/about/'],
  './content/draft.md': [false],
});
const files = claimsOfPublic([
  'public/icons/favicon.svg',
  'public/photo/hall.jpg',
  'public/licence',
  'public/css/owner.css',
  'layouts/base.njk',
]);

function refused(...more: { path: string; by: string }[]): string | undefined {
  try {
    refuseCollisions([...pages, ...files, ...more]);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof Error && 'diagnostic' in error);
    const { path } = error.diagnostic as { path: string };
    return `${path} ${error.message.split('. ')[0]}`;
  }
}

test('a report with the address of a page or of a file of public/ is refused by both names', () => {
  const own = [
    ['_headers', /content\/headers\.njk/],
    ['about', /content\/about\.md/],
    ['licence', /public\/licence/],
  ] as const;
  for (const [id, other] of own) {
    const told = refused(report(id)) ?? '';
    assert.match(told, other);
    assert.ok(told.includes(`reports/${id}.txt`), told);
  }
});

test('a page of the owner with the address of a file of public/ is refused, in any case', () => {
  const robots = { path: 'Robots.txt', by: 'public/Robots.txt' };
  const page = { path: 'robots.txt', by: 'content/robots.njk' };
  assert.match(refused(robots, page) ?? '', /obots.+obots/);
});

test('neighbours are none: names that begin alike, and other files in the same folder', () => {
  const ids = ['2023/a', 'abou', 'about-2', 'i', 'photo'];
  const cover = { path: 'photo/cover/index.html', by: 'content/covers.njk' };
  assert.equal(refused(...ids.map(report), cover), undefined);
});
