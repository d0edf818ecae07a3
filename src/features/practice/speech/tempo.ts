/** How fast each kind of customer talks: a factor on the time of every syllable; 1 for anybody else. */
const personaTempo: Readonly<Record<string, number>> = { tiger: 0.82, peacock: 0.88, koala: 1.18, owl: 1.05 };

/** What the temper does to it, while it lasts. */
const temperTempo: Readonly<Record<string, number>> = { angry: 0.85, overwhelmed: 0.95, picky: 1.04 };

/** The tempo of a customer's speech. */
export function tempoOf(persona: string, temper: string): number {
  return (personaTempo[persona] ?? 1) * (temperTempo[temper] ?? 1);
}
