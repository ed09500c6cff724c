import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphsOf, reportOf } from '../testing/report-of-text.ts';
import { readMasthead } from './masthead.ts';
import { outline } from './outline.ts';

function roles(text: string): string[] {
  return readMasthead(paragraphsOf(text), false).paragraphs.map(({ role }) => role ?? '-');
}

test('a title of three lines is joined, and ends with its kind', () => {
  const text =
    '某市人民政府\n\n关于加强\n\n污水治理的意见\n\n某政发〔2021〕1号\n\n各县人民政府：\n\n现提出意见。';
  assert.equal(readMasthead(paragraphsOf(text), false).title, '某市人民政府关于加强污水治理的意见');
  assert.deepEqual(roles(text), ['title', 'title', 'title', 'documentNumber', 'addressee']);
});

test('a speech: note, author, salutation', () => {
  assert.deepEqual(roles('工作报告\n——在某会上\n县长　张　某\n各位代表：\n现在报告。'), [
    'title',
    'passageNote',
    'author',
    'salutation',
  ]);
});

test('no title is invented', () => {
  assert.deepEqual(readMasthead(paragraphsOf('各位代表：\n现在报告。'), false).title, '');
  assert.deepEqual(roles('一、总体要求\n正文。'), []);
  assert.deepEqual(roles('这是一句完整的话，不是标题。\n正文。'), []);
});

test('a line that announces text is no addressee', () => {
  assert.deepEqual(roles('关于某事的通知\n现将有关事项通知如下：\n正文。'), ['title']);
});

test('a line that ends like a title by chance goes on', () => {
  const text = '某局关于实施税收征收管理法\n若干问题的通知\n各县局：\n现通知有关问题。';
  assert.equal(
    readMasthead(paragraphsOf(text), false).title,
    '某局关于实施税收征收管理法若干问题的通知',
  );
});

test('the fields that sites put above a document are no title', () => {
  const text = '索 引 号：1-2\n发文机关：某局\n关于某事的通知\n各县局：\n现通知有关问题。';
  assert.deepEqual(roles(text), ['-', '-', 'title', 'addressee']);
});

test('minutes have their own name above their number', () => {
  const text = '某区政府常务会议纪要\n〔2019〕第8期\n5月16日，某某主持召开会议。现纪要如下：';
  assert.equal(readMasthead(paragraphsOf(text), false).title, '某区政府常务会议纪要');
  assert.deepEqual(roles(text), ['title', 'documentNumber']);
});

test('office and date of a bulletin on one line above its title', () => {
  const text =
    '某县农业农村局办公室　　　　2022年6月10日\n我县抓好夏粮收购\n入夏以来，全县抢抓农时。';
  assert.deepEqual(roles(text), ['date', 'title']);
  const { facts } = outline(reportOf(text)).value;
  assert.deepEqual([facts.issuer, facts.date], ['某县农业农村局办公室', '2022-06-10']);
});

test('a rule drawn with dashes and the line of a web page do not hide the title', () => {
  const head = '某市人民政府办公室文件\n某府办〔2015〕66号\n━━━━━━━━';
  const text = `${head}\n某市关于推进\n城市建设的意见\n各区人民政府：\n现提出意见。`;
  assert.equal(readMasthead(paragraphsOf(text), false).title, '某市关于推进城市建设的意见');
  assert.deepEqual(roles(text), ['-', 'documentNumber', '-', 'title', 'title', 'addressee']);
  const page = '某市门户网站 来源：市委办：\n某局2020年工作总结\n一年来，工作如下。';
  assert.deepEqual(roles(page), ['-', 'title']);
});

test('a text that begins without a title gets none from further below', () => {
  assert.deepEqual(roles('为了防火，要求如下：\n做好防火的若干事项\n甲地工作总结\n正文。'), []);
});

test('the name of an author behind the name of the office', () => {
  assert.deepEqual(roles('农村电商的调研报告\n某县商务局　王某某\n为掌握情况，形成报告如下。'), [
    'title',
    'author',
  ]);
});

test('the title proper stands below one that only names the kind', () => {
  const text = `会 议 纪 要
〔2031〕第8期
云岭县人民政府办公室    2031年5月20日
县政府第二次常务会议纪要
县长主持召开会议，纪要如下。`;
  assert.equal(readMasthead(paragraphsOf(text), false).title, '县政府第二次常务会议纪要');
  assert.equal(readMasthead(paragraphsOf('会议纪要\n会议议定如下。'), false).title, '会议纪要');
});

test('a title with a colon above a field is no field itself, and a record names no title', () => {
  const news = '云岭：小水库有了明白账\n来源：云岭日报 作者：记者 孙某某\n水库管护有了新办法。';
  assert.equal(readMasthead(paragraphsOf(news), false).title, '云岭：小水库有了明白账');
  const record = '沧江市第二次会议纪录\n时间：6月3日\n地点：议事厅\n记录：陈某\n一、报告事项\n略。';
  assert.equal(readMasthead(paragraphsOf(record), false).title, '沧江市第二次会议纪录');
});

test('PART 1 opens a section, and is no stray above a title', () => {
  const { sections } = outline(
    reportOf('PART 1\n读书会的缘起\n我们读书。\nPART 2\n读书会的活动\n我们再读。'),
  ).value;
  assert.deepEqual(
    sections.map(({ title }) => title),
    ['读书会的缘起', '读书会的活动'],
  );
});

test('a title of several lines that the file itself names as one', () => {
  const text = '关于护林工作的报告\n上篇\n现将护林工作报告如下。';
  assert.equal(
    readMasthead(paragraphsOf(text), false, new Set([1, 2])).title,
    '关于护林工作的报告上篇',
  );
  assert.equal(readMasthead(paragraphsOf(text), false, new Set([1])).title, '关于护林工作的报告');
});

test('an abstract may stand above the title', () => {
  const text = '【摘要】本文介绍改厕情况。\n云岭县农村改厕调查报告\n改厕工作稳步推进。';
  assert.equal(readMasthead(paragraphsOf(text), false).title, '云岭县农村改厕调查报告');
});
