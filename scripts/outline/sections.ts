import { markdownMark } from '../chinese/read-numbered.ts';
import type { Paragraph, Section } from '../model.ts';
import { type LaidOutParagraph, plain } from '../paragraphs/join-lines.ts';
import { classify } from './classify.ts';
import { opensClosing } from './closing.ts';
import { findEnumeration } from './enumerations.ts';
import { assignLevels, type Level, type LevelledMark } from './levels.ts';
import { ornamentOf } from './marked-lines.ts';
import { closeUp } from './text-shapes.ts';
import { isNamed, signsOf } from './unnumbered.ts';
import type { Verdict } from './verdict.ts';

export interface Body {
  opening: Paragraph[];
  sections: Section[];
  /** The last paragraphs, where they close the document and not its last section. */
  closing: Paragraph[];
}

/** Closing words stand among the last paragraphs of a text. */
const closingReach = 8;

/** Builds the tree of sections of a text without masthead and formal end. */
export function readBody(paragraphs: readonly LaidOutParagraph[]): Body {
  const verdicts = classify(paragraphs);
  const headed = verdicts.flatMap((verdict, at) => (isHeading(verdict) ? [at] : []));
  const levels = assignLevels(headed.map((at) => markOf(verdicts[at], paragraphs[at])));
  const first = headed[0] ?? paragraphs.length;
  const flat: Section[] = [];
  for (const [index, at] of headed.entries()) {
    const paragraph = paragraphs[at];
    const verdict = verdicts[at];
    if (!paragraph || !verdict) continue;
    const section = openSection(paragraph, verdict, levels[index] ?? 1);
    const end = headed[index + 1] ?? paragraphs.length;
    section.body = section.body.concat(withRoles(paragraphs, verdicts, at + 1, end));
    flat.push(section);
  }
  const opening = withRoles(paragraphs, verdicts, 0, first);
  const closing = takeClosing(flat);
  return { opening, sections: nest(flat), closing };
}

function isHeading(verdict: Verdict): boolean {
  return verdict.kind === 'heading' || verdict.kind === 'unnumbered';
}

function markOf(
  verdict: Verdict | undefined,
  paragraph: LaidOutParagraph | undefined,
): LevelledMark {
  const signs = signsOf(paragraph?.text ?? '', paragraph?.hint);
  if (verdict?.kind === 'heading')
    return { system: verdict.system, number: verdict.candidate.numbered.number, signs };
  return {
    system: verdict?.kind === 'unnumbered' ? verdict.heading.rank : 'apart',
    number: 0,
    signs,
  };
}

function openSection({ line, text }: LaidOutParagraph, verdict: Verdict, level: Level): Section {
  if (verdict.kind !== 'heading') {
    const mark = markdownMark(text) || ornamentOf(text);
    const title = closeUp(text.slice(mark.length).replace(/\*\*$|[：:]$/, ''));
    return { level, ordinal: '', title, text, runIn: false, line, body: [], children: [] };
  }
  const { numbered, shape } = verdict.candidate;
  const runIn = shape.headEnd < text.length;
  return {
    level,
    ordinal: numbered.ordinal,
    title: closeUp(shape.head),
    text: text.slice(0, shape.headEnd),
    runIn,
    line,
    body: runIn ? [marked({ line, text: text.slice(shape.headEnd).trimStart() })] : [],
    children: [],
  };
}

function withRoles(
  paragraphs: readonly LaidOutParagraph[],
  verdicts: readonly Verdict[],
  from: number,
  to: number,
): Paragraph[] {
  return paragraphs.slice(from, to).map((paragraph, index) => {
    const kind = verdicts[from + index]?.kind;
    const role = kind === 'article' || kind === 'item' || kind === 'table' ? { role: kind } : {};
    const roled = { ...plain(paragraph), ...role };
    return kind === 'table' ? roled : marked(roled);
  });
}

function marked(paragraph: Paragraph): Paragraph {
  const enumeration = findEnumeration(paragraph.text);
  return enumeration.length > 0 ? { ...paragraph, enumeration } : paragraph;
}

/**
 * Takes from the last section what closes the document: the paragraphs from a closing formula on, or,
 * where each sibling is one run-in paragraph, all that follows the last one.
 */
function takeClosing(flat: readonly Section[]): Paragraph[] {
  const last = flat.at(-1);
  if (!last || isNamed(last.title)) return [];
  const least = last.runIn ? 1 : 0;
  let at = last.body.length;
  const reach = Math.max(least, last.body.length - closingReach);
  for (let index = last.body.length - 1; index >= reach; index--) {
    if (!opensClosing(last.body[index]?.text ?? '')) continue;
    at = index;
    if (!opensClosing(last.body[index - 1]?.text ?? '')) break;
  }
  const siblings = flat.filter(({ level }) => level === last.level).slice(-4, -1);
  const single =
    siblings.length > 1 && siblings.every(({ runIn, body }) => runIn && body.length === 1);
  if (
    last.runIn &&
    single &&
    last.body.length <= 4 &&
    last.body.every(({ role }) => role === undefined)
  )
    at = 1;
  if (at === 0 && !opensClosing(last.body[1]?.text ?? '')) return [];
  return last.body.splice(Math.max(1, at));
}

function nest(flat: readonly Section[]): Section[] {
  const roots: Section[] = [];
  const open: Section[] = [];
  for (const section of flat) {
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    (open.at(-1)?.children ?? roots).push(section);
    open.push(section);
  }
  return roots;
}
