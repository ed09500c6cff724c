import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { textOf } from '../testing/report-of-text.ts';
import { clean } from './clean.ts';
import { describeRemovals } from './describe-removals.ts';
import { ledgerCounts, ledgerEntries, ledgerProof } from './ledger-entries.ts';

const TEXT = '述职报告\n形成官僚##paidbegin##主义&ldquo;甲&rdquo;\n结束\u200b';
const { value: report } = clean(textOf(TEXT));
assert.ok(report);

test('an entry has its reason in Chinese and the words around within its line', () => {
  const [first] = ledgerEntries(report);
  assert.deepEqual(first, {
    rule: 'cms-tag',
    label: '网站程序标记',
    line: 2,
    column: 5,
    text: '##paidbegin##',
    offset: 9,
    before: '形成官僚',
    after: '主义&ldquo;甲&r',
    isCutBefore: false,
    isCutAfter: true,
  });
});

test('removals are counted by rule, the most first', () => {
  assert.deepEqual(
    ledgerCounts(report).map(({ rule, removals }) => [rule, removals]),
    [
      ['entity-character', 2],
      ['cms-tag', 1],
      ['invisible', 1],
    ],
  );
});

test('the proof adds up and its hash is that of the kept text', () => {
  const { read, removed, added, kept, sha256 } = ledgerProof(report);
  assert.equal(read, TEXT.length);
  assert.equal(read - removed + added, kept);
  assert.equal(
    sha256,
    createHash('sha256').update('述职报告\n形成官僚主义“甲”\n结束').digest('hex'),
  );
});

test('the ledger for people shows what was removed and what cannot be seen', () => {
  const lines = describeRemovals(report, 'en').split('\n');
  assert.equal(lines[0], '2:5 cms-tag 形成官僚[-##paidbegin##-]主义&ldquo;甲&r');
  assert.equal(lines[1], '2:20 entity-character aidbegin##主义[-&ldquo;-]{+“+}甲&rdquo;');
  assert.equal(lines[3], '3:3 invisible 结束[-\\u200b-]');
  assert.match(
    lines[4] ?? '',
    /^43 characters read, 28 removed, 2 put in their place, 17 kept, SHA-256/,
  );
});
