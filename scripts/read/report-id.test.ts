import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reportId } from './report-id.ts';

describe('the address of a report', () => {
  test('is the name of its file where that is plain ASCII', () => {
    assert.equal(reportId('000_32f2e641178e2195.txt'), '000_32f2e641178e2195');
    assert.equal(reportId('2023-report.TXT'), '2023-report');
  });

  test('is ASCII and its own for every other name', () => {
    const names = ['述职报告.txt', '述职报告2.txt', 'A b.txt', 'a-c?.txt', '../x.txt', '.txt'];
    const ids = names.map((name) => reportId(name));
    for (const id of ids) assert.match(id, /^[a-z0-9_][a-z0-9_-]*$/);
    assert.equal(new Set(ids).size, names.length);
  });

  test('is read aloud: Chinese as pinyin, traditional characters too, signs as a hyphen', () => {
    assert.equal(
      reportId('云岭县2023年工作报告（定稿）.docx'),
      'yunlingxian2023niangongzuobaogao-dinggao',
    );
    assert.equal(reportId('關於防汛的通知.txt'), reportId('关于防汛的通知.docx'));
    assert.equal(reportId('女子篮球.txt'), 'nvzilanqiu');
  });

  test('keeps a hash where a letter is lost', () => {
    assert.match(reportId('отчёт 3.txt'), /^3-[0-9a-f]{8}$/);
  });

  test('does not depend on how the file system composes characters', () => {
    assert.equal(reportId('e\u0301.txt'), reportId('\u00e9.txt'));
  });

  test('never is a path that the site or Windows uses itself', () => {
    for (const name of ['search', 'pagefind', 'css', 'index', '404', 'con', 'lpt1']) {
      assert.notEqual(reportId(`${name}.txt`), name);
    }
  });

  test('stays short for a name of 255 bytes', () => {
    assert.ok(reportId(`${'x'.repeat(251)}.txt`).length < 100);
  });
});
