/** A share of 0..1 in percent, to the tenth. */
export function percentWords(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
