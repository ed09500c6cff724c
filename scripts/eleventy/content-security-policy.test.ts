import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultMetadata } from '../read/metadata.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** The directives of a policy by name. */
function directives(policy: string): Map<string, string> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/u);
      return [name, values.join(' ')];
    }),
  );
}

test('the policy runs no script but those of the site', () => {
  const policy = directives(contentSecurityPolicy(defaultMetadata));
  assert.equal(policy.get('default-src'), "'none'");
  assert.equal(policy.get('script-src'), "'self' 'wasm-unsafe-eval'");
  assert.equal(policy.get('style-src'), "'self'");
});

test('an origin of the owner is added where pages load something, and nowhere else', () => {
  const origins = ['https://stats.example.org'];
  const policy = directives(contentSecurityPolicy({ ...defaultMetadata, origins }));
  assert.equal(policy.get('script-src'), "'self' 'wasm-unsafe-eval' https://stats.example.org");
  assert.equal(policy.get('connect-src'), "'self' https://stats.example.org");
  assert.equal(policy.get('base-uri'), "'none'");
  assert.equal(policy.get('form-action'), "'self'");
});
