import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusal } from './guard.ts';

const host = 'localhost:8080';

test('addresses that are malformed, or lead out of the site, are refused', () => {
  for (const url of [
    '/%',
    '/a/%ff',
    '/..%2fx',
    '/a/..%5cx',
    '/%2e%2e/x',
    '//x',
    '/\\x',
    '/a%00',
    'x',
    '',
  ]) {
    assert.equal(refusal({ url, headers: { host } }, '127.0.0.1'), 400, url);
  }
  for (const url of ['/', '/a/index.html?q=%E6%B2%A7', '/..a/b..c', '/%E6%B2%A7.html']) {
    assert.equal(refusal({ url, headers: { host } }, '127.0.0.1'), undefined, url);
  }
});

test('only this machine and the name it was given are answered, and only pages of its own', () => {
  const ask = (name: string, origin?: string) =>
    refusal({ url: '/', headers: { host: name, ...(origin ? { origin } : {}) } }, 'desk.example');
  for (const name of ['localhost', '127.0.0.1:80', '[::1]:8080', '192.168.0.7', 'desk.example:1']) {
    assert.equal(ask(name), undefined, name);
  }
  assert.equal(ask('evil.example'), 403);
  assert.equal(ask('localhost.evil.example:8080'), 403);
  assert.equal(ask(''), 400);
  assert.equal(ask(host, `http://${host}`), undefined);
  assert.equal(ask(host, 'http://evil.example'), 403);
  assert.equal(ask(host, 'null'), 403);
});
