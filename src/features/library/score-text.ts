/** A score as it decides: scores have tenths, and 89.6 is not yet 90. */
export function scoreText(raw: number): string {
  return raw.toFixed(1);
}
