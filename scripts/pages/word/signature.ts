import { widthOf } from './measures.ts';

/** Characters that stay free right of the date. */
const rightOfDate = 4;

/** Characters that stay free right of an issuer without a date. */
const rightOfIssuer = 2;

/** Characters right of an issuer, which stands centred above the date (GB/T 9704-2012, 7.3.5.1). */
export function signatureIndent(issuer: string, date: string | undefined): number {
  if (date === undefined) return rightOfIssuer;
  return Math.max(0, rightOfDate + (widthOf(date) - widthOf(issuer)) / 2);
}
