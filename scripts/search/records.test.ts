import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Site } from '../model.ts';
import { addReport } from '../testing/generated-site.ts';
import { recordsOf } from './records.ts';

const site: Site = { reports: [], sections: [] };
addReport(
  site,
  'x',
  `关于河道的报告
现将情况报告如下。
一、河道保洁
（一）清理淤泥。共清理三处。
（二）巡查。
二、下一步
继续巡查。
总之，河水变清。
2020年1月2日`,
);
const records = [...recordsOf(site)].flatMap((report) => report.records);

test('the front of a report has its title, opening and closing, each with its anchor', () => {
  assert.deepEqual(records[0]?.parts, [
    { id: '', title: '关于河道的报告', lines: ['关于河道的报告'] },
    { id: 'opening', title: '', lines: ['现将情况报告如下。'] },
    { id: 'closing', title: '', lines: ['总之，河水变清。', '2020年1月2日'] },
  ]);
  assert.equal(records[0]?.url, 'x/index.html');
});

test('a run-in heading is one line with its paragraph, also without one', () => {
  assert.deepEqual(records[1]?.parts, [
    { id: 's1', title: '一、河道保洁', lines: ['一、河道保洁'] },
    { id: 's1-1', title: '（一）清理淤泥。', lines: ['（一）清理淤泥。共清理三处。'] },
    { id: 's1-2', title: '（二）巡查。', lines: ['（二）巡查。'] },
  ]);
});

test('there is a record for each section and one for the front', () => {
  assert.deepEqual(
    records.map(({ url }) => url),
    ['x/index.html', 'x/1.html', 'x/2.html'],
  );
});
