/**
 * What people read in the terminal, in each language that it speaks. A sentence is a plain value in all of them: the
 * stages need not know who reads it, it goes from thread to thread and into the cache, and the command picks the
 * language when it prints.
 */

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same in each language. */
export type Text = Readonly<Record<Language, string>>;

/** What takes the place of `{name}` in a sentence; words that differ by language are a text themselves. */
export type Value = string | number | Text;

/** The names between braces in a sentence. */
type NamesIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/**
 * A sentence of a table with its values put in.
 *
 * @param values one for each `{name}` that stands in it in any language
 */
export function fill<const Sentence extends Text>(
  sentence: Sentence,
  values: Readonly<Record<NamesIn<Sentence[Language]>, Value>>,
): Text {
  return eachLanguage((language) =>
    sentence[language].replace(/\{(\w+)\}/g, (_, name: keyof typeof values) => {
      const value = values[name];
      return String(typeof value === 'object' ? value[language] : value);
    }),
  );
}

/** Texts one after the other. @param between what stands between two */
export function joined(texts: readonly Text[], between: Text): Text {
  return eachLanguage((language) => texts.map((text) => text[language]).join(between[language]));
}

/** Words that are the same in each language, as those of another program. */
export function verbatim(words: string): Text {
  return eachLanguage(() => words);
}

function eachLanguage(say: (language: Language) => string): Text {
  return { en: say('en'), zh: say('zh') };
}
