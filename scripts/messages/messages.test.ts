import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { fill, LANGUAGES, type Text, verbatim } from './text.ts';

interface Sentence {
  name: string;
  text: Text;
}

/** Every sentence of every table in this folder. */
async function allSentences(): Promise<Sentence[]> {
  const files = readdirSync(import.meta.dirname).filter(
    (name) => name.endsWith('.ts') && !/^(?:text|language)\.|\.test\.ts$/.test(name),
  );
  const tables = await Promise.all(
    files.map((name) => import(pathToFileURL(join(import.meta.dirname, name)).href)),
  );
  return tables
    .flatMap((exported) => Object.entries(exported as Record<string, Record<string, Text>>))
    .flatMap(([table, sentences]) =>
      Object.entries(sentences).map(([id, text]) => ({ name: `${table}.${id}`, text })),
    );
}

const sentences = await allSentences();
const namesIn = (sentence: string) =>
  [...new Set(Array.from(sentence.matchAll(/\{(\w+)\}/g), ([, name]) => name))].sort();

test('every sentence is there in each language', () => {
  assert.ok(sentences.length > 150);
  for (const { name, text } of sentences) {
    assert.deepEqual(Object.keys(text).sort(), [...LANGUAGES].sort(), name);
    assert.notEqual(text.en.trim(), '', name);
    // What only puts values together may be without a word of its own.
    const words = text.zh.replace(/\{\w+\}/g, '').trim();
    if (words !== '') assert.match(words, /\p{Script=Han}|^[\p{P}\s/]+$/u, name);
  }
});

test('a value that one language names, the other names, too', () => {
  for (const { name, text } of sentences) {
    assert.deepEqual(namesIn(text.zh), namesIn(text.en), name);
  }
});

test('Chinese sentences have Chinese marks, and say what to do where English ones do', () => {
  for (const { name, text } of sentences) {
    assert.doesNotMatch(text.zh, /\p{Script=Han}[,;?!]|\p{Script=Han}\.(?![a-z])/u, name);
    const count = (sentence: string, mark: RegExp) => (sentence.match(mark) ?? []).length;
    if (count(text.en, /\.(?= |$)/g) > 1 && !text.en.includes('\n'))
      assert.ok(count(text.zh, /[。：，]/g) > 0, name);
  }
});

test('values are put in once, those that differ by language in theirs', () => {
  const sentence = { en: 'a {x} b {y}', zh: '甲 {y} 乙 {x}' } as const;
  const filled = fill(sentence, { x: '{y}', y: { en: 'Y', zh: '丙' } });
  assert.deepEqual(filled, { en: 'a {y} b Y', zh: '甲 丙 乙 {y}' });
  // @ts-expect-error a value is missing
  assert.match(fill(sentence, { x: 1 }).en, /undefined/);
  assert.deepEqual(verbatim('E'), { en: 'E', zh: 'E' });
});
