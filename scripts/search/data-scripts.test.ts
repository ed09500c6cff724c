import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { dataScript, recordsJson, textScript } from './data-scripts.ts';

test('the script hands over the records, whatever their text', () => {
  const text = '</script><!-- \u2028\u2029 \\ " \' {x} \ud800';
  const record = {
    ...{ url: 'x/1.html', title: text, reportId: 'x', reportTitle: '' },
    parts: [{ id: 's1', title: text, lines: [text] }],
  };
  const json = [[record], [], [record, record]].map((records) => Buffer.from(recordsJson(records)));
  const script = Buffer.from(textScript(json)).toString();
  assert.doesNotMatch(script, /[<\u2028\u2029]/);
  const received: unknown[] = [];
  runInNewContext(script, { gongwenText: (records: unknown) => received.push(records) });
  assert.equal(JSON.stringify(received), JSON.stringify([[record, record, record]]));
});

test('a value is handed over as it is', () => {
  const value = { text: '</script>', list: [1, 2] };
  let received: unknown;
  const receive = (given: unknown) => {
    received = given;
  };
  runInNewContext(Buffer.from(dataScript('take', value)).toString(), { take: receive });
  assert.equal(JSON.stringify(received), JSON.stringify(value));
});
