import type { ReportPage } from '../model.ts';

/** What a person should look at in a report, in the words of the site. */
export interface Finding {
  /** Line of the raw file; 0 where it concerns the whole. */
  line: number;
  words: string;
  /** How that line begins. */
  quote: string;
}

/** Messages tell the one who builds the site what to do; readers get these words instead. */
const words = new Map([
  ['no-title', '没有找到标题，以文种和开头的话代替'],
  ['guessed-title', '标题也可能是别的一行'],
  ['no-number', '没有找到发文字号'],
  ['table-reshaped', '这个表格原来一格一行，是重新拼起来的'],
  ['repeated-ordinal', '序号与前面重复'],
  ['ordinal-gap', '序号与前面不连续'],
  ['long-heading', '标题过长，可能是正文'],
  ['empty-section', '标题下没有正文'],
  ['no-heading', '没有找到层次标题'],
  ['open-paragraph', '这一段没有写完一句话'],
  ['sidecar-unused', '指定删去或保留的文字没有找到'],
]);

const quoted = 30;

/** The diagnostics of a report for its readers. */
export function findingsOf({ ledger }: ReportPage): Finding[] {
  if (ledger.diagnostics.length === 0) return [];
  const { raw, labels } = ledger.clean;
  const lines = raw.split('\n');
  const doubt = (rule: string) => labels[rule] && `疑为${labels[rule]}，没有删去`;
  return ledger.diagnostics.map(({ rule, line }) => ({
    line,
    words: words.get(rule) ?? doubt(rule) ?? `其他提示（${rule}）`,
    quote: (lines[line - 1] ?? '').trim().slice(0, quoted),
  }));
}
