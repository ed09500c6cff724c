import type { RecordedFacts } from '../../search/records.ts';

/** The date of a report as documents write it, 2021年12月7日, or its year; empty where neither is known. */
export function writtenDate({ year, date }: Pick<RecordedFacts, 'year' | 'date'>): string {
  const [, month, day] = date.split('-').map(Number);
  return year === '' ? '' : `${year}年${month && day ? `${month}月${day}日` : ''}`;
}
