import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SIGNALS, type SignalName, shows } from './signals.ts';

for (const [name, signal] of Object.entries(SIGNALS)) {
  test(`signal ${name} shows where it should`, () => {
    for (const text of signal.shows) assert.ok(shows(name as SignalName, text.toLowerCase()), text);
    for (const text of signal.not) assert.ok(!shows(name as SignalName, text.toLowerCase()), text);
  });
}
