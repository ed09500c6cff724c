import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BuildError, explaining, explainSystemError } from './build-error.ts';

function systemError(code: string, path?: string): Error {
  return Object.assign(new Error(code), { code, ...(path === undefined ? {} : { path }) });
}

test("an error of the system is found in a chain of causes and of Eleventy's own wrapping", () => {
  const full = systemError('ENOSPC', '/site/a.html');
  const wrapped = Object.assign(new Error('Eleventy'), { originalError: full });
  const chain = new Error('outer', { cause: wrapped });
  const diagnostic = explainSystemError(chain, '/site');
  assert.equal(diagnostic?.path, '/site/a.html');
  assert.match(diagnostic?.message.en ?? '', /disk is full/);
  assert.equal(explainSystemError(systemError('EACCES'), '/site')?.path, '/site');
});

test('what is no error of the system stays a bug', () => {
  assert.equal(explainSystemError(new TypeError('x is undefined'), '/site'), undefined);
  assert.throws(() => explaining('/site', () => JSON.parse('{')), SyntaxError);
  assert.throws(
    () =>
      explaining('/site', () => {
        throw systemError('EROFS');
      }),
    (error) => error instanceof BuildError && error.diagnostic.path === '/site',
  );
});

test('of a thread that has used up its memory a person learns what to do', () => {
  const diagnostic = explainSystemError(systemError('ERR_WORKER_OUT_OF_MEMORY'), '/site');
  assert.equal(diagnostic?.rule, 'memory');
  assert.match(diagnostic.message.en, /--threads 1/);
});

test('a limit on the size of files, and an esbuild that was killed, are told as what they are', () => {
  const large = explainSystemError(systemError('EFBIG', '/site/a.html'), '/site');
  assert.match(`${large?.path} ${large?.message.en}`, /^\/site\/a\.html .+ulimit -f/);
  for (const said of ['The service was stopped', 'The service is no longer running: write EPIPE']) {
    const killed = explainSystemError(new Error(said), '/site');
    assert.deepEqual(
      { rule: killed?.rule, path: killed?.path },
      { rule: 'memory', path: 'esbuild' },
    );
  }
});
