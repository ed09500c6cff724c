import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListedReport, PartUnit } from '../model.ts';
import { partPages } from './part-pages.ts';

const unit = (...kinds: string[]): PartUnit => ({
  kinds,
  url: 'x/2.html',
  heading: '二、存在的问题',
  characters: 9,
  lines: [{ text: '工作中还有不少短板。', isHeading: false }],
  isCut: false,
  contents: [],
});

function report(id: string, year: string, parts: PartUnit[]): ListedReport {
  return {
    url: `${id}/index.html`,
    id,
    title: id,
    facts: year === '' ? {} : { year },
    characters: 100,
    contents: [],
    annexes: 0,
    sectionUrls: [],
    description: '',
    parts,
  };
}

test('a library of one report, or one without parts, has no such pages', () => {
  assert.equal(partPages([report('a', '2025', [unit('problems')])]), undefined);
  assert.equal(partPages([report('a', '2025', []), report('b', '2024', [])]), undefined);
});

test('kinds stand in the order of a report, entries with the latest first', () => {
  const pages = partPages([
    report('a', '2023', [unit('plans'), unit('problems')]),
    report('b', '2025', [unit('problems', 'causes')]),
    report('c', '', [unit('problems')]),
  ]);
  assert.deepEqual(
    pages?.index.kinds.map(({ name, total }) => `${name} ${total}`),
    ['存在问题 3', '原因分析 1', '下一步打算 1'],
  );
  const newest = pages?.lists.find(({ url }) => url === 'parts/problems.html');
  assert.deepEqual(
    newest?.entries.map(({ report }) => report.id),
    ['b', 'a', 'c'],
  );
  assert.deepEqual(
    pages?.lists.map(({ url }) => url).filter((url) => url.startsWith('parts/problems/')),
    ['parts/problems/2025.html', 'parts/problems/2023.html', 'parts/problems/undated.html'],
  );
});

test('an entry says where it is from; of two of one title without an issuer, its id', () => {
  const named = (id: string, title: string, issuer?: string): ListedReport => ({
    ...report(id, '2025', [unit('problems')]),
    title,
    facts: { year: '2025', ...(issuer ? { issuer } : {}) },
  });
  const pages = partPages([
    named('a', '工作总结'),
    named('b', '工作总结'),
    named('c', '自查报告'),
    named('d', '工作总结', '沧江市水务局'),
  ]);
  assert.deepEqual(
    pages?.lists[0]?.entries.map(({ report, from }) => `${report.id} ${from}`).sort(),
    ['a a', 'b b', 'c ', 'd 沧江市水务局'],
  );
});

test('a new report changes only the pages of its year and the first of its kinds', () => {
  const many = Array.from({ length: 90 }, (_, at) =>
    report(`r-${at}`, at < 50 ? '2024' : '2022', [unit('problems')]),
  );
  const before = partPages(many)?.lists ?? [];
  const after = partPages([...many, report('new', '2024', [unit('problems')])])?.lists ?? [];
  const ids = (pages: typeof before) =>
    new Map(pages.map(({ url, entries }) => [url, entries.map(({ id }) => id).join(' ')]));
  const was = ids(before);
  assert.deepEqual(
    [...ids(after)].filter(([url, entries]) => was.get(url) !== entries).map(([url]) => url),
    ['parts/problems.html', 'parts/problems/2024.html', 'parts/problems/2024-2.html'],
  );
});
