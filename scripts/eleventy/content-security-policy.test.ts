import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** The directives of a policy by name. */
function directives(policy: string): Map<string, string> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/u);
      return [name, values.join(' ')];
    }),
  );
}

function policyIn(path: string, pattern: RegExp): Map<string, string> {
  const policy = pattern.exec(readFileSync(path, 'utf8'))?.[1];
  assert.ok(policy, `${path} states a policy`);
  return directives(policy);
}

test('hosts that read _headers get the policy of the pages, and no framing besides', () => {
  const page = policyIn(
    'layouts/base.njk',
    /http-equiv="Content-Security-Policy" content="([^"]+)"/u,
  );
  const host = policyIn('public/_headers', /^ +Content-Security-Policy: (.+)$/mu);
  // Browsers ignore frame-ancestors in a meta element.
  assert.equal(host.get('frame-ancestors'), "'none'");
  host.delete('frame-ancestors');
  assert.deepEqual(host, page);
});

test('the policy runs no script but those of the site', () => {
  const page = policyIn(
    'layouts/base.njk',
    /http-equiv="Content-Security-Policy" content="([^"]+)"/u,
  );
  assert.equal(page.get('default-src'), "'none'");
  assert.equal(page.get('script-src'), "'self' 'wasm-unsafe-eval'");
  assert.equal(page.get('style-src'), "'self'");
});
