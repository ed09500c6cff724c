import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatDiagnostic } from '../diagnostics.ts';
import { mergeSidecars, parseSidecar } from './sidecar.ts';
import { SIDECAR_FIELDS } from './sidecar-fields.ts';

function parse(json: string) {
  const { value, diagnostics } = parseSidecar('report.json', json);
  return { value, messages: diagnostics.map((each) => formatDiagnostic(each, 'en')) };
}

describe('parseSidecar', () => {
  test('reads all fields', () => {
    const sidecar = Object.fromEntries(
      Object.entries(SIDECAR_FIELDS).map(([name, { example }]) => [name, example]),
    );
    assert.deepEqual(parse(`\ufeff${JSON.stringify(sidecar)}`), { value: sidecar, messages: [] });
  });

  test('names an unknown field, its line and the known ones, and keeps the rest', () => {
    const { value, messages } = parse('{\n  "title": "报告",\n  "titel": "报告"\n}');
    assert.deepEqual(value, { title: '报告' });
    assert.deepEqual(messages, [
      'report.json:3: error sidecar-field: "titel" is no field of a sidecar; it has title, date, issuer, documentNumber, kind, unit, categories, summary, source, added, draft, order, slug, aliases, from, to, remove, keep, parts.',
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
    ['{"source": "javascript:alert(1)"}', 'source'],
    ['{"slug": "../x"}', 'slug'],
    ['{"aliases": ["/x"]}', 'aliases'],
    ['{"draft": "no"}', 'draft'],
    ['{"order": 1.5}', 'order'],
    ['{"parts": {"三": 1}}', 'parts'],
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

test('what is nearer to a report comes first; what is to be removed and kept adds up', () => {
  const folder = { unit: '县水利局', remove: ['某网'], keep: ['【注】'] };
  assert.deepEqual(mergeSidecars(folder, { unit: '县林业局', remove: ['某号', '某网'] }), {
    unit: '县林业局',
    remove: ['某网', '某号'],
    keep: ['【注】'],
  });
});
