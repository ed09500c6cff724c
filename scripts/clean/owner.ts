import type { Sidecar } from '../model.ts';
import type { Finding } from './noise-rule.ts';

/** The rule by which the ledger names what a sidecar removes. */
export const OWNER_RULE = {
  id: 'sidecar-remove',
  label: '维护者指定删除',
  why: 'The owner of the report lists the string under "remove" in its sidecar.',
};

/** The places of all strings that the sidecar removes. */
export function findWhatOwnerRemoves(text: string, sidecar: Sidecar): Finding[] {
  return placesOf(text, sidecar.remove);
}

/** The places of all strings that the sidecar keeps: no rule may cut into them. */
export function placesToKeep(text: string, sidecar: Sidecar): Finding[] {
  return placesOf(text, sidecar.keep).sort((a, b) => a.start - b.start);
}

function placesOf(text: string, strings: readonly string[] = []): Finding[] {
  return strings
    .filter((string) => string !== '')
    .flatMap((string) => {
      const places: Finding[] = [];
      for (let at = text.indexOf(string); at !== -1; ) {
        places.push({ start: at, end: at + string.length });
        at = text.indexOf(string, at + string.length);
      }
      return places;
    });
}

/** The findings that touch none of the places, both in ascending order of their starts. */
export function withoutTouching<T extends Finding>(
  findings: readonly T[],
  places: readonly Finding[],
): T[] {
  if (places.length === 0) return [...findings];
  let next = 0;
  let reach = 0;
  return [...findings]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      for (
        let place = places[next];
        place !== undefined && place.start < end;
        place = places[next]
      ) {
        reach = Math.max(reach, place.end);
        next++;
      }
      return reach <= start;
    });
}
