/** The recipes of the README for the tables: what each says is done to a clone, and that is enough. */

import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { project } from '../project.ts';
import { type OwnProject, openProject, runNode } from '../testing/project.ts';

let own: OwnProject;
const read = (path: string) => readFileSync(join(own.folder, path), 'utf8');

/** Writes an entry behind the line that opens a table, or a list in it. */
function addEntry(path: string, opening: string, entry: string): void {
  const text = read(path);
  assert.equal(text.split(opening).length, 2, `${path}: one ${opening}`);
  own.put(
    path,
    text.replace(opening, () => `${opening}\n${entry}`),
  );
}

before(async () => {
  own = openProject();
  addEntry(
    'scripts/clean/rules/account-pages.ts',
    'export const ACCOUNT_RULES: NoiseRule[] = [',
    `{ id: 'copyist', why: 'Whoever copies for a living signs.', label: '抄手署名', find: matching(/本文由沧江抄手整理/g),
       goes: ['⟦本文由沧江抄手整理⟧'], stays: ['沧江抄手'] },`,
  );
  addEntry(
    'scripts/clean/rules/account-pages.ts',
    "(?:the )?end',\n  },\n  lines: [",
    "'{line}{2,60} ?到此抄完 ?{line}{2,60}',",
  );
  addEntry(
    'scripts/clean/bar-fields.ts',
    'export const BAR_FIELDS: Record<string, Field> = {',
    "heat: { unmistakable: true, words: ['热力值'], forms: ['热力值 ?: ?\\\\d{1,6}'], shows: ['热力值:12'], not: ['热力值高'] },",
  );
  const signals = 'scripts/clean/rights-signals.ts';
  addEntry(
    signals,
    'export const RIGHTS_SIGNALS = {',
    "pledge: { why: 'A copyist pledges.', forms: ['(?:只|仅)供沧江抄友'], shows: ['仅供沧江抄友'], not: ['沧江抄友'] },",
  );
  addEntry(
    signals,
    'export const RIGHTS_KINDS: readonly Kind<RightsSignal>[] = [',
    "['thing', 'pledge'],",
  );
  addEntry(
    'scripts/chinese/han-systems.ts',
    'export const hanSystems = [',
    `{ id: 'pearl', numbers: 'sections', tells: 'a title of a few words', styles: [{ opens: '◈', pattern: /^◈([一二三四五])、/,
       ordinals: { '◈一、总体要求': '◈一、' }, others: ['◈要求'] }] },`,
  );
  addEntry(
    'scripts/outline/part-kinds.ts',
    'export const PART_KINDS = [',
    `{ id: 'duties', name: '岗位职责', belongs: '职责、分工', is: /(?:岗位职责|职责分工)$/, yes: ['岗位职责'], no: ['履行职责'] },`,
  );
  addEntry('scripts/outline/judge-parts.ts', 'const asked: PartKindId[] = [', "'duties',");
  const text = (title: string) =>
    [
      title,
      '本文由沧江抄手整理',
      '热力值：128',
      '◈一、岗位职责',
      '本人负责档案的收集、整理和保管，一年来没有差错。',
      '◈二、存在问题',
      '检索还不够快，库房面积偏小，有待改进。',
      '------到此抄完------',
      '本文资料仅供沧江抄友学习。',
    ].join('\n');
  own.put('content/reports/first.txt', text('沧江市档案局2023年度工作总结'));
  own.put('content/reports/second.txt', text('云岭县档案局2024年度工作总结'));
  const ran = await own.build();
  assert.equal(ran.code, 0, ran.stderr);
});

after(() => own.remove());

test('a noise rule, a line or field of a page, and a kind of notice are one entry each', () => {
  const page = read('_site/first/index.html');
  assert.doesNotMatch(page, /抄手|到此抄完|热力值|抄友/);
  const ledger = read('_site/first/ledger.html');
  assert.match(ledger, /抄手署名/);
  for (const gone of ['到此抄完', '热力值：128', '仅供沧江抄友']) {
    assert.match(ledger, new RegExp(`<del>[^<]*${gone}[^<]*</del>`));
  }
});

test('a numbering system is one entry', () => {
  assert.match(
    read('_site/first/1.html'),
    /<h1 id="s1"><span class="ordinal">◈一、<\/span>岗位职责<\/h1>/,
  );
  assert.match(read('_site/first/2.html'), /◈二、<\/span>存在问题/);
});

test('a kind of part is one entry and its place in the order: the site lists it by year', () => {
  const list = read('_site/parts/index.html');
  assert.match(list, /岗位职责/);
  assert.match(read('_site/first/1.html'), /其他报告的同一部分：[\s\S]*岗位职责/);
});

test('a golden case is a raw report; what comes out is written, and compared from then on', async () => {
  own.put('scripts/fixtures/pearl/raw.txt', read('content/reports/first.txt'));
  const golden = 'scripts/golden.test.ts';
  cpSync(join(project, golden), join(own.folder, golden));
  const run = ['--import', 'tsx', golden];
  assert.equal((await runNode(run, own.folder)).code, 1);
  const accepted = await runNode([...run, '--accept'], own.folder);
  assert.equal(accepted.code, 0, accepted.stdout);
  assert.match(read('scripts/fixtures/pearl/outline.txt'), /岗位职责/);
  assert.match(read('scripts/fixtures/pearl/removals.txt'), /本文由沧江抄手整理/);
  assert.equal((await runNode(run, own.folder)).code, 0);
});
