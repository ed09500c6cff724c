/** A whole number with its digits in groups of three: 12,345. Intl does the same, and loads for 10 ms. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
