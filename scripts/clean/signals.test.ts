import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EVIDENCE_SIGNALS } from './evidence-signals.ts';
import { fold } from './noise-fold.ts';
import { PAYWALL_SIGNALS } from './paywall-signals.ts';
import { RIGHTS_SIGNALS } from './rights-signals.ts';
import { type Signal, signalReader } from './signal.ts';
import { SIGNALS } from './signals.ts';

const TABLES: Record<string, Record<string, Signal>> = {
  promotion: SIGNALS,
  hidden: EVIDENCE_SIGNALS,
  rights: RIGHTS_SIGNALS,
  paywall: PAYWALL_SIGNALS,
};

for (const [kind, table] of Object.entries(TABLES)) {
  const shows = signalReader(table);
  for (const [name, signal] of Object.entries(table)) {
    test(`the signal ${name} of a ${kind} notice shows where it should`, () => {
      for (const text of signal.shows) assert.ok(shows(name, fold(text)), text);
      for (const text of signal.not) assert.ok(!shows(name, fold(text)), text);
    });
  }
}
