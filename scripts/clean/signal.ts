import { formsWith } from './forms.ts';

/** Words that are a sign of something. None is proof alone; a kind of notice shows several. */
export interface Signal {
  /** What it is a sign of. */
  why: string;
  /** Its forms, as `formsWith` reads them: any of them. Folded text. */
  forms: string[];
  /** Where it shows and where it must not: its tests. */
  shows: string[];
  not: string[];
}

/** A kind of notice shows all of these signals. */
export type Kind<Name extends string> = readonly Name[];

/** Makes the function that says whether a folded text shows a signal of a table. */
export function signalReader<Name extends string>(
  table: Record<Name, Signal>,
): (name: Name, folded: string) => boolean {
  const form = formsWith({});
  const patterns = new Map<string, RegExp>();
  for (const name in table) patterns.set(name, new RegExp(form(...table[name].forms)));
  return (name, folded) => patterns.get(name)?.test(folded) === true;
}
