import type { ClassTable } from './class-table.ts';
import { hasAnchor, type Item, type ItemSequence } from './lower-pattern.ts';
import type { PatternEdge, PatternWord } from './pattern.ts';

/** One word string of a word set; `exact` is present where a form was demanded. */
export interface WordOption {
  readonly classes: readonly number[];
  readonly exact?: readonly (string | undefined)[];
}

export type CompiledItem =
  | {
      readonly kind: 'words';
      readonly optional: boolean;
      /** The options by their first and last class; null where there is but one. */
      readonly byFirst: ReadonlyMap<number, readonly WordOption[]> | null;
      readonly byLast: ReadonlyMap<number, readonly WordOption[]> | null;
      readonly options: readonly WordOption[];
    }
  | {
      readonly kind: 'gap';
      readonly min: number;
      readonly max: number;
      readonly comma: boolean;
      readonly greedy: boolean;
    }
  | { readonly kind: 'number' }
  | { readonly kind: 'not'; readonly options: readonly WordOption[] }
  | { readonly kind: 'edge'; readonly edge: PatternEdge }
  | { readonly kind: 'slot-open'; readonly name: string }
  | { readonly kind: 'slot-close'; readonly name: string };

/** A sequence ready to verify around a hit of its anchor item. */
export interface CompiledSequence {
  readonly entry: number;
  readonly items: readonly CompiledItem[];
  readonly anchor: number;
  readonly asked: boolean;
  readonly slots: boolean;
  readonly gaps: boolean;
}

/** Words so frequent that a literal made of them finds little. */
const commonWords = new Set([
  ...'的了我你您是不这那就好有们个一在也都要会能可以给到没吗呢吧啊来去说请为什么'.split(''),
  'i',
  'you',
  'we',
  'it',
  'the',
  'a',
  'to',
  'be',
  'is',
  'are',
  'do',
  'not',
  'can',
  'will',
  'that',
  'this',
  'for',
  'of',
  'and',
  'in',
  'your',
  'my',
  'have',
  'me',
  'on',
]);

const weightOf = (option: readonly PatternWord[]): number =>
  option.reduce((sum, word) => sum + (commonWords.has(word.text) ? 1 : 3), 0);

/** The item that the automaton looks for: the word set whose cheapest member says most. */
function chooseAnchor(items: readonly Item[]): number {
  let best = -1;
  let bestWeight = 0;
  items.forEach((item, index) => {
    if (item.kind !== 'words' || !hasAnchor(item)) return;
    const weight = Math.min(...item.options.map(weightOf)) - Math.log2(item.options.length) / 4;
    if (best < 0 || weight > bestWeight) {
      best = index;
      bestWeight = weight;
    }
  });
  return best;
}

/** Turns words into classes and indexes word sets by their first and last class. */
export function compileSequence(
  entry: number,
  { items, asked }: ItemSequence,
  table: ClassTable,
): CompiledSequence {
  const compiled = items.map((item) => compileItem(item, table));
  return {
    entry,
    items: compiled,
    anchor: chooseAnchor(items),
    asked,
    slots: items.some(({ kind }) => kind === 'slot-open'),
    gaps: items.some(({ kind }) => kind === 'gap'),
  };
}

function compileItem(item: Item, table: ClassTable): CompiledItem {
  if (item.kind === 'not')
    return {
      kind: 'not',
      options: item.options.map((words) => classOption(words, table)),
    };
  if (item.kind !== 'words') return item;
  const options = item.options.map((words) => classOption(words, table));
  const filled = options.filter(({ classes }) => classes.length > 0);
  return {
    kind: 'words',
    optional: filled.length < options.length,
    byFirst: filled.length > 1 ? groupBy(filled, ({ classes }) => classes[0] as number) : null,
    byLast: filled.length > 1 ? groupBy(filled, ({ classes }) => classes.at(-1) as number) : null,
    options: filled,
  };
}

function classOption(words: readonly PatternWord[], table: ClassTable): WordOption {
  const classed = words.map(table.classOfPattern);
  const classes = classed.map((word) => word.class);
  return classed.some(({ exact }) => exact !== undefined)
    ? { classes, exact: classed.map(({ exact }) => exact) }
    : { classes };
}

function groupBy(
  options: readonly WordOption[],
  key: (option: WordOption) => number,
): Map<number, WordOption[]> {
  const groups = new Map<number, WordOption[]>();
  for (const option of options) {
    const group = groups.get(key(option));
    if (group === undefined) groups.set(key(option), [option]);
    else group.push(option);
  }
  return groups;
}
