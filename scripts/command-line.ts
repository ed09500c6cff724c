/** The arguments of a command, and the language in which it answers. */

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ARGUMENTS } from './messages/arguments.ts';
import { isLanguage, systemLanguage } from './messages/language.ts';
import { fill, type Language, type Text, verbatim } from './messages/text.ts';

/** Every command has them. */
const common = { help: { type: 'boolean' }, lang: { type: 'string' } } as const;

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads arguments, among them `--help` and `--lang`.
 *
 * @param options of this command alone
 * @param takesFiles it takes names of files beside options
 * @returns with what is wrong with them, if anything
 */
export function readArguments<const Own extends Options>(
  args: readonly string[],
  options: Own,
  takesFiles = false,
) {
  const language = languageOf(args);
  const config = {
    args: [...args],
    options: { ...options, ...common },
    allowPositionals: takesFiles,
  };
  try {
    const { values, positionals } = parseArgs(config);
    const { lang } = values as { lang?: string };
    if (lang === undefined || isLanguage(lang)) return { language, values, positionals };
    return { language, wrong: fill(ARGUMENTS.noLanguage, { value: lang }) };
  } catch (error) {
    return { language, wrong: explain(error) };
  }
}

/** The language that is asked for, even where other arguments are wrong; else the system's. */
export function languageOf(args: readonly string[]): Language {
  const { values } = parseArgs({ args: [...args], options: common, strict: false });
  const asked = typeof values.lang === 'string' ? values.lang : undefined;
  return isLanguage(asked) ? asked : systemLanguage();
}

/** What Node says of an argument, in both languages. It names the argument between quotes. */
function explain(error: unknown): Text {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const name = /'[^']*'/.exec(message)?.[0] ?? '';
  return isKnown(code) ? fill(ARGUMENTS[code], { name }) : verbatim(message);
}

function isKnown(code: string): code is keyof typeof ARGUMENTS & `ERR_${string}` {
  return code.startsWith('ERR_') && Object.hasOwn(ARGUMENTS, code);
}

/** Where a command writes. */
export interface Terminal {
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown; isTTY?: boolean };
}

/** Writes lines in a language; words in none are written as they are. */
export function speaker(
  { stdout, stderr }: Pick<Terminal, 'stdout' | 'stderr'>,
  language: Language,
) {
  const line = (text: Text | string) => `${typeof text === 'string' ? text : text[language]}\n`;
  return {
    say: (text: Text | string) => stdout.write(line(text)),
    complain: (text: Text | string) => stderr.write(line(text)),
  };
}
