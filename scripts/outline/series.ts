import { rank, type System } from '../chinese/numbering-systems.ts';
import type { Candidate } from './candidates.ts';

export interface Series {
  members: Candidate[];
  /** It stands inside another series of its own system, which goes on after it: 三、 一、二、 四、. */
  nested: boolean;
}

interface OpenSeries extends Series {
  /** The series in which it started again. */
  outer: OpenSeries | undefined;
  /** Series inside it that no number can go on with any more. */
  inner: Series[];
}

/** No more series of one system are open at a time; what lies deeper is over. */
const deepest = 4;

/**
 * Puts consecutive candidates of a system into series. A candidate of an outer system ends those of
 * inner ones. A number that starts again opens a series inside the last one; where the last one goes
 * on later, or has titles where the inner series has sentences, that was a list in the text.
 */
export function intoSeries(candidates: readonly Candidate[]): Series[] {
  const all: OpenSeries[] = [];
  const open = new Map<System, OpenSeries[]>();
  for (const candidate of candidates) {
    const { number, system } = candidate.numbered;
    for (const each of open.keys()) if (rank(each) > rank(system)) open.delete(each);
    const stack = open.get(system) ?? [];
    open.set(system, stack);
    const index = indexIn(candidate, stack);
    if (index < 0) {
      const outer = number > 1 ? undefined : stack.at(-1);
      const series = { members: [candidate], nested: false, inner: [], outer };
      if (number > 1) stack.length = 0;
      stack.push(series);
      if (stack.length > deepest) stack[0]?.inner.push(...stack.splice(1, 1));
      all.push(series);
      continue;
    }
    const series = stack[index];
    for (const inner of [...stack.splice(index + 1), ...(series?.inner.splice(0) ?? [])]) {
      inner.nested = true;
    }
    series?.members.push(candidate);
  }
  for (const series of all) series.nested ||= isListInside(series);
  return all;
}

/** Sentences that count anew below titles of the same system are a list, though no title follows. */
function isListInside({ outer, members }: OpenSeries): boolean {
  if (!outer || outer.members.length < 2) return false;
  return outer.members.every(isTitle) && !members.some(isTitle);
}

/** The open series that a candidate goes on with: one of its kind first, then the innermost. */
function indexIn(candidate: Candidate, stack: readonly Series[]): number {
  const { number } = candidate.numbered;
  const fits = (series: Series) => lastNumber(series) + 1 === number;
  const alike = (series: Series) => isTitle(series.members.at(-1)) === isTitle(candidate);
  const same = stack.findLastIndex((series) => fits(series) && alike(series));
  if (same >= 0) return same;
  const next = stack.findLastIndex(fits);
  if (next >= 0) return next;
  const innermost = stack.at(-1);
  return innermost && number > 1 && number >= lastNumber(innermost) ? stack.length - 1 : -1;
}

function isTitle(candidate: Candidate | undefined): boolean {
  return candidate?.shape.form === 'title';
}

function lastNumber(series: Series): number {
  return series.members.at(-1)?.numbered.number ?? 0;
}
