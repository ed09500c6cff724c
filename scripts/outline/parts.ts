/**
 * Finds the parts of a report that other reports have, too.
 *
 * 1. Documents that have no such parts, statutes, replies and decisions, are left alone.
 * 2. Each section of level 1 is judged by its heading, or by what the sidecar says of it.
 * 3. Reviews that tell of problems in a paragraph only have that paragraph as a part.
 * 4. A section on problems and their causes that keeps them apart has a part for each.
 */

import { simplify } from '../chinese/traditional.ts';
import type { Outline, Paragraph, Part, ReportPart, Section, Sidecar } from '../model.ts';
import { type HeadingContext, kindsOfHeading } from './judge-parts.ts';
import { type PartKindId, partKindNamed } from './part-kinds.ts';

/** Kinds of documents that give rules or answers, and are not built of the parts of a report. */
const withoutParts =
  /(?:法|条例|办法|规定|细则|规则|准则|章程|制度|决议|解释|批复|复函|函|答复|公报|决定|通报|命令|令|公告|公示|纪要)$/;

/** Documents that tell others what to do; their last sections say how it is made sure. */
const directing = /(?:意见|通知|方案|规划|计划|要点|纲要|预案)$/;

/** Documents that look back on their own year. */
const lookingBack = /(?:总结|述职报告|述职述廉报告|自查报告|汇报)$/;

/** 我们也清醒地看到，……还存在不少问题: how a review says what is not well, within its first words. */
const admission =
  /(?:清醒|深刻|充分|客观|深知)地?(?:认识|看|意识|觉察)到.{0,48}(?:问题|困难|不足|挑战|矛盾|差距|短板)/;
const firstWords = 90;

/** Such a passage goes on over paragraphs that open like this. */
const goesOn =
  /^(?:[二三四五六七八九十]是|第[二三四五六七八九十][，,]|[二三四五六七八九十]、|同时|此外|另外|对此|对于?这些|这些(?:问题|困难))/;

/** What a passage counts is said before its first 一是: 深刻剖析原因，主要有三点：. */
const leads: [RegExp, PartKindId][] = [
  [/(?:原因|根源|成因).*[：:]$/, 'causes'],
  [/(?:体会|启示).*[：:]$/, 'lessons'],
  [/(?:问题|不足|差距).*[：:]$/, 'problems'],
];
const longestLead = 60;

/** The parts of a report and of its annexes, in the order of the text. */
export function findParts(outline: Outline, sidecar: Sidecar = {}): ReportPart[] {
  // What a reply or a decision hands on belongs to it: a plan below a 批复 is no report.
  if (sidecar.parts === undefined && withoutParts.test(outline.facts.kind ?? '')) return [];
  return [outline, ...outline.annexes].flatMap((part, annex) => {
    const kind = annex === 0 ? outline.facts.kind : undefined;
    const year = Number(outline.facts.year) || undefined;
    return partsOf(part, annex, kind ?? simplify(part.title), year, sidecar);
  });
}

function partsOf(
  part: Part,
  annex: number,
  kind: string,
  year: number | undefined,
  sidecar: Sidecar,
): ReportPart[] {
  const own = annex === 0 ? sidecar.parts : undefined;
  if (own === undefined && withoutParts.test(kind)) return [];
  const found: ReportPart[] = [];
  for (const [index, section] of part.sections.entries()) {
    if (/^第.*[章节条]/.test(section.ordinal)) continue;
    const context: HeadingContext = {
      year,
      followsReview: found.some(({ kinds }) => kinds.includes('review')),
      looksBack: lookingBack.test(kind),
      mayBeSafeguard: directing.test(kind) && index >= part.sections.length - 2,
    };
    const kinds = saidOf(section, own) ?? kindsOfHeading(section.title, context);
    found.push(...unitsOf(section, kinds, annex, index));
  }
  return found;
}

/** What the sidecar says of a section: by its number as written, without marks, or by its title. */
function saidOf(
  { ordinal, title }: Section,
  said: Record<string, string> | undefined,
): PartKindId[] | undefined {
  const names = said?.[ordinal.replace(/[^\p{L}\p{N}]/gu, '')] ?? said?.[title];
  return names?.split('、').flatMap((name) => partKindNamed(name)?.id ?? []);
}

function unitsOf(
  section: Section,
  kinds: PartKindId[],
  annex: number,
  index: number,
): ReportPart[] {
  const where = { annex, section: index + 1, title: `${section.ordinal}${section.title}` };
  const passage = ([kind, first, length]: Passage): ReportPart => ({
    ...where,
    kinds: [kind],
    unit: 'paragraphs',
    line: first.line,
    paragraphs: length,
  });
  const whole: ReportPart = { ...where, kinds, unit: 'section', line: section.line };
  if (!kinds.includes('problems')) {
    const admitted = index < 2 ? bodiesOf(section).flatMap(admissionsIn) : [];
    return [...(kinds.length > 0 ? [whole] : []), ...admitted.map(passage)];
  }
  const told = bodiesOf(section).flatMap(passagesIn);
  const isMixed = told.some(([kind]) => kind !== 'problems');
  return isMixed ? [whole, ...told.map(passage)] : [whole];
}

/** Paragraphs that hold a part: its kind, the first of them, and how many there are. */
type Passage = [kind: PartKindId, first: Paragraph, length: number];

/** Where a review says what is not well. */
function admissionsIn(body: readonly Paragraph[]): Passage[] {
  return body.flatMap((paragraph, at): Passage[] =>
    admission.test(simplify(paragraph.text).slice(0, firstWords))
      ? [['problems', paragraph, lengthFrom(body, at)]]
      : [],
  );
}

/** The passages that say before their first 一是 what they count. */
function passagesIn(body: readonly Paragraph[]): Passage[] {
  return body.flatMap((paragraph, at): Passage[] => {
    const lead = simplify(paragraph.text.slice(0, paragraph.enumeration?.[0]?.start ?? 0)).trim();
    const kind = leads.find(([pattern]) => lead.length <= longestLead && pattern.test(lead))?.[1];
    return kind ? [[kind, paragraph, lengthFrom(body, at)]] : [];
  });
}

function lengthFrom(body: readonly Paragraph[], at: number): number {
  let length = 1;
  while (goesOn.test(simplify(body[at + length]?.text ?? ''))) length++;
  return length;
}

/** The paragraphs of a section and of all below it, body by body. */
function bodiesOf(section: Section): Paragraph[][] {
  return [section.body, ...section.children.flatMap(bodiesOf)];
}
