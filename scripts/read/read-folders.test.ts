import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { docxOf, p, run } from '../testing/docx.ts';
import { readReport } from './read-report.ts';
import { readReports } from './read-reports.ts';

const roots: string[] = [];
after(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

/** Reads a folder of these files. */
function read(files: Record<string, string | Uint8Array | object>) {
  const root = mkdtempSync(join(tmpdir(), 'gongwen-folders-'));
  roots.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    const isData = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(join(root, path), isData ? content : JSON.stringify(content));
  }
  const { value, diagnostics } = readReports(root);
  return {
    root,
    reports: value,
    ids: value.map(({ report }) => report.id),
    messages: diagnostics.map(({ rule, path, message }) =>
      `${rule} ${path} ${message.en}`.replaceAll(root, ''),
    ),
  };
}

describe('readReports reads folders in folders', () => {
  test('whose path is a part of the address, and whose names are shown', () => {
    const { reports, ids, messages } = read({
      '甲.txt': '甲',
      '2023/通知/甲.docx': docxOf({ body: p(run('乙')) }),
      '2023/_folder.json': { name: '2023年', order: 1 },
      '2022/通知/甲.txt': '丙',
    });
    assert.deepEqual(ids, ['2022/tongzhi/jia', '2023/tongzhi/jia', 'jia']);
    assert.deepEqual(reports[1]?.report.folders, [
      { id: '2023', name: '2023年', order: 1 },
      { id: '2023/tongzhi', name: '通知' },
    ]);
    assert.deepEqual(messages, []);
  });

  test('with what a folder says of all reports in it', () => {
    const { reports } = read({
      '_defaults.json': { unit: '县政府', remove: ['某网'] },
      '水利/_defaults.json': { unit: '县水利局' },
      '水利/甲.txt': '甲',
      '水利/甲.json': { remove: ['某号'], order: 2 },
    });
    assert.deepEqual(reports[0]?.sidecar, {
      ...{ unit: '县水利局', remove: ['某网', '某号'], order: 2 },
      ofFolders: ['某网'],
    });
  });

  test('which a report that is read by itself hears, too', () => {
    const { root, reports } = read({
      '_defaults.json': { remove: ['某网'] },
      '水利/_defaults.json': { unit: '县水利局' },
      '水利/通知/甲.txt': '甲',
      '水利/通知/甲.json': { keep: ['某网'] },
    });
    const alone = readReport(join(root, '水利/通知/甲.txt')).value;
    assert.deepEqual(alone?.sidecar, reports[0]?.sidecar);
    assert.deepEqual(alone?.sidecar, { unit: '县水利局', remove: ['某网'], keep: ['某网'] });
  });

  test('and leaves out drafts and what belongs to a saved page', () => {
    const { ids, messages } = read({
      '甲.html': '<html><p>甲。',
      '甲_files/b.html': 'x',
      '乙.txt': '乙',
      '乙.json': { draft: true },
    });
    assert.deepEqual(ids, ['jia']);
    assert.match(messages.join(), /^draft \/乙\.txt/);
  });

  test('an address does not depend on the format: two formats of one report are an error that names both', () => {
    assert.match(
      read({ 'a.txt': '甲', 'a.docx': docxOf({ body: p(run('乙')) }) }).messages.join(),
      /a\.txt.*address as.*a\.docx/,
    );
  });

  test('a report has not the address of a folder', () => {
    assert.match(read({ '2023.txt': '甲', '2023/b.txt': '乙' }).messages.join(), /same-address/);
  });

  test('a slug gives the address; former ones lead on', () => {
    const { reports } = read({
      '通知.txt': '甲',
      '通知.json': { slug: 'notice', aliases: ['old'] },
    });
    assert.equal(reports[0]?.report.id, 'notice');
    assert.match(reports[0]?.report.aliases?.join() ?? '', /^old,r-[0-9a-f]{8}$/);
  });

  test('a Word document under an old name is read, another is told of', () => {
    const { ids, messages } = read({
      'a.doc': docxOf({ body: p(run('甲')) }),
      'b.doc': 'x',
      'c.pdf': '%PDF-',
    });
    assert.deepEqual(ids, ['a']);
    assert.match(messages.join('\n'), /b\.doc.*另存为[\s\S]*c\.pdf.*Word file/);
  });

  test('what a folder says wrongly is an error that says how', () => {
    assert.match(
      read({ 'x/a.txt': '甲', 'x/_folder.json': { nam: 'x' } }).messages.join(),
      /"name"/,
    );
  });
});
