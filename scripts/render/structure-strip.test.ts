import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentsEntry, ReportPage } from '../model.ts';
import { sampleOutlines } from '../testing/sample-outlines.ts';
import { siteOf } from '../testing/sample-site.ts';
import { smallStrip, structureStrip } from './structure-strip.ts';

function reportWith(parts: [title: string, characters: number][]): ReportPage {
  const [report] = siteOf(sampleOutlines.slice(0, 1)).reports;
  assert.ok(report);
  const contents = parts.map(
    ([title, characters], index): ContentsEntry => ({
      url: `x/${index + 1}.html`,
      id: `s${index + 1}`,
      title,
      ordinal: title.slice(0, 2),
      characters,
      children: [],
    }),
  );
  return { ...report, contents, annexes: 0 };
}

const href = ({ id }: ContentsEntry) => `#${id}`;

test('sections are as wide as they are long, one beside the other', () => {
  const svg = structureStrip(
    reportWith([
      ['一、概况', 300],
      ['二、做法', 100],
    ]),
    href,
  );
  const bars = [...svg.matchAll(/<rect x="([\d.]+)%" width="([\d.]+)%"/g)].map(([, x, width]) => [
    Number(x),
    Number(width),
  ]);
  assert.deepEqual(bars, [
    [0, 75],
    [75, 25],
  ]);
});

test('each section is a link named with its title and length', () => {
  const svg = structureStrip(
    reportWith([
      ['一、<概况>', 3000],
      ['二、做法', 1000],
    ]),
    href,
  );
  assert.match(svg, /<a href="#s1" aria-label="一、&lt;概况&gt;，3000 字">/);
  assert.match(svg, /<a href="#s2" aria-label="二、做法，1000 字">/);
});

test('no style attribute, so that it shows under a strict content security policy', () => {
  const report = reportWith([
    ['一、甲', 1],
    ['二、乙', 1],
  ]);
  assert.doesNotMatch(structureStrip(report, href) + smallStrip(report), /style=/);
});

test('annexes are told from sections', () => {
  const site = siteOf(sampleOutlines.filter(({ annexes }) => annexes.length > 0));
  const [report] = site.reports;
  assert.ok(report);
  const svg = smallStrip(report);
  assert.equal(svg.match(/<rect class="annex"/g)?.length, report.outline.annexes.length);
});

test('the small picture is named in a few words, however many sections there are', () => {
  const parts = Array.from({ length: 30 }, (_, index): [string, number] => [
    `第${index + 1}章 一个很长的标题`,
    index === 4 ? 71 : 1,
  ]);
  assert.match(smallStrip(reportWith(parts)), /aria-label="共 30 个部分，最长的占 71%"/);

  const [report] = siteOf(sampleOutlines.filter(({ annexes }) => annexes.length > 0)).reports;
  assert.ok(report);
  const { sections, annexes } = report.outline;
  const [, name = ''] = /aria-label="([^"]*)"/.exec(smallStrip(report)) ?? [];
  assert.ok(name.startsWith(`共 ${sections.length} 个部分、${annexes.length} 个附件，`), name);
});

test('the mark of an annex ends with no colon', () => {
  const report = reportWith([
    ['一、甲', 1],
    ['附：', 1],
  ]);
  assert.match(structureStrip(report, href), />附<\/text>/);
});

test('nothing is drawn where there is nothing to compare', () => {
  assert.equal(structureStrip(reportWith([['一、概况', 10]]), href), '');
  assert.equal(smallStrip(reportWith([])), '');
});
