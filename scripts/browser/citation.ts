/**
 * How a passage of a report is cited in Chinese:
 * 《标题》（国办发〔2018〕126号）“一、（二）小标题”，发文机关，成文日期，网址.
 */

/** What a citation says of the report, each as written in it; what the report does not say is left out. */
export interface Source {
  title: string;
  documentNumber?: string | undefined;
  issuer?: string | undefined;
  issuedOn?: string | undefined;
}

export interface CitedHeading {
  /** 一、 （二） 第一章; empty where the heading has no number. */
  ordinal: string;
  /** The heading as it stands in the report, ordinal and final mark included. */
  text: string;
}

/**
 * @param path the headings that lead to the passage, outermost first; none for the report as a whole
 */
export function citation(source: Source, path: readonly CitedHeading[], address: string): string {
  const { title, documentNumber, issuer, issuedOn } = source;
  const number = documentNumber ? `（${documentNumber}）` : '';
  const ordinals = ordinalsOf(path);
  const inside = ordinals === '' ? '' : `“${inQuotes(ordinals)}”`;
  const whole = `《${inTitleMarks(title)}》${number}${inside}`;
  return [whole, issuer, issuedOn, address].filter(Boolean).join('，');
}

/** Words of a report with their source: “……”——《标题》…. */
export function quotation(
  words: string,
  source: Source,
  path: readonly CitedHeading[],
  address: string,
): string {
  return `“${inQuotes(words.trim())}”——${citation(source, path, address)}`;
}

/** The ordinals on the way, then the heading itself without its final mark. */
function ordinalsOf(path: readonly CitedHeading[]): string {
  const last = path.at(-1);
  if (!last) return '';
  const way = path.slice(0, -1).map(({ ordinal }) => apart(ordinal.trim()));
  const text = last.text.trim().replace(/[。：；.:;]$/, '');
  const rest = text.startsWith(last.ordinal) ? text.slice(last.ordinal.length).trim() : text;
  const own = rest === '' ? last.ordinal.trim() : apart(last.ordinal.trim()) + rest;
  return way.join('') + own;
}

/** 第一章 needs a space before what follows; 一、 and （一） do not. */
function apart(ordinal: string): string {
  return /[\p{L}\p{N}.．]$/u.test(ordinal) ? `${ordinal} ` : ordinal;
}

/** A title within 《》 has 〈〉 (GB/T 15834, 4.15.3.4). */
function inTitleMarks(title: string): string {
  return title.trim().replaceAll('《', '〈').replaceAll('》', '〉');
}

/** A quotation within “” has ‘’ (GB/T 15834, 4.8.3.3). */
function inQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
