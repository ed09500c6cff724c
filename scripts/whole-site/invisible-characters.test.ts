/** Characters that cannot be seen, or that turn the order of what is read, reach no page. */

import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parseSidecar } from '../read/sidecar.ts';
import { folderOf, readTree, runBuild } from '../testing/run-build.ts';

const codePoints = [
  ...[0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f],
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064],
  ...[0x2066, 0x2067, 0x2068, 0x2069, 0x3164, 0xfeff, 0xffa0, 0xfff9],
];
const name = (codePoint: number) => `u${codePoint.toString(16).padStart(4, '0')}`;

test('29 invisible and bidi characters are on no page and in no file of the index', async (t) => {
  assert.equal(new Set(codePoints).size, 29);
  const reports = folderOf();
  const site = join(folderOf(), 'site');
  for (const codePoint of codePoints) {
    const it = String.fromCodePoint(codePoint);
    const lines = [
      `关于档案${it}整理的通知`,
      `某局〔2023〕${it}12号`,
      '',
      `各科${it}室：`,
      `一、登${it}记`,
      `${it}逐件登${it}记，不留${it}${it}空档。${it}`,
      `（一）核${it}对`,
      '两人在场。',
      `二、归${it}还`,
      `按期归还${it}`,
    ];
    writeFileSync(join(reports, `${name(codePoint)}.txt`), lines.join('\n'));
  }
  const ran = await runBuild(['--reports', reports, '--output', site]);
  assert.equal(ran.code, 0, ran.stderr);

  const all = new RegExp(
    `[${codePoints.map((each) => `\\u${name(each).slice(1)}`).join('')}]`,
    'u',
  );
  let files = 0;
  for (const [path, bytes] of readTree(site)) {
    if (!/\.(?:html|js)$/.test(path) || path.endsWith('pagefind.js')) continue;
    const found = all.exec(bytes.toString());
    const around = found && JSON.stringify(found.input.slice(found.index - 20, found.index + 20));
    assert.equal(found, null, `${path}: U+${found?.[0].codePointAt(0)?.toString(16)} in ${around}`);
    if (path.endsWith('.html')) files++;
  }
  for (const codePoint of codePoints) {
    const page =
      readTree(site)
        .get(`${name(codePoint)}/index.html`)
        ?.toString() ?? '';
    assert.match(page, /关于档案整理的通知/, name(codePoint));
    assert.match(page, /逐件登记，不留空档。/, name(codePoint));
  }
  t.diagnostic(`${codePoints.length} code points, ${files} pages`);
  for (const folder of [reports, dirname(site)]) rmSync(folder, { recursive: true });
});

test('a title given in a sidecar may not hold any of them', () => {
  for (const codePoint of codePoints) {
    const title = `关于档案${String.fromCodePoint(codePoint)}整理的通知`;
    const { value, diagnostics } = parseSidecar('a.json', JSON.stringify({ title }));
    assert.deepEqual(value, {});
    assert.match(diagnostics[0]?.message.en ?? '', /"title" must be .+ invisible/, name(codePoint));
  }
});
