export const benchTabs = ['try', 'file', 'unclear'] as const;

/** A part of the bench, as the address names it. */
export type BenchTab = (typeof benchTabs)[number];
