import type { Diagnostic } from '../diagnostics.ts';
import { FIELDS } from '../messages/fields.ts';
import { fill } from '../messages/text.ts';
import type { Decisions, Sidecar, WithDiagnostics } from '../model.ts';
import { type JsonKind, lineOfField, readFields } from './json-fields.ts';
import { SIDECAR_FIELDS } from './sidecar-fields.ts';

const SIDECAR: JsonKind = {
  rule: 'sidecar',
  name: FIELDS.sidecar,
  example: '{ "title": …, "date": …, "remove": […], "keep": […] }',
  fields: SIDECAR_FIELDS,
};

/**
 * Reads the owner's decisions: `<name>.json` about the report of that name, `_defaults.json` about those of a folder.
 *
 * @returns the fields that are sound; each one that is not gives an error that names it and is left out.
 */
export function parseSidecar(path: string, json: string): WithDiagnostics<Sidecar> {
  const { value, diagnostics }: WithDiagnostics<Sidecar> = readFields(path, json, SIDECAR);
  const both = value.keep?.filter((text) => value.remove?.includes(text)) ?? [];
  const twice = both.map(
    (text): Diagnostic => ({
      ...{ severity: 'error', rule: 'sidecar-field', path, line: lineOfField(json, 'keep') },
      message: fill(FIELDS.removedAndKept, { text }),
    }),
  );
  return { value, diagnostics: [...diagnostics, ...twice] };
}

/** Decisions about a report, below those that are nearer to it; what is to be removed and kept adds up. */
export function mergeSidecars(...sidecars: readonly Decisions[]): Decisions {
  const merged: Decisions = Object.assign({}, ...sidecars);
  for (const field of ['remove', 'keep'] as const) {
    const all = sidecars.flatMap((sidecar) => sidecar[field] ?? []);
    if (all.length > 0) merged[field] = [...new Set(all)];
  }
  return merged;
}

/** Decisions about a report of a folder: what holds for all in it, below what its own sidecar says. */
export function decide(folder: Sidecar, own: Sidecar): Decisions {
  const said = new Set([...(own.remove ?? []), ...(own.keep ?? [])]);
  const ofFolders = [...(folder.remove ?? []), ...(folder.keep ?? [])].filter(
    (text) => !said.has(text),
  );
  const decisions = mergeSidecars(folder, own);
  return ofFolders.length > 0 ? { ...decisions, ofFolders } : decisions;
}
