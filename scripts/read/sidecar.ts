import type { Diagnostic } from '../diagnostics.ts';
import type { Decisions, Sidecar, WithDiagnostics } from '../model.ts';
import { SIDECAR_FIELDS, type SidecarField } from './sidecar-fields.ts';

const FIELDS: Record<string, SidecarField> = SIDECAR_FIELDS;

/**
 * Reads the owner's decisions: `<name>.json` about the report of that name, `_defaults.json` about those of a folder.
 *
 * @returns the fields that are sound; each one that is not gives an error that names it and is left out.
 */
export function parseSidecar(path: string, json: string): WithDiagnostics<Sidecar> {
  const error = (rule: string, line: number, message: string): Diagnostic => ({
    severity: 'error',
    rule,
    path,
    line,
    message,
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const line = lineOfSyntaxError(json, reason);
    return { value: {}, diagnostics: [error('sidecar-syntax', line, `Not JSON: ${reason}.`)] };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    const message =
      'A sidecar is an object: { "title": …, "date": …, "remove": […], "keep": […] }.';
    return { value: {}, diagnostics: [error('sidecar-shape', 1, message)] };
  }
  const diagnostics: Diagnostic[] = [];
  const sound: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parsed)) {
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    const line = lineOfField(json, name);
    if (field === undefined) {
      const known = Object.keys(FIELDS).join(', ');
      diagnostics.push(
        error('sidecar-field', line, `"${name}" is no field of a sidecar; it has ${known}.`),
      );
    } else if (!field.test(value)) {
      const example = JSON.stringify(field.example);
      const message = `"${name}" must be ${field.must}, for example ${example}.`;
      diagnostics.push(error('sidecar-field', line, message));
    } else {
      sound[name] = value;
    }
  }
  const value: Sidecar = sound;
  for (const both of value.keep?.filter((text) => value.remove?.includes(text)) ?? []) {
    const message = `"${both}" stands in both "remove" and "keep"; take it out of one.`;
    diagnostics.push(error('sidecar-field', lineOfField(json, 'keep'), message));
  }
  return { value, diagnostics };
}

function lineOfField(json: string, name: string): number {
  return lineAt(json, Math.max(0, json.indexOf(JSON.stringify(name))));
}

/** V8 names a position in some messages and the last line of the file is the best guess in the others. */
function lineOfSyntaxError(json: string, reason: string): number {
  const position = /position (\d+)/.exec(reason)?.[1];
  return lineAt(json, position === undefined ? json.trimEnd().length : Number(position));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
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
