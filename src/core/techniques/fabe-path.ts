import { type FabeKind, fabeKinds } from '../phrases/vocabulary.ts';
import type { FabeUnit } from './fabe-units.ts';

/** How well an element goes before the next one: feature, advantage, benefit, evidence, with little going back. */
export const fabeStart: Readonly<Record<FabeKind, number>> = {
  feature: 1.3,
  advantage: 0,
  benefit: -0.7,
  evidence: -0.4,
  none: 1.4,
};
export const fabeAfter: Readonly<Record<FabeKind, Readonly<Record<FabeKind, number>>>> = {
  feature: { feature: 1.9, advantage: 2.7, benefit: 1.7, evidence: -0.4, none: -0.7 },
  advantage: { feature: -1.6, advantage: 1.9, benefit: 2.4, evidence: 0.8, none: -0.9 },
  benefit: { feature: -1.6, advantage: -1.5, benefit: 1.7, evidence: 1.5, none: -1.4 },
  evidence: { feature: -0.9, advantage: -1.4, benefit: -1.9, evidence: 2.4, none: -1.1 },
  none: { feature: -0.3, advantage: -1.3, benefit: -1.8, evidence: -0.8, none: 2.8 },
};
/** A stretch cut out of a clause goes on with its element rather than changes it. */
const goesOn = 2;

/** The likeliest elements, one a unit. */
export function bestFabePath(units: readonly FabeUnit[]): FabeKind[] {
  const backs: FabeKind[][] = [];
  let sums = fabeKinds.map((kind) => fabeStart[kind] + (units[0]?.scores.get(kind) ?? 0));
  for (const { scores, soft } of units.slice(1)) {
    const back: FabeKind[] = [];
    const next = fabeKinds.map((kind) => {
      let best = 0;
      const values = fabeKinds.map(
        (before, index) =>
          (sums[index] as number) + fabeAfter[before][kind] + (soft && before === kind ? goesOn : 0),
      );
      values.forEach((value, index) => {
        if (value > (values[best] as number)) best = index;
      });
      back.push(fabeKinds[best] as FabeKind);
      return (values[best] as number) + (scores.get(kind) ?? 0);
    });
    backs.push(back);
    sums = next;
  }
  let at = sums.indexOf(Math.max(...sums));
  const path: FabeKind[] = [fabeKinds[at] as FabeKind];
  for (const back of backs.reverse()) {
    const kind = back[at] as FabeKind;
    path.unshift(kind);
    at = fabeKinds.indexOf(kind);
  }
  return path;
}
