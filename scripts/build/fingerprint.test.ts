import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { defaultMetadata } from '../read/metadata.ts';
import { folderOf } from '../testing/run-build.ts';
import {
  commonKey,
  programKey as keyOfProgram,
  otherFiles,
  reportKey,
  siteKey,
} from './fingerprint.ts';

const folders: string[] = [];

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const program = {
  'content/home.njk': 'home',
  'content/_data/metadata.json': '{}',
  'layouts/partials/trail.njk': 'trail',
  'public/css/site.css': 'p { color: red }',
  '.gitignore': '_site/',
};

/** As if the program had been compiled of something with this key. */
function programKey(project: string, key = 'compiled'): string {
  const compiled = folderOf({ 'compiled.json': JSON.stringify({ key }) });
  folders.push(compiled);
  return keyOfProgram(project, compiled);
}

function projectOf(changes: Record<string, string> = {}): string {
  const folder = folderOf({ ...program, ...changes });
  for (const name of ['content', 'layouts', 'public', 'scripts']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  folders.push(folder);
  return folder;
}

test('the key of a program does not depend on where it lies', () => {
  assert.equal(programKey(projectOf()), programKey(projectOf()));
});

test('every file that goes into a page changes the key: changed, added, renamed, removed', () => {
  const before = programKey(projectOf());
  for (const path of Object.keys(program)) {
    assert.notEqual(programKey(projectOf({ [path]: 'changed' })), before, path);
    const renamed = projectOf({ [`${path}2`]: program[path as keyof typeof program] });
    rmSync(join(renamed, path));
    assert.notEqual(programKey(renamed), before, path);
  }
  assert.notEqual(programKey(projectOf(), 'compiled of other sources'), before);
  for (const path of ['layouts/new.njk', 'public/new.css', 'content/about.md', '.eleventyignore']) {
    assert.notEqual(programKey(projectOf({ [path]: '' })), before, path);
  }
});

test('text that moves from one file to the next changes the key', () => {
  const one = projectOf({ 'layouts/a.njk': 'ab', 'layouts/b.njk': 'c' });
  const other = projectOf({ 'layouts/a.njk': 'a', 'layouts/b.njk': 'bc' });
  assert.notEqual(programKey(one), programKey(other));
});

test('reports, tests and what else makes no page leave the key as it is', () => {
  const before = programKey(projectOf());
  const project = projectOf();
  for (const path of [
    'content/reports/a.txt',
    'content/reports/a.json',
    'scripts/build.test.ts',
    'README.md',
    '_site/index.html',
  ]) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), 'any');
    assert.equal(programKey(project), before, path);
  }
});

test('the keys of pages and site change with all that a build is given', () => {
  const report = { id: 'a', path: 'reports/a.txt', bytes: Buffer.from('文') };
  const file = { report, sidecar: {} };
  const note = {
    severity: 'warning',
    rule: 'x',
    path: 'b.doc',
    line: 0,
    message: { en: '', zh: '' },
  } as const;
  const keysOf = (each: typeof file, metadata = defaultMetadata, program = 'program') => {
    const common = commonKey(program, metadata);
    const key = reportKey(common, each);
    return { report: key, site: siteKey(common, [key], []) };
  };
  const before = keysOf(file);
  assert.deepEqual(keysOf({ report: { ...report }, sidecar: {} }), before);
  for (const [what, keys] of Object.entries({
    bytes: keysOf({ ...file, report: { ...report, bytes: Buffer.from('字') } }),
    path: keysOf({ ...file, report: { ...report, path: 'other/a.txt' } }),
    sidecar: keysOf({ ...file, sidecar: { title: '题' } }),
    metadata: keysOf(file, { ...defaultMetadata, url: 'https://example.org/' }),
    program: keysOf(file, defaultMetadata, 'other program'),
  })) {
    assert.notEqual(keys.report, before.report, what);
    assert.notEqual(keys.site, before.site, what);
  }
  const common = commonKey('program', defaultMetadata);
  assert.notEqual(siteKey(common, [before.report, before.report], []), before.site);
  assert.notEqual(siteKey(common, [before.report], [note]), before.site);
});

test('files that only the owner knows of count for the site; what builds wrote does not', () => {
  const project = projectOf({ 'assets/map.svg': '<svg/>', 'README.md': '1' });
  const state = () => otherFiles(project, join(project, 'kept'));
  const before = state();
  for (const path of [
    '_site/.gongwen',
    'years/2023/.gongwen',
    'kept/x.pack',
    '.cache/x',
    'content/x.md',
  ]) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), '');
    assert.equal(state(), before, path);
  }
  writeFileSync(join(project, 'assets/map.svg'), '<svg></svg>');
  assert.notEqual(state(), before);
});
