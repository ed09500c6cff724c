import type { Metadata } from '../model.ts';

/** What pages may load, from where. `_headers` is made of the same: see content/headers.njk. */
const directives: Record<string, string> = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/** Directives that the owner's other origins are added to. */
const open = new Set(['style-src', 'img-src', 'font-src', 'script-src', 'connect-src']);

const policies = new WeakMap<Metadata, string>();

/** The Content-Security-Policy of each page. */
export function contentSecurityPolicy(metadata: Metadata): string {
  const policy = policies.get(metadata) ?? policyFor(metadata.origins);
  policies.set(metadata, policy);
  return policy;
}

function policyFor(origins: readonly string[]): string {
  return Object.entries(directives)
    .map(([name, own]) => [name, own, ...(open.has(name) ? origins : [])].join(' '))
    .join('; ');
}
