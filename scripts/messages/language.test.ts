import assert from 'node:assert/strict';
import { test } from 'node:test';
import { systemLanguage } from './language.ts';

test('the first of the variables that is set tells the language; without any, the system', () => {
  assert.equal(
    systemLanguage({ LANG: 'zh_CN.UTF-8' }, () => 'en-US'),
    'zh',
  );
  assert.equal(
    systemLanguage({ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, () => 'zh-CN'),
    'en',
  );
  assert.equal(
    systemLanguage({ LANG: 'C', LC_MESSAGES: 'zh_TW' }, () => 'en-US'),
    'zh',
  );
  assert.equal(
    systemLanguage({ LANG: '', LC_ALL: '' }, () => 'zh-Hans-CN'),
    'zh',
  );
  assert.equal(
    systemLanguage({}, () => 'en-GB'),
    'en',
  );
  assert.equal(
    systemLanguage({ LANG: 'zha_CN' }, () => 'zh'),
    'en',
  );
});
