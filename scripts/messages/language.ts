import { LANGUAGES, type Language } from './text.ts';

/**
 * The language of the one at the keyboard. The variables go before each other as POSIX has them; where none is set, as
 * on Windows, the system's own setting counts, which Node knows.
 *
 * @param env environment of the process
 * @param locale of the system, as BCP 47 writes it; Node loads its tables of languages to tell it
 */
export function systemLanguage(
  env: NodeJS.ProcessEnv = process.env,
  locale = () => Intl.Collator().resolvedOptions().locale,
): Language {
  const said = env.LC_ALL || env.LC_MESSAGES || env.LANG || locale();
  return /^zh(?![a-z])/i.test(said) ? 'zh' : 'en';
}

export function isLanguage(value: string | undefined): value is Language {
  return LANGUAGES.some((language) => language === value);
}
