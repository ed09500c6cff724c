import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFlattened } from './flattened-tables.ts';

/** The rows that a text is put together to, cells parted by /, the names of columns behind #. */
function rows(text: string): string[] {
  const lines = text.split(/\s/).map((each, index) => ({ number: index + 1, text: each }));
  const found: string[] = [];
  for (const [at, { isHeader, continues }] of findFlattened(lines, () => false)) {
    const cell = lines[at]?.text ?? '';
    if (continues) found.push(`${found.pop()}/${cell}`);
    else found.push(`${isHeader ? '#' : ''}${cell}`);
  }
  return found;
}

const body = '水厂 8.0 63.8% 林场 6.6 50% 粮库 - 40%';

test('rows come back where names and rhythm agree, with a caption above or blank lines between', () => {
  const table = ['#项目/投资/进度', '水厂/8.0/63.8%', '林场/6.6/50%', '粮库/-/40%'];
  assert.deepEqual(rows(`项目 投资 进度 ${body}`), table);
  assert.deepEqual(rows(`重点项目进展 项目 投资 进度 ${body}`), table);
  assert.deepEqual(rows(`进展如下： 项目  投资  进度  ${body} 抓紧建设。`), table);
});

test('words between numbers can be cells too', () => {
  const text = '序号 乡镇 站长 户数 1 青山镇 沈舟 12 2 白石镇 李原 30 3 云岭镇 吴越 8';
  assert.equal(rows(text)[1], '1/青山镇/沈舟/12');
});

test('where a cell is missing, or nothing names the columns, nobody can tell', () => {
  assert.deepEqual(rows('项目 投资 进度 水厂 8.0 63.8% 林场 50% 粮库 5.1 40%'), []);
  assert.deepEqual(rows(body), []);
  assert.deepEqual(rows('项目 项目 进度 水厂 8.0 63% 林场 6.6 50% 粮库 5.1 40%'), []);
  assert.deepEqual(rows('青山镇 白石镇 云岭镇 松原镇 沧江镇 沈舟 李原 吴越'), []);
});

test('two rows are too few to show a rhythm', () => {
  assert.deepEqual(rows('项目 投资 水厂 8.0 林场 6.6'), []);
});

test('office and date below the last row are no cells', () => {
  const text = `项目 投资 进度 ${body} 云岭县水务局 2031年5月8日`;
  assert.equal(rows(text).at(-1), '粮库/-/40%');
});
