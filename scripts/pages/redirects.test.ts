import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListedReport } from '../model.ts';
import { redirects } from './redirects.ts';

const report: ListedReport = {
  ...{
    url: '2023/tongzhi/index.html',
    id: '2023/tongzhi',
    title: '通知',
    facts: {},
    characters: 1,
  },
  ...{ contents: [], annexes: 0, sectionUrls: ['2023/tongzhi/1.html'], description: '', parts: [] },
  aliases: ['old', 'taken'],
};

test('every page of a report is found under its former address', () => {
  const made = redirects([
    report,
    { ...report, id: 'taken', url: 'taken/index.html', sectionUrls: ['taken/1.html'] },
  ]);
  assert.deepEqual(
    made.map(({ path }) => path),
    ['old/index.html', 'old/1.html'],
  );
  assert.match(String(made[1]?.content), /url=\.\.\/2023\/tongzhi\/1\.html"/);
});
