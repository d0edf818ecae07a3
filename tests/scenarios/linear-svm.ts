/** One thing to learn from: what it has, as numbers of features, and how much it counts. */
export interface Sample {
  readonly features: readonly number[];
  /** Worth of an error on it beside those on others. */
  readonly weight: number;
  readonly positive: boolean;
}

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Cost of an error, and how many times as much one on a positive sample. */
const cost = 1;
const dearness = 2;
const rounds = 15;

/**
 * Fits a linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh et al. 2008). Each
 * sample is scaled to length one, with a constant beside it. Deterministic.
 */
export function fitLinear(samples: readonly Sample[], width: number): LinearModel {
  const weights = new Float64Array(width);
  let bias = 0;
  const duals = new Float64Array(samples.length);
  const order = Int32Array.from(samples.keys());
  let seed = 1;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = samples.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const index of order) {
      const { features, weight, positive } = samples[index] as Sample;
      const sign = positive ? 1 : -1;
      const scale = 1 / Math.sqrt(Math.max(1, features.length));
      const softness = 0.5 / (cost * weight * (positive ? dearness : 1));
      let margin = bias;
      for (const feature of features) margin += (weights[feature] as number) * scale;
      const dual = duals[index] as number;
      const moved = Math.max(0, dual - (sign * margin - 1 + softness * dual) / (2 + softness));
      if (moved === dual) continue;
      duals[index] = moved;
      const change = (moved - dual) * sign;
      for (const feature of features) weights[feature] = (weights[feature] as number) + change * scale;
      bias += change;
    }
  }
  return { weights, bias };
}
