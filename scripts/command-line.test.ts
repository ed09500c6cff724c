import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf, readArguments } from './command-line.ts';

const options = { output: { type: 'string' }, strict: { type: 'boolean' } } as const;

test('every command takes --lang and --help', () => {
  const { language, values } = readArguments(['--lang', 'zh', '--help'], options);
  assert.equal(language, 'zh');
  assert.equal(values?.help, true);
  assert.equal(languageOf(['--lang=en', 'x']), 'en');
});

test('wrong arguments are named in the language that is asked for', () => {
  const cases: [string[], RegExp, RegExp][] = [
    [['--outptu', 'x'], /Unknown option '--outptu'/, /没有 '--outptu' 这个选项/],
    [['--output'], /'--output <value>'/, /'--output <value>' 缺少值/],
    [['--strict=1'], /'--strict'/, /不该有值/],
    [['x'], /Unexpected argument 'x'/, /多了 'x'/],
    [['--lang', 'fr'], /--lang fr is no language/, /只能写 zh 或 en/],
  ];
  for (const [args, en, zh] of cases) {
    const { wrong } = readArguments(args, options);
    assert.match(wrong?.en ?? '', en);
    assert.match(wrong?.zh ?? '', zh);
  }
  assert.equal(readArguments(['--lang', 'zh', '--outptu'], options).language, 'zh');
});
