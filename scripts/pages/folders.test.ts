import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Folder, ListedReport } from '../model.ts';
import { folderOrders, folderPages, topFolders } from './folders.ts';

function reportIn(id: string, folders: Folder[], order?: number): ListedReport {
  return {
    ...{
      url: `${id}/index.html`,
      id,
      title: id,
      facts: {},
      characters: 1,
      contents: [],
      annexes: 0,
    },
    ...{
      sectionUrls: [],
      description: '',
      parts: [],
      folders,
      ...(order === undefined ? {} : { order }),
    },
  };
}

const year: Folder = { id: '2023', name: '2023年' };
const notices: Folder = { id: '2023/tongzhi', name: '通知' };
const reports = [
  reportIn('top', []),
  reportIn('2023/tongzhi/b', [year, notices]),
  reportIn('2023/tongzhi/a', [year, notices], 2),
  reportIn('2023/tongzhi/c', [year, notices], 1),
  reportIn('2022/x', [{ id: '2022', name: '2022年' }]),
];

test('a folder lists its folders, and its reports in the order that their owner gave', () => {
  const pages = folderPages(reports);
  assert.deepEqual(
    pages.map(({ url }) => url),
    ['2022/index.html', '2023/index.html', '2023/tongzhi/index.html'],
  );
  assert.deepEqual(pages[1]?.folders, [
    { url: '2023/tongzhi/index.html', title: '通知', total: 3 },
  ]);
  assert.deepEqual(
    pages[2]?.reports.map(({ id }) => id),
    ['2023/tongzhi/c', '2023/tongzhi/a', '2023/tongzhi/b'],
  );
  assert.deepEqual(
    pages[2]?.trail.map(({ title }) => title),
    ['首页', '2023年'],
  );
});

test('the home page leads to the folders at the top', () => {
  assert.deepEqual(
    topFolders(reports).map(({ title, total }) => [title, total]),
    [
      ['2022年', 1],
      ['2023年', 3],
    ],
  );
});

test('beside the page of a folder that has reports stands their order, for the way from one to the next', () => {
  const orders = folderOrders(folderPages(reports));
  assert.deepEqual(
    orders.map(({ url, links }) => [url, ...links.map((link) => link.url)]),
    [
      ['2022/index.js', '2022/x/index.html'],
      [
        '2023/tongzhi/index.js',
        '2023/tongzhi/c/index.html',
        '2023/tongzhi/a/index.html',
        '2023/tongzhi/b/index.html',
      ],
    ],
  );
});
