import type { Measurement, Tally } from '../../../core/techniques/measure-labels.ts';

/** Adds up measurements of parts of a file; their sum is the measurement of the whole. */
export function createSum(): {
  readonly add: (part: Measurement) => void;
  readonly total: () => Measurement;
} {
  const labels = new Map<string, Tally>();
  const failures: Measurement['failures'][number][] = [];
  let total: Tally = { hit: 0, wrong: 0, missed: 0 };
  let overlap = 0;
  const faultless = { lines: 0, accused: 0 };
  return {
    add(part) {
      total = plus(total, part.total);
      for (const [label, tally] of part.labels)
        labels.set(label, plus(labels.get(label) ?? { hit: 0, wrong: 0, missed: 0 }, tally));
      // A mean over the hits: each part weighs as many as it has.
      overlap += part.overlap * part.total.hit;
      faultless.lines += part.faultless.lines;
      faultless.accused += part.faultless.accused;
      failures.push(...part.failures);
    },
    total: () => ({
      total,
      labels: [...labels].sort(([a], [b]) => (a < b ? -1 : 1)),
      overlap: total.hit === 0 ? 1 : overlap / total.hit,
      faultless,
      failures,
    }),
  };
}

function plus(a: Tally, b: Tally): Tally {
  return { hit: a.hit + b.hit, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}
