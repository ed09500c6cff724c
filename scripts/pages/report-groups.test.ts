import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListedReport } from '../model.ts';
import { groupings, groupPages } from './report-groups.ts';

function report(id: string, more: Partial<ListedReport>): ListedReport {
  return {
    ...{ url: `${id}/index.html`, id, title: id, facts: {}, characters: 1, contents: [] },
    ...{ annexes: 0, sectionUrls: [], description: '', parts: [] },
    ...more,
  };
}

const library = [
  report('a', { facts: { kind: '通知', issuer: '云岭县水务局' }, categories: ['防汛', '农业'] }),
  report('b', { facts: { kind: '通知' }, categories: ['防汛'], unit: '办公室' }),
  report('c', { facts: { kind: '意见' } }),
];

test('reports are listed by what tells them apart, the largest group first', () => {
  assert.deepEqual(
    groupings(groupPages(library)).map(({ name, groups }) => [
      name,
      ...groups.map(({ value, total }) => `${value} ${total}`),
    ]),
    [
      ['按文种', '通知 2', '意见 1'],
      ['按类别', '防汛 2', '农业 1'],
    ],
  );
});

test('each group has an address of its own, in ASCII', () => {
  const alike = ['意见', '异见'].map((kind, at) => report(`x${at}`, { facts: { kind } }));
  const urls = groupPages([...library, ...alike]).map((page) => page.url);
  assert.equal(new Set(urls).size, urls.length);
  for (const url of urls) assert.match(url, /^(?:kinds|categories)\/[a-z0-9-]+\.html$/);
});
