import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf } from '../testing/report-of-text.ts';
import { isoDate } from './facts.ts';
import { outline } from './outline.ts';

const notice = `关于开会的通知
某政发〔2017〕3号
各乡镇人民政府：
定于六月开会，请参加。
某县人民政府
二○一七年五月三十一日`;

test('the facts of a notice', () => {
  assert.deepEqual(outline(reportOf(notice)).value.facts, {
    documentNumber: '某政发〔2017〕3号',
    issuer: '某县人民政府',
    addressee: '各乡镇人民政府',
    issuedOn: '二○一七年五月三十一日',
    date: '2017-05-31',
    year: '2017',
    kind: '通知',
  });
});

test('the sidecar decides the date, and the text keeps its own', () => {
  const { facts, title } = outline(reportOf(notice), {
    date: '2017-06-01',
    title: '开会通知',
  }).value;
  assert.deepEqual(
    [facts.date, facts.issuedOn, title],
    ['2017-06-01', '二○一七年五月三十一日', '开会通知'],
  );
});

test('a report on a year is of that year, not of the next', () => {
  const text = '2022年度述职报告\n全年工作如下。\n述职人：李某\n2023年1月6日';
  assert.equal(outline(reportOf(text)).value.facts.year, '2022');
  assert.equal(outline(reportOf(text)).value.facts.issuer, '李某');
});

test('a plan is of the year in which it was issued, however far it looks ahead', () => {
  const text = '关于某县2035年远景目标纲要的报告\n（2021年1月20日）\n各位代表：\n请予审议。';
  assert.equal(outline(reportOf(text)).value.facts.year, '2021');
  const nextYear = '2024年工作要点\n做好以下工作。\n某县人民政府\n2023年12月28日';
  assert.equal(outline(reportOf(nextYear)).value.facts.year, '2024');
});

test('the kind of what members of the party write about themselves', () => {
  const kind = (title: string) => outline(reportOf(`${title}\n全文如下。`)).value.facts.kind;
  assert.equal(kind('纪律教育学习心得体会'), '心得体会');
  assert.equal(kind('个人对照检查材料'), '对照检查材料');
  assert.equal(kind('关于森林防火工作情况的汇报'), '汇报');
});

test('dates that no calendar has are none', () => {
  assert.equal(isoDate('2023年2月29日'), undefined);
  assert.equal(isoDate('2024年2月29日'), '2024-02-29');
  assert.equal(isoDate('２０２４年１２月１日'), '2024-12-01');
});

test('a text without facts has none', () => {
  assert.deepEqual(outline(reportOf('只有一句话。')).value.facts, {});
});

test('a year in Chinese digits with a typed zero', () => {
  assert.equal(isoDate('二0一三年八月六日'), '2013-08-06');
  assert.equal(isoDate('二00九年十月二十九日'), '2009-10-29');
});

test('whoever signs by office and name is named with one space between', () => {
  const text = '关于护林的命令\n现予公布。\n市长　　　李某\n2031年5月8日';
  assert.equal(outline(reportOf(text)).value.facts.issuer, '市长　李某');
});

test('the number and the issuer without what stands beside them', () => {
  const text = `关于防火的通知
（某政发〔2021〕2号）
各县人民政府：
请做好防火工作。
某 市 政 府2021年9月1日`;
  const { documentNumber, issuer, date } = outline(reportOf(text)).value.facts;
  assert.deepEqual([documentNumber, issuer, date], ['某政发〔2021〕2号', '某市政府', '2021-09-01']);
});

test('several offices that sign together', () => {
  const text =
    '关于防火的通知\n各局：\n请做好防火工作。\n省财政厅　省教育厅\n省应急管理厅\n2019年6月10日';
  assert.equal(outline(reportOf(text)).value.facts.issuer, '省财政厅　省教育厅　省应急管理厅');
});

test('a month alone says the year, and no date', () => {
  const text = '关于防火的调研情况\n全年防火工作开展顺利，未发生火灾。\n某县政协\n2019年6月';
  const { facts } = outline(reportOf(text)).value;
  assert.deepEqual([facts.issuedOn, facts.date, facts.year], ['2019年6月', undefined, '2019']);
});

test('without a date, the headings that look back or ahead tell the year', () => {
  const yearOf = (title: string, ...parts: string[]) => {
    const text = parts.map((part, at) => `${'一二三'[at]}、${part}\n全年工作如下所述。`);
    return outline(reportOf([title, ...text].join('\n'))).value.facts.year;
  };
  assert.equal(yearOf('政府工作报告', '2030年工作回顾', '2031年工作安排'), '2031');
  assert.equal(yearOf('政府工作报告', '2030年工作回顾', '今年的重点'), '2031');
  assert.equal(yearOf('护林站工作总结', '2030年工作回顾', '2031年工作安排'), '2030');
  assert.equal(yearOf('护林情况报告', '2030年的那场大火', '今后的打算'), undefined);
});

test('a date whose month or day was left blank is none', () => {
  for (const date of ['2031年　月　日', '2031年4月  日']) {
    const text = `关于护林的批复\n云岭县林业局：\n同意你局意见。\n沧江市林业局\n${date}`;
    assert.equal(outline(reportOf(text)).value.facts.issuedOn, undefined);
  }
});

test('who reports stands below the title, or behind the last sentence with the date', () => {
  const facts = (text: string) => outline(reportOf(text)).value.facts;
  assert.equal(facts('述职报告\n报告人：赵某某\n全年工作如下。\n请审阅。').issuer, '赵某某');
  const glued = facts('述职报告\n全年工作如下。\n请批评指正。    述职人：王某    2031年1月8日');
  assert.deepEqual([glued.issuer, glued.issuedOn], ['王某', '2031年1月8日']);
});

test('labels and cells above an office that signs are no issuers', () => {
  const issuer = (above: string) =>
    outline(reportOf(`公示\n现公示如下，请监督。\n${above}\n沧江市水务局\n2031年1月8日`)).value
      .facts.issuer;
  assert.equal(issuer('监督电话：0888-1234567'), '沧江市水务局');
  assert.equal(issuer('公示时间：2031年1月8日至15日'), '沧江市水务局');
  assert.equal(issuer('达标'), '沧江市水务局');
});

test('a letter of Taiwan has its number among fields, its issuer in the title', () => {
  const { facts } = outline(
    reportOf(
      '沧江縣政府 函\n地址：沧江縣中山路1號\n受文者：如行文單位\n發文日期：中華民國120年5月3日\n發文字號：沧府教字第1号\n主旨：檢送計畫一份，請查照。',
    ),
  ).value;
  assert.deepEqual([facts.issuer, facts.documentNumber], ['沧江縣政府', '沧府教字第1号']);
});

test('the day of a speech comes before the day of its page; of a communiqué the latter is all there is', () => {
  const dated = (text: string) => outline(reportOf(text)).value.facts.issuedOn;
  const speech = '云岭发布 2031-01-20\n工作报告\n（2031年1月15日）\n各位代表：\n现在报告。';
  assert.equal(dated(speech), '2031年1月15日');
  assert.equal(
    dated('云岭县2030年统计公报\n云岭县统计局\n2031-03-20\n全县经济平稳，民生改善。'),
    '2031-03-20',
  );
});

test('offices that a heading lists have not signed', () => {
  const text =
    '关于表彰的通报\n各团支部：\n现予表彰。\n一、优秀单位\n青石中学团委\n滨江街道团工委\n共青团沧江市委员会\n2031年1月9日';
  assert.equal(outline(reportOf(text)).value.facts.issuer, '共青团沧江市委员会');
});
