/** Lines of business that a scenario can belong to; the library filters by them. */
export const sectors = [
  'telecom',
  'hotel',
  'retail',
  'manufacturing',
  'airline',
  'finance',
  'property',
  'catering',
  'public',
  'other',
] as const;

export type Sector = (typeof sectors)[number];
