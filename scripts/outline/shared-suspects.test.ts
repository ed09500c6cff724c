import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SharedSuspects } from './shared-suspects.ts';
import type { Suspects } from './suspects.ts';

/** A report with these lines that may be noise. */
function report(path: string, lines: string[], more: Partial<Suspects> = {}): Suspects {
  const strings = lines.map((text) => ({ text, line: 1, isDoubted: false }));
  const depth = path.split('/').length - 2;
  return { path, depth, strings, removed: [], named: [], ...more };
}

function offers(reports: Suspects[], isInText = (_: string) => false) {
  const shared = new SharedSuspects();
  for (const each of reports) shared.add(each);
  return shared.offers(isInText).map(({ path, message }) => `${path}: ${message.en}`);
}

const numbered = (count: number, folder = 'reports') =>
  Array.from({ length: count }, (_, at) => `${folder}/${at}.txt`);

const host = (text: string, isDoubted = true) => ({
  ...{ text, host: text.replace('www.', ''), line: 2, isDoubted },
});

describe('an offer is made', () => {
  test('for a line of three reports, with the entry to copy', () => {
    assert.deepEqual(offers(numbered(3).map((path) => report(path, ['青松文库']))), [
      'reports/_defaults.json: 3 of 3 reports have "青松文库", which none speaks of; reports/0.txt:1 is the first. If it is noise, write "remove": ["青松文库"] here, and it goes from all reports of the folder; if not, write "keep": ["青松文库"].',
    ]);
  });

  test('only where a quarter of the reports has it, unless a rule doubts it', () => {
    const all = (count: number, isDoubted: boolean) =>
      numbered(13).map((path, at) => ({
        ...report(path, []),
        strings: at < count ? [{ text: '青松文库', line: 1, isDoubted }] : [],
      }));
    assert.equal(offers(all(3, false)).length, 0);
    assert.equal(offers(all(4, false)).length, 1);
    assert.equal(offers(all(3, true)).length, 1);
    assert.equal(offers(all(2, true)).length, 0);
  });

  test('for the folder that shares it, once', () => {
    const inside = numbered(3, 'reports/2021').map((path) => report(path, ['青松文库']));
    const others = numbered(20).map((path) => report(path, []));
    const [offer = '', ...more] = offers([...inside, ...others]);
    assert.match(offer, /^reports\/2021\/_defaults\.json: 3 of 3/);
    assert.deepEqual(more, []);
    assert.match(offers(inside)[0] ?? '', /^reports\/_defaults\.json: 3 of 3/);
  });

  test('for a host, with each way in which it is written, and those that are removed counted in', () => {
    const reports = [
      report('reports/a.txt', [], { strings: [host('www.qingsong.com')] }),
      report('reports/b.txt', [], { strings: [host('qingsong.com')] }),
      report('reports/c.txt', [], { removed: ['qingsong.com'] }),
    ];
    assert.match(offers(reports)[0] ?? '', /"remove": \["www\.qingsong\.com","qingsong\.com"\]/);
  });
});

describe('no offer is made', () => {
  const bare = (path: string) => report(path, [], { strings: [host('www.qingsong.com')] });

  test('for a host that any report names', () => {
    const named = report('reports/x.txt', [], { named: ['mail.qingsong.com'] });
    assert.deepEqual(offers([...numbered(3).map(bare), named]), []);
  });

  test('for what a rule has removed everywhere', () => {
    const gone = numbered(3).map((path) => report(path, [], { removed: ['qingsong.com'] }));
    assert.deepEqual(offers(gone), []);
  });

  test('for a line that stands inside of a longer one', () => {
    const all = numbered(3).map((path) => report(path, ['青松文库']));
    assert.deepEqual(
      offers(all, (line) => line === '青松文库'),
      [],
    );
  });
});
