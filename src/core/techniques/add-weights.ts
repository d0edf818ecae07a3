/** What something speaks for, by kind. */
export type WeightsOf<Kind extends string> = Readonly<Partial<Record<Kind, number | undefined>>>;

/** One thing that speaks for or against a kind; `cue` where it is a row of the rule sets. */
export interface Reason<Kind extends string> {
  readonly id: string;
  readonly cue?: string;
  readonly weights: WeightsOf<Kind>;
}

/** Adds weights to the scores so far. */
export function addWeights<Kind extends string>(
  scores: Map<Kind, number>,
  weights: WeightsOf<Kind> | undefined,
): void {
  for (const kind in weights) {
    const weight = weights[kind];
    if (weight !== undefined) scores.set(kind, (scores.get(kind) ?? 0) + weight);
  }
}
