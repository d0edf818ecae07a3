/** Labelled sets that nobody who writes rules has looked at, and what the rules reach on them, which must not be lost. */
export const judges: Readonly<Record<string, number>> = {
  'rules.zh.h': 0.92,
  'rules.zh.u': 0.88,
  'rules.en.e': 0.92,
  'rules.en.k': 0.8,
  'spin.zh.e': 0.9,
  'spin.en.e': 0.9,
  'fabe.zh.f': 0.88,
  'fabe.en.g': 0.87,
};
