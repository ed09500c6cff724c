/** What people type is nearly what stands in the text; the search finds it all the same. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureQueries } from '../../../bench/queries.ts';
import { addReport, makeSite } from '../../testing/generated-site.ts';
import { textSearch, urlsOf } from '../../testing/text-search.ts';

const site = makeSite(12, 6);
addReport(
  site,
  'z',
  `沧江市水务局关于河湖管护的报告
沧政水〔2021〕37号
市人民政府：
现将情况报告如下。
一、河道保洁
（一）清理淤泥。共清理淤泥1,356方，比上年增长9.5%，落实“河长”责任制。
（二）巡查。全年巡查四十次，推动乡村治理和党建引领一起抓。
二、下一步打算
继续抓好水源地的保护，二〇二二年完成三处。
沧江市水务局
2021年12月7日`,
);
const ask = textSearch(site);

async function assertFirst(query: string, url: string, step: string): Promise<void> {
  const found = await ask(query);
  assert.deepEqual([urlsOf(found)[0], found.answer.step], [url, step], query);
}

test('queries made from the text by chance find something, mostly what they were made from', async () => {
  const figures = await measureQueries(site, 84, 7);
  const natural = figures.get('natural, all');
  assert.ok(natural, 'there are such queries');
  assert.ok(natural.found >= 0.99 * natural.all, JSON.stringify(natural));
  assert.ok(natural.first >= 0.7 * natural.all, JSON.stringify(natural));
  assert.ok(natural.inFive >= 0.88 * natural.all, JSON.stringify(natural));
  for (const kind of ['title and heading', 'other spelling']) {
    const { all = 0, found = -1 } = figures.get(kind) ?? {};
    assert.equal(found, all, kind);
  }
});

test('each way to take a query is tried in its turn, and named', async () => {
  await assertFirst('沧政水[2021]37号', 'z/index.html', 'exact');
  await assertFirst('“河长"责任制', 'z/1.html', 'exact');
  await assertFirst('清理淤泥1356方', 'z/1.html', 'numbers');
  await assertFirst('2022年完成', 'z/2.html', 'numbers');
  await assertFirst('鄉村治理', 'z/1.html', 'simplified');
  await assertFirst('巡查：全年巡查', 'z/1.html', 'unmarked');
  await assertFirst('党建引领乡村治理', 'z/1.html', 'words');
  await assertFirst('抓好水原地的保户', 'z/2.html', 'pairs');
});

test('title, number, year and issuer of a report count for its sections', async () => {
  for (const query of ['河湖管护 淤泥', '37号 淤泥', '2021年12月 淤泥', '水务局 淤泥']) {
    await assertFirst(query, 'z/1.html', 'exact');
  }
});

test('a report whose title and facts hold all of it comes before its sections', async () => {
  await assertFirst('2021 河湖管护', 'z/index.html', 'exact');
});

test('digits stand whole: what does not exist is not made up from others', async () => {
  assert.equal((await ask('沧政水〔2021〕7号')).answer.step, 'nothing');
  assert.equal((await ask('增长95%')).answer.step, 'nothing');
});

test('what stands nowhere is said, with the word that is nowhere', async () => {
  const { answer } = await ask('龘龘治理鹦鹉');
  assert.ok(answer.absent.includes('鹦鹉'));
});

test('filters limit, and the latest can come first', async () => {
  const filters = { year: '2021' };
  const { answer } = await ask('工作', { filters });
  assert.ok(answer.groups.every(({ facts }) => facts.join('').includes('2021年')));
  const { answer: dated } = await ask('工作', { sort: 'date' });
  const years = dated.groups.map(({ facts }) => /\d{4}年/.exec(facts.join(''))?.[0] ?? '');
  assert.deepEqual(years, [...years].sort().reverse());
});

test('a kind of part limits to the sections that are such', async () => {
  const site = makeSite(0, 0);
  addReport(site, 'p', '云岭镇工作总结\n一、工作情况\n青石渠疏浚。\n二、存在的问题\n青石渠渗漏。');
  const found = await textSearch(site)('青石渠', { filters: { part: '存在问题' } });
  assert.deepEqual(urlsOf(found), ['p/2.html']);
});
