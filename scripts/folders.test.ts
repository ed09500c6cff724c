/** The order of the house: folders import only from those above them, and no files import each other in a circle. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { project } from './project.ts';

/** From the top: a folder imports from those above it, from itself and from the files beside it in `scripts/`. */
const order = [
  'messages',
  'chinese',
  'read',
  'clean',
  'paragraphs',
  'outline',
  'pages',
  'render',
  'cache',
  'search',
  'browser',
  'eleventy',
  'publish',
  'build',
  'start',
];

const scripts = join(project, 'scripts');

interface Import {
  from: string;
  to: string;
}

const files = readdirSync(scripts, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.[jt]s$/.test(path) && !path.endsWith('.test.ts'))
  .filter((path) => !/^(?:testing|whole-site|fixtures)\//.test(path))
  .sort();

function importsOf(from: string): Import[] {
  const text = readFileSync(join(scripts, from), 'utf8');
  return [
    ...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm),
  ]
    .map(([, one, other]) =>
      normalize(join(dirname(from), one ?? other ?? '')).replaceAll('\\', '/'),
    )
    .map((to) => ({ from, to }));
}

const folderOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '');
const imports = files.flatMap(importsOf);

test('every folder has its place in the order', () => {
  const folders = new Set(files.map(folderOf).filter((folder) => folder !== ''));
  assert.deepEqual([...folders].sort(), [...order].sort());
});

test('folders import only from those above them', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [own, other] = [order.indexOf(folderOf(from)), order.indexOf(folderOf(to))];
    return own !== -1 && other > own;
  });
  assert.deepEqual(wrong, []);
});

test('no files import each other in a circle', () => {
  const targets = new Map(files.map((file) => [file, importsOf(file).map(({ to }) => to)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (path.includes(file) || done.has(file)) return;
    for (const to of targets.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  assert.deepEqual(circles, []);
});
