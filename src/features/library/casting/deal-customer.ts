import type { Catalog } from '../../../platform/pack-source.ts';

interface Customer {
  readonly persona: string;
  readonly temper: string;
}

/** Another customer by chance: never the one who stands there already, unless there is nobody else. */
export function dealCustomer(
  catalog: Catalog,
  present: Customer | null,
  pick: (count: number) => number,
): Customer {
  const all = catalog.personas.flatMap(({ id: persona }) =>
    catalog.tempers.map(({ id: temper }) => ({ persona, temper })),
  );
  const others = all.filter(
    ({ persona, temper }) => persona !== present?.persona || temper !== present.temper,
  );
  const deck = others.length > 0 ? others : all;
  return deck[pick(deck.length)] ?? present ?? { persona: '', temper: '' };
}
