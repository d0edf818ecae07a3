import { type PhraseTables, setWidth } from './phrase-tables.ts';

/** The classes that a set of words is entered at, as bits: what it begins with, or going back what it ends with. */
export function classesOf(tables: PhraseTables, set: number, direction: 1 | -1): Uint32Array {
  const place = set * 2 + (direction === 1 ? 0 : 1);
  const known = tables.entered[place];
  if (known !== undefined) return known;
  const bits = new Uint32Array((tables.classCount + 31) >>> 5);
  const edges = direction === 1 ? tables.openings : tables.closings;
  const first = tables.sets[set * setWidth] as number;
  const end = first + (tables.sets[set * setWidth + 1] as number);
  for (let option = first; option < end; option += 1) {
    const edge = edges[option] as number;
    bits[edge >>> 5] = (bits[edge >>> 5] as number) | (1 << (edge & 31));
  }
  tables.entered[place] = bits;
  return bits;
}

export function hasClass(bits: Uint32Array, known: number): boolean {
  return (((bits[known >>> 5] as number) >>> (known & 31)) & 1) === 1;
}
