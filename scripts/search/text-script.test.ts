import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { recordsJson, shardsScript, textScript } from './text-script.ts';

test('the script hands over the records, whatever their text', () => {
  const text = '</script><!-- \u2028\u2029 \\ " \' {x} \ud800';
  const record = {
    ...{ url: 'x/1.html', title: text, reportId: 'x', reportTitle: '', year: '', kind: '' },
    parts: [{ id: 's1', title: text, lines: [text] }],
  };
  const json = [[record], [], [record, record]].map((records) => Buffer.from(recordsJson(records)));
  const script = Buffer.from(textScript(json)).toString();
  assert.doesNotMatch(script, /[<\u2028\u2029]/);
  const received: unknown[] = [];
  runInNewContext(script, { gongwenText: (records: unknown) => received.push(records) });
  assert.equal(JSON.stringify(received), JSON.stringify([[record, record, record]]));
});

test('the number of shards is told to a function', () => {
  let shards = 0;
  runInNewContext(shardsScript(7), {
    gongwenShards: (count: number) => {
      shards = count;
    },
  });
  assert.equal(shards, 7);
});
