/**
 * Forms of notices, written so that a person can judge each alone. A form is a regular expression for folded text in
 * which three things are short:
 *
 * - `{name}` is one of the words of that name, from the table that the form comes with;
 * - `~8` is up to eight characters of the same clause, `…8` of the same sentence;
 * - a space is up to three spaces, or none.
 */

/** Words or forms by what they are; what stands lower may name what stands above it. */
export type Words = Record<string, string | readonly string[]>;

/** Words that notices of several kinds have. */
const SHARED: Words = {
  host: '(?:[a-z0-9-]{1,40}\\.){1,4}(?:com|cn|net|org|cc|vip|top|info|xyz|club)(?![a-z])',
  /** Up to its top-level domain or its path; the digits of a date behind it are none of it. */
  address: '(?:https?://)?{host}(?:/[\\w./?=&%#-]{0,100})?',
  /** Kinds of sites that sell texts. */
  library: '文库|[范公论]文网|文[秘档书]网|秘书网|[材资]料网|写作网|作文网|素材网|道客巴巴|豆丁网?',
  day: '\\d{2,4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?',
  file: 'docx?|pptx?|xlsx?|pdf|txt|wps|word|rtf',
};

const SHORT = /\\.|\[(?:\\.|[^\]\\])*\]|\{([a-z]\w*)\}|([~…])(\d+)| (?![+*?]|\{\d)/g;

/** Makes the function that writes forms out as one regular expression: any of them. */
export function formsWith(words: Words): (...forms: string[]) => string {
  const written: Record<string, string> = {};
  const write = (form: string): string =>
    form.replace(SHORT, (short, name?: string, gap?: string, most?: string) => {
      if (name !== undefined) {
        const meant = written[name];
        if (meant === undefined) throw new Error(`No words are called ${name}: ${form}`);
        return meant;
      }
      if (gap !== undefined) return `[^${gap === '~' ? ',' : ''}。\\n]{0,${most}}`;
      return short === ' ' ? ' {0,3}' : short;
    });
  const anyOf = (forms: readonly string[]) => `(?:${forms.map(write).join('|')})`;
  for (const [name, forms] of Object.entries({ ...SHARED, ...words })) {
    written[name] = anyOf(typeof forms === 'string' ? [forms] : forms);
  }
  return (...forms) => anyOf(forms);
}
