export interface Judge {
  /** F1 that the rules reach, which must not be lost. */
  readonly f1: number;
  /** At most so many of the faultless replies are accused of a fault. */
  readonly accused: number;
}

/** Labelled sets that nobody who writes rules has looked at. */
export const judges: Readonly<Record<string, Judge>> = {
  'rules.zh.h': { f1: 0.945, accused: 0.03 },
  'rules.zh.u': { f1: 0.905, accused: 0.045 },
  'rules.zh.y': { f1: 0.91, accused: 0.04 },
  'rules.en.e': { f1: 0.95, accused: 0.03 },
  'rules.en.k': { f1: 0.9, accused: 0.04 },
  'rules.en.aa': { f1: 0.905, accused: 0.045 },
  'spin.zh.e': { f1: 0.94, accused: 0.04 },
  'spin.en.e': { f1: 0.92, accused: 0.04 },
  'fabe.zh.f': { f1: 0.9, accused: 0.04 },
  'fabe.en.g': { f1: 0.875, accused: 0.04 },
};
