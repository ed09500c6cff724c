/**
 * What people really put in a folder. Each case that cannot be published gives one message with the
 * file and advice, exit code 1 and no stack trace, and leaves the site of before as it was.
 */

import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { markerName } from '../publish/publish.ts';
import {
  couldNotStart,
  folderOf,
  type Ran,
  readTree,
  runBuild,
  spawnBuild,
} from '../testing/run-build.ts';

const notice = '关于某事的通知\n\n各科室：\n请于周五前回复。\n';
/** French in Latin-1, which is not among the encodings that are read. */
const latin1 = Buffer.from('Les études à la française, les élèves et les règles', 'latin1');
const windows = process.platform === 'win32';
const folders: string[] = [];

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function reportsIn(files: Record<string, string | Uint8Array>): string {
  const folder = folderOf(files);
  folders.push(folder);
  return folder;
}

/** A folder that was published before. */
function publishedSite(): string {
  const site = join(reportsIn({}), 'site');
  mkdirSync(site);
  writeFileSync(join(site, markerName), '');
  writeFileSync(join(site, 'index.html'), 'old');
  return site;
}

async function build(reports: string, more: string[] = []) {
  const site = publishedSite();
  const ran = await runBuild(['--reports', reports, '--output', site, ...more]);
  return { ...ran, site };
}

function assertNotPublished(ran: Ran & { site: string }, message: RegExp): void {
  assert.match(ran.stderr, message);
  assert.equal(ran.code, 1, ran.stderr);
  assert.doesNotMatch(ran.stderr, /^\s+at |\bbug\b/m);
  assert.equal(readFileSync(join(ran.site, 'index.html'), 'utf8'), 'old');
  assert.deepEqual(readdirSync(dirname(ran.site)), ['site'], 'nothing is left beside the site');
}

interface Case {
  files: Record<string, string | Uint8Array>;
  prepare?: (folder: string) => void;
  message: RegExp;
}

const stopped: Record<string, Case> = {
  'an empty file': { files: { 'a.txt': '' }, message: /a\.txt: error empty-file: .+ delete it/ },
  'white space only': {
    files: { 'a.txt': ' \n\u3000\n\t\n' },
    message: /a\.txt: error no-text: .+/,
  },
  'a binary file': {
    files: { 'a.txt': Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256) },
    message: /a\.txt(?::\d+)?: error (?:binary-file|unknown-encoding): .+/,
  },
  'an unknown encoding': {
    files: { 'a.txt': latin1 },
    message: /a\.txt(?::\d+)?: error unknown-encoding: .+/,
  },
  'too large': {
    files: { 'a.txt': notice },
    prepare: (folder) => truncateSync(join(folder, 'a.txt'), 100 * 1024 * 1024),
    message: /a\.txt: error too-large: Has 100 MB; 16 MB is the most\. Split it\./,
  },
  'a page nested without end': {
    files: { 'a.html': `<html><body>${'<div>'.repeat(100_000)}${notice}` },
    message: /a\.html: error too-large: .+ nests them deeper/,
  },
  'two reports for one address': {
    files: { 'a.txt': notice, 'a.TXT': notice },
    message: /a\.txt: error same-address: .+\/a\.TXT \(a\/\)\. Rename one of the two, /,
  },
  'an empty folder': { files: {}, message: /error no-report: .+ Put at least one in\./ },
  'other files only': {
    files: { 'a.pdf': '%PDF-' },
    message: /error no-report: /,
  },
  'the name of a file of the site': {
    files: { '_headers.txt': notice, 'b.txt': notice },
    message: /_headers\.txt: error same-address: .+content\/headers\.njk \(_headers\)\. Rename /,
  },
  'a former address that is another report': {
    files: { 'a.txt': notice, 'a.json': '{ "aliases": ["b"] }', 'b.txt': notice },
    message: /b\.txt: error same-address: .+a\.txt \(b\/index\.html\)\. Rename /,
  },
  'a former address of two reports': {
    files: {
      ...{ 'a.txt': notice, 'a.json': '{ "aliases": ["old"] }' },
      ...{ 'b.txt': notice, 'b.json': '{ "aliases": ["old"] }' },
    },
    message: /b\.txt: error same-address: .+a\.txt \(old\/index\.html\)\. Rename /,
  },
  'a broken sidecar': {
    files: { 'a.txt': notice, 'a.json': '{ "title": "甲",\n  "date": }' },
    message: /a\.json:\d+: error sidecar-syntax: .+/,
  },
  'a sidecar with a misspelt field': {
    files: { 'a.txt': notice, 'a.json': '{\n  "titel": "甲"\n}' },
    message: /a\.json:2: error sidecar-field: .+/,
  },
};

if (!windows) {
  stopped['a link that leads to itself'] = {
    files: {},
    prepare: (folder) => symlinkSync('a.txt', join(folder, 'a.txt')),
    message: /a\.txt: error file-system: A symbolic link leads to itself\./,
  };
  stopped['a link out of the folder'] = {
    files: { 'a.txt': notice },
    prepare: (folder) => symlinkSync('/etc/hostname', join(folder, 'b.txt')),
    message: /b\.txt: error link-leads-out: .+ Put the file or folder itself here/,
  };
  stopped['a link to nothing'] = {
    files: {},
    prepare: (folder) => symlinkSync('nowhere', join(folder, 'a.txt')),
    message: /a\.txt: error file-system: There is nothing here/,
  };
}

for (const [name, { files, prepare, message }] of Object.entries(stopped)) {
  const skip = name === 'two reports for one address' && windows && 'names ignore case here';
  test(`stopped: ${name}`, { skip }, async () => {
    const folder = reportsIn(files);
    prepare?.(folder);
    assertNotPublished(await build(folder), message);
  });
}

test('stopped: no folder of reports', async () => {
  const ran = await build(join(reportsIn({}), 'nowhere'));
  assertNotPublished(ran, /nowhere: error no-folder: .+ --reports\./);
});

test('stopped: a file in place of the folder of reports', async () => {
  const folder = reportsIn({ 'a.txt': notice });
  assertNotPublished(await build(join(folder, 'a.txt')), /error file-system: .+not a folder/);
});

const uid = process.getuid?.();
const nobody = uid === 0 ? { uid: 65534 } : {};

test('stopped: a report that may not be read', { skip: windows && 'POSIX only' }, async (t) => {
  const folder = reportsIn({ 'a.txt': notice });
  chmodSync(join(folder, 'a.txt'), 0o000);
  chmodSync(folder, 0o755);
  const site = publishedSite();
  chmodSync(dirname(site), 0o777);
  const ran = await spawnBuild(['--reports', folder, '--output', site], nobody);
  if (couldNotStart(ran)) {
    t.skip('another user may not read this project here');
    return;
  }
  assertNotPublished({ ...ran, site }, /a\.txt: error file-system: Permission is missing\./);
});

test('every report with an error is named, not only the first', async () => {
  const ran = await build(reportsIn({ 'a.txt': '', 'b.txt': notice, 'c.txt': '' }));
  assertNotPublished(ran, /a\.txt: error [\s\S]+c\.txt: error /);
  assert.match(ran.stderr, /2 errors/);
});

test('--keep-going publishes the others, names what is missing, and says so with its exit code', async () => {
  const ran = await build(reportsIn({ 'a.txt': '', 'b.txt': notice, 'c.json': '{' }), [
    '--keep-going',
  ]);
  assert.equal(ran.code, 1);
  assert.match(ran.stdout, /^1 report, /m);
  assert.match(ran.stderr, /a\.txt: error empty-file[\s\S]+Published without 1 file/);
  assert.ok(existsSync(join(ran.site, 'b', 'index.html')));
  assertNotPublished(await build(reportsIn({ 'a.txt': '' }), ['--keep-going']), /1 error/);
});

test('files that are no reports are named in warnings, which stop a strict build only', async () => {
  const files = {
    'a.txt': notice,
    'b.doc': 'PK',
    'c.json': '{}',
    'old/d.txt': notice,
    '.DS_Store': '',
    '._a.txt': '\0\0\0',
    '~$b.docx': '',
  };
  const ran = await build(reportsIn(files));
  assert.equal(ran.code, 0, ran.stderr);
  assert.match(ran.stderr, /b\.doc: warning not-a-report: .+ save it as \.docx/);
  assert.match(ran.stderr, /c\.json: warning sidecar-without-report: .+report c /);
  assert.doesNotMatch(ran.stderr, /DS_Store|\._a|~\$b/);
  assert.match(ran.stdout, /^2 reports, .+; 2 warnings; .+ s, .+ MB in .+site$/m);
  assertNotPublished(
    await build(reportsIn(files), ['--strict']),
    /0 characters removed; 2 warnings/,
  );
});

test('a file name is never a path, an address, markup, or an order to the terminal', async () => {
  const names = [
    '..txt',
    '...txt',
    'a..b.txt',
    '~.txt',
    '$(id).txt',
    '%2e%2e%2fx.txt',
    '{{ 7*7 }}.txt',
    'con.txt',
    `${'长'.repeat(83)}.txt`,
    ...(windows
      ? []
      : ['..\\..\\x.txt', 'a\nb.txt', '\u001b[2J.txt', '"q".txt', '<b>.txt', '?q#f.txt', ' .txt']),
  ];
  const folder = reportsIn(
    Object.fromEntries(names.map((name, index) => [name, notice.replace('某', `第${index}`)])),
  );
  writeFileSync(join(folder, 'stray\u001b[2J\n.log'), '');
  const visible = names.filter((name) => !name.startsWith('.'));
  const ran = await build(folder);
  assert.equal(ran.code, 0, ran.stderr);
  assert.deepEqual(ran.stderr.match(/(?!\n)\p{Cc}/gu), null);
  assert.match(ran.stderr, /stray\\u\{1b\}\[2J\\u\{a\}\.log: warning/);
  const paths = [...readTree(ran.site).keys()];
  for (const path of paths) assert.match(path, /^[A-Za-z0-9_./-]+$/);
  const leadsOn = (path: string) =>
    readFileSync(join(ran.site, path), 'utf8').includes('http-equiv="refresh"');
  const homes = paths.filter((path) => /^[^/]+\/index\.html$/.test(path) && !leadsOn(path));
  assert.equal(homes.length, visible.length);
});

test('NUL and other control characters are taken out and written on the ledger', async () => {
  const ran = await build(reportsIn({ 'a.txt': notice.replace('周五', '周\0五') }));
  assert.equal(ran.code, 0, ran.stderr);
  const page = readFileSync(join(ran.site, 'a/index.html'), 'utf8');
  assert.match(page, /请于周五前回复。/);
  assert.ok(!page.includes('\0'));
});

test('a report of one line of 16 MB is built in reasonable memory', async () => {
  const line = '请于周五前回复，逾期不候，各科室务必照办。'.repeat(250_000).slice(0, 5_500_000);
  const args = ['--reports', reportsIn({ 'a.txt': line }), '--output', publishedSite()];
  const ran = await spawnBuild(args, { env: { NODE_OPTIONS: '--max-old-space-size=1500' } });
  assert.equal(ran.code, 0, ran.stderr);
  assert.match(ran.stdout, /5,\d{3},\d{3} characters kept/);
});
