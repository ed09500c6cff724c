import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Site } from '../model.ts';
import { makeSite } from '../testing/generated-site.ts';
import { type IndexSummary, indexSite } from './index-site.ts';

let folder: string;
let builds = 0;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongwen-index-'));
});
after(() => rm(folder, { recursive: true }));

interface Build {
  summary: IndexSummary;
  /** Content by path. */
  files: Map<string, string>;
}

async function build(site: Site, cache?: string): Promise<Build> {
  const output = path.join(folder, `build-${builds++}`);
  const summary = await indexSite(site, { output, ...(cache === undefined ? {} : { cache }) });
  const files = new Map<string, string>();
  for (const name of await readdir(output, { recursive: true })) {
    const isFile = path.extname(name) !== '';
    if (isFile) files.set(name, await readFile(path.join(output, name), 'base64'));
  }
  return { summary, files };
}

/** Large enough for several shards. */
const large = makeSite(700, 12);

function withOneChange(site: Site): Site {
  const changed = structuredClone(site);
  const block = changed.sections[1000]?.blocks.at(-1);
  assert.equal(block?.kind, 'paragraph');
  if (block?.kind === 'paragraph') block.paragraph.text += '另有补充。';
  return changed;
}

test('a full, a stale and a damaged cache give the bytes of a build without cache', async () => {
  const cache = path.join(folder, 'cache');
  const changed = withOneChange(large);
  const whole = await build(large);
  const wholeChanged = await build(changed);
  assert.notDeepEqual(whole.files, wholeChanged.files);
  assert.ok(whole.summary.shards > 1);

  assert.deepEqual((await build(large, cache)).files, whole.files);
  const again = await build(large, cache);
  assert.equal(again.summary.reused, whole.summary.shards);
  assert.deepEqual(again.files, whole.files);

  const stale = await build(changed, cache);
  assert.equal(stale.summary.reused, whole.summary.shards - 1, 'one shard is indexed anew');
  assert.deepEqual(stale.files, wholeChanged.files);

  for (const name of await readdir(cache)) {
    const file = path.join(cache, name);
    const bytes = await readFile(file);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await writeFile(file, bytes);
  }
  const damaged = await build(changed, cache);
  assert.equal(damaged.summary.reused, 0);
  assert.deepEqual(damaged.files, wholeChanged.files);
});

test('a small site has one shard and only the files that a search loads', async () => {
  const { summary, files } = await build(makeSite(1, 12));
  assert.equal(summary.shards, 1);
  const kinds = new Set([...files.keys()].map((file) => file.replace(/zz_[0-9a-f]+/, '*')));
  assert.deepEqual(
    [...kinds].sort(),
    [
      'fragment/*.pf_fragment',
      'index/*.pf_index',
      'pagefind-entry.json',
      'pagefind.*.pf_meta',
      'pagefind.js',
      'reports.js',
      'simplified.js',
      'start.bin',
      'start.js',
      'text.js',
      'wasm.unknown.pagefind',
    ].map((file) => path.normalize(file)),
  );
});

test('a site without reports has an index without shards', async () => {
  const { summary, files } = await build({ reports: [], sections: [] });
  assert.equal(summary.shards, 0);
  const start = Buffer.from(files.get('start.js') ?? '', 'base64').toString();
  assert.match(start, /^gongwenStart\(\{.*"shards":\[\].*\}\);\n$/);
});

test('progress ends at the number of records', async () => {
  const steps: [number, number][] = [];
  const onProgress = (done: number, total: number) => steps.push([done, total]);
  await indexSite(large, { output: path.join(folder, 'progress'), onProgress });
  assert.deepEqual(steps.at(-1), [9100, 9100]);
  assert.ok(steps.length > 1);
});
