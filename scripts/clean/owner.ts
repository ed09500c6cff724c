import type { Sidecar } from '../model.ts';
import type { Finding } from './noise-rule.ts';

/** The rule by which the ledger names what a sidecar removes. */
export const OWNER_RULE = {
  id: 'sidecar-remove',
  label: '维护者指定删除',
  why: 'The owner of the report lists the string under "remove" in its sidecar.',
};

/**
 * The spans of all strings that the sidecar removes, but for those inside of a longer string that it keeps, or
 * of the same where it opposes the list of its folder.
 */
export function findWhatOwnerRemoves(
  text: string,
  sidecar: Sidecar,
  kept: readonly Finding[],
): Finding[] {
  const spans = spansOf(text, sidecar.remove);
  if (kept.length === 0) return spans;
  let next = 0;
  let reach = 0;
  return spans
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      for (let span = kept[next]; span !== undefined && span.start <= start; span = kept[next]) {
        reach = Math.max(reach, span.end);
        next++;
      }
      return end > reach;
    });
}

/** The spans of all strings that the sidecar keeps: no rule may cut into them. */
export function spansToKeep(text: string, sidecar: Sidecar): Finding[] {
  return spansOf(text, sidecar.keep).sort((a, b) => a.start - b.start);
}

function spansOf(text: string, strings: readonly string[] = []): Finding[] {
  return strings
    .filter((string) => string !== '')
    .flatMap((string) => {
      const spans: Finding[] = [];
      for (let at = text.indexOf(string); at !== -1; ) {
        spans.push({ start: at, end: at + string.length });
        at = text.indexOf(string, at + string.length);
      }
      return spans;
    });
}

/** The findings that touch none of the spans, both in ascending order of their starts. */
export function withoutTouching<T extends Finding>(
  findings: readonly T[],
  spans: readonly Finding[],
): T[] {
  if (spans.length === 0) return [...findings];
  let next = 0;
  let reach = 0;
  return [...findings]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      for (let span = spans[next]; span !== undefined && span.start < end; span = spans[next]) {
        reach = Math.max(reach, span.end);
        next++;
      }
      return reach <= start;
    });
}
