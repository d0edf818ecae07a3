/** Tenths of a point as a figure with one decimal: 724 gives `72.4`. The shown number is the number that decides. */
export function formatTenths(tenths: number): string {
  const size = Math.abs(tenths);
  return `${tenths < 0 ? '\u2212' : ''}${Math.floor(size / 10)}.${size % 10}`;
}

/** The same with its sign: `+4.2`, `−1.5`, and `0.0` without one. */
export function formatChange(tenths: number): string {
  return tenths > 0 ? `+${formatTenths(tenths)}` : formatTenths(tenths);
}

/** Points of a rule with their sign: `+5`, `−7.5`. */
export function formatPoints(points: number): string {
  if (points === 0) return '0';
  return `${points > 0 ? '+' : '\u2212'}${Math.abs(Math.round(points * 100) / 100)}`;
}

/** A score of 0..100 in tenths. */
export function toTenths(raw: number): number {
  return Math.round(raw * 10);
}
