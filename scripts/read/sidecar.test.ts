import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatDiagnostic } from '../diagnostics.ts';
import { parseSidecar } from './sidecar.ts';

function parse(json: string) {
  const { value, diagnostics } = parseSidecar('report.json', json);
  return { value, messages: diagnostics.map(formatDiagnostic) };
}

describe('parseSidecar', () => {
  test('reads all fields', () => {
    const sidecar = { title: '述职报告', date: '2023-12-31', remove: ['某网'], keep: ['【注】'] };
    assert.deepEqual(parse(`\ufeff${JSON.stringify(sidecar)}`), { value: sidecar, messages: [] });
  });

  test('names an unknown field, its line and the known ones, and keeps the rest', () => {
    const { value, messages } = parse('{\n  "title": "报告",\n  "titel": "报告"\n}');
    assert.deepEqual(value, { title: '报告' });
    assert.deepEqual(messages, [
      'report.json:3: error sidecar-field: "titel" is no field of a sidecar; it has title, date, remove, keep.',
    ]);
  });

  for (const [json, field] of [
    ['{"title": 5}', 'title'],
    ['{"title": " "}', 'title'],
    ['{"date": "2023-02-30"}', 'date'],
    ['{"date": "2023年2月"}', 'date'],
    ['{"remove": "某网"}', 'remove'],
    ['{"keep": ["", "某"]}', 'keep'],
    ['{"constructor": []}', 'constructor'],
  ] as const) {
    test(`refuses ${json}`, () => {
      const { value, messages } = parse(json);
      assert.deepEqual(value, {});
      assert.equal(messages.length, 1);
      assert.ok(messages[0]?.includes(`"${field}"`), messages[0]);
    });
  }

  test('a string that is to go and to stay is an error', () => {
    assert.match(
      parse('{"remove": ["甲"], "keep": ["甲"]}').messages[0] ?? '',
      /"甲" stands in both/,
    );
  });

  test('JSON that does not parse gives its line', () => {
    assert.match(
      parse('{\n  "title": "报告",\n}').messages[0] ?? '',
      /^report\.json:3: error sidecar-syntax/,
    );
  });

  test('a list is no sidecar', () => assert.match(parse('[]').messages[0] ?? '', /sidecar-shape/));
});
