import type { Finding, NoiseRule, Passage } from '../noise-rule.ts';

/** Discuz writes pairs: one of the first half of printable ASCII, a space, one of the second half. */
const PAIRS = /(?:[!-;] {1,2}[?-~]|(?<=[?-~]) {1,2}[?-~]| {2}[?-~]){5,24}/g;
/** Other programs write tokens of one or two characters. */
const TOKENS = /(?<![!-~])[!-~]{1,2}(?: {1,2}[!-~]{1,2}){5,24}(?![!-~])/g;

function findJammer({ text }: Passage): Finding[] {
  return [PAIRS, TOKENS].flatMap((pattern) =>
    Array.from(text.matchAll(pattern))
      .filter(([run]) => looksRandom(run))
      .map(({ 0: run, index }) => ({ start: index, end: index + run.length })),
  );
}

/** Letters, digits and symbols are mixed, also within tokens; sums, tables and lists of options are not. */
function looksRandom(run: string): boolean {
  const tokens = run.trim().split(/ +/);
  const odd = tokens.filter((token) =>
    /[!"#$&'?@[\\\]^_`{|}~;]|[a-z][^a-z0-9]|[^a-z0-9][a-z]/i.test(token),
  );
  const symbols = new Set(run.replace(/[a-z0-9\s]/gi, ''));
  const letters = new Set(run.replace(/[^a-z]/gi, ''));
  const mixed = tokens.filter((token) => token.length > 1 && !/^(?:[a-z]+|\d+)$/i.test(token));
  return odd.length >= 2 && symbols.size >= 2 && letters.size >= 2 && mixed.length >= 2;
}

export const JAMMER_RULES: NoiseRule[] = [
  {
    id: 'jammer',
    why: 'Discuz hides random ASCII in posts against copying; it shows in what was copied. Recognised by its make: short tokens in which letters, digits and symbols are mixed.',
    label: '论坛干扰码',
    find: findJammer,
    goes: [
      '一、工作回顾⟦+ O2 W- O: E/ I5 L9 Z⟧',
      '⟦% U1 n+ ~7 ^& k. b) d⟧（二）',
      '增长5G⟦+ O2 W- O: E/ I5 L9 Z⟧',
      "⟦k3 $ P; x7 ~8 Q' m⟧",
    ],
    stays: [
      'A B C D E F G',
      '1 2 3 4 5 6 7 8',
      'a + b = c - d * e',
      'A1 B2 C3 D4 E5 F6 G7',
      'Y X 1 2 3 4 5',
      '5% 6% 7% 8% 9% 1%',
      'a) b) c) d) e) f)',
      'We do it as it is so we go on',
    ],
  },
];
