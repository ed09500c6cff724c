import type { Finding, NoiseRule, Passage } from '../noise-rule.ts';

/** No jammer is shorter. */
const ASCII = /[!-~](?: {0,2}[!-~]){6,4000}/g;
/** Discuz writes pairs: one of the first half of printable ASCII, a space, one of the second half. */
const PAIRS = /(?:[!-;] {1,2}[?-~]|(?<=[?-~]) {1,2}[?-~]| {2}[?-~]){5,24}/g;
/** Other programs write tokens of one or two characters. */
const TOKENS = /(?:(?<![!-~])[!-~]{1,2}|(?<=[!-~])(?= ))(?: {1,2}[!-~]{1,2}){5,24}(?![!-~])/g;

/** Symbols that neither a grade (A+, B-) nor an option (a., b)) has. */
const RARE = /[!"#$&'/:;?@\\^_`{|}~]/g;
/** Symbols that no sum and no number has, or one that touches a letter. */
const ODD = /[!"#$&'?@[\\\]^_`{|}~;]|[a-z][^a-z0-9]|[^a-z0-9][a-z]/i;

/** Discuz's own make tells exactly where the run begins, so it goes first where it explains the whole. */
function findJammer({ text }: Passage): Finding[] {
  const pairs = runsOf(text, PAIRS);
  const tokens = runsOf(text, TOKENS).filter(
    (run) =>
      !pairs.some(
        (pair) => Math.abs(pair.start - run.start) < 3 && Math.abs(pair.end - run.end) < 3,
      ),
  );
  return [
    ...pairs.map((pair) => withRemnant(text, pair)),
    ...tokens.map(({ start, end }) => ({ start: start + (endsText(text, start) ? 1 : 0), end })),
  ];
}

/** A mark that closes the Chinese before it, although the first token is glued to it. */
function endsText(text: string, at: number): boolean {
  return /^\p{Script=Han}[:;,.)%!?]\S/u.test(text.slice(at - 1, at + 2));
}

/** Another program's run read as pairs leaves a character at its start: a symbol, or one behind a final mark. */
function withRemnant(text: string, { start, end }: Finding): Finding {
  const before = text.slice(Math.max(0, start - 6), start);
  const remnant =
    /(?<=[。！？；]) ?[!-~] ?$|(?<=\n[ 　]{0,3})[a-z?\\] ?$|(?<=[一-龥。！？；\n])[!"#$&'@^_`{|}~] ?$/u.exec(
      before,
    )?.[0];
  return { start: start - (remnant?.length ?? 0), end };
}

/** The runs of printable ASCII that are long enough, with what stands just before and after them. */
function runsOf(text: string, pattern: RegExp): Finding[] {
  return Array.from(text.matchAll(ASCII)).flatMap(({ 0: ascii, index }) => {
    const from = Math.max(0, index - 3);
    const passage = text.slice(from, index + ascii.length + 1);
    return Array.from(passage.matchAll(pattern))
      .filter(([run]) => looksRandom(run))
      .map(({ 0: run, index: at }) => {
        const start = from + at;
        return { start, end: start + lengthBeforeOrdinal(text, run, start) };
      });
  });
}

/** The number of the paragraph behind the run looks like one of its tokens: 1.首部, (1)导言. */
function lengthBeforeOrdinal(text: string, run: string, index: number): number {
  if (!/\p{Script=Han}/u.test(text.charAt(index + run.length))) return run.length;
  return run.length - (/ *(?:[(]?\d{1,2}[.)]|\()$/.exec(run)?.[0].length ?? 0);
}

/** Chance makes tokens of many shapes; sums, tables, lists of options and English have few. */
function looksRandom(run: string): boolean {
  const tokens = run.trim().split(/ +/);
  const shapes = new Set(tokens.map(shapeOf));
  const odd = tokens.filter((token) => ODD.test(token));
  const symbols = new Set(run.replace(/[a-z0-9\s]/gi, ''));
  const rare = new Set(run.match(RARE));
  const letters = new Set(run.replace(/[^a-z]/gi, ''));
  const strange = odd.length >= 1 && letters.size >= 2 && shapes.size >= 4;
  const varied = (symbols.size >= 3 && letters.size >= 1) || (rare.size >= 2 && letters.size >= 2);
  return strange || (odd.length >= 3 && varied);
}

function shapeOf(token: string): string {
  return token
    .replace(/^\d+%?$/, '0')
    .replace(/[a-z]/g, 'a')
    .replace(/[A-Z]/g, 'A')
    .replace(/\d/g, '0')
    .replace(/[^aA0]/g, '.');
}

export const JAMMER_RULES: NoiseRule[] = [
  {
    id: 'jammer',
    why: 'Discuz hides random ASCII in posts against copying; it shows in what was copied. Recognised by its make: short tokens in which letters, digits and symbols are mixed.',
    label: '论坛干扰码',
    find: findJammer,
    goes: [
      '一、工作回顾⟦+ O2 W- O: E/ I5 L9 Z⟧ ‖ ⟦% U1 n+ ~7 ^& k. b) d⟧（二）',
      '增长5G⟦+ O2 W- O: E/ I5 L9 Z⟧ ‖ ⟦# L* n6 Q% ^* `$ j8 f/ d⟧ 1.首部。',
      '⟦# u+ z1 Q) S# H$ k) R⟧ (1)标题。 ‖ ⟦" p6 p% g5 Y) W* X( O4 w⟧3.正文。',
      '⟦i( j( e7 Z2 {! |0 K⟧ ‖ ⟦! c$ K$ l& v% w⟧## 第八章　考试经费',
      "⟦k3 $ P; x7 ~8 Q' m⟧",
      '人事任免事项⟦41 J/ 2 F! 1 N! 33⟧ ‖ 品牌创建。⟦S9 I5 P! C F N7 F: L⟧',
      '工作安排⟦! !f q: D8 k& q9 p⟧ ‖ 农村改革。⟦ U l9 j! `2 k; R: N" z7 z⟧',
    ],
    stays: [
      'A B C D E F G ‖ 1 2 3 4 5 6 7 8 ‖ a + b = c - d * e ‖ A1 B2 C3 D4 E5 F6 G7 ‖ Y X 1 2 3 4 5',
      '5% 6% 7% 8% 9% 1% ‖ A+ B- A- B+ C+ A- ‖ 建成5G 1 A 2 B 3 C ‖ a) b) c) d) e) f)',
      'x1 + x2 = y1 - y2 > 0 ‖ P A R T 0 1 ‖ We do it as it is so we go on',
    ],
  },
];
