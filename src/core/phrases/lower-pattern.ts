import type { PatternEdge, PatternError, PatternSequence, PatternWord } from './pattern.ts';

/** One step of a sequence that the matcher can run. Slots are marks of zero width. */
export type Item =
  | {
      readonly kind: 'words';
      readonly options: readonly (readonly PatternWord[])[];
    }
  | {
      readonly kind: 'gap';
      readonly min: number;
      readonly max: number;
      readonly comma: boolean;
      readonly greedy: boolean;
    }
  | { readonly kind: 'number' }
  | {
      readonly kind: 'not';
      readonly options: readonly (readonly PatternWord[])[];
    }
  | { readonly kind: 'edge'; readonly edge: PatternEdge }
  | { readonly kind: 'slot-open'; readonly name: string }
  | { readonly kind: 'slot-close'; readonly name: string };

/** A pattern without alternatives other than word sets; `asked` demands that it stand in a question. */
export interface ItemSequence {
  readonly items: readonly Item[];
  readonly asked: boolean;
}

/** A named word list. Its members are unfolded once, however many patterns name it. */
export interface WordList {
  readonly members: readonly PatternSequence[];
  unfolded?: readonly Branch[];
}

/** Resolves `@name`, or gives undefined when there is no such list. */
export type ListLookup = (name: string) => WordList | undefined;

const widest = 240;
const widestWordSet = 16;

interface Branch {
  readonly items: Item[];
  asked: boolean;
}

class LoweringFault {
  readonly error: PatternError;
  constructor(error: PatternError) {
    this.error = error;
  }
}

/** Unfolds a pattern into at most 64 sequences; adjacent words and options become one set of word strings where that stays small. */
export function lowerPattern(
  pattern: PatternSequence,
  lists: ListLookup,
): { sequences: readonly ItemSequence[] } | { error: PatternError } {
  try {
    const sequences = branchesOf(pattern, lists, false, new Set()).map(({ items, asked }) => ({
      items: mergeWords(items),
      asked,
    }));
    if (sequences.some(({ items }) => !items.some(hasAnchor)))
      return { error: { code: 'pattern-no-word', offset: 0 } };
    return { sequences };
  } catch (fault) {
    if (fault instanceof LoweringFault) return { error: fault.error };
    throw fault;
  }
}

/** Whether an item can be found by the automaton: words, none of them optional. */
function hasAnchor(item: Item): boolean {
  return item.kind === 'words' && item.options.every((option) => option.length > 0);
}

function branchesOf(
  sequence: PatternSequence,
  lists: ListLookup,
  inSlot: boolean,
  open: ReadonlySet<string>,
): Branch[] {
  let branches: Branch[] = [{ items: [], asked: false }];
  for (const node of sequence) {
    const next = nodeBranches(node, lists, inSlot, open);
    if (branches.length * next.length > widest)
      throw new LoweringFault({
        code: 'pattern-too-wide',
        offset: 'offset' in node ? node.offset : 0,
      });
    const [only] = next;
    if (next.length === 1 && only !== undefined) {
      for (const branch of branches) {
        branch.items.push(...only.items);
        branch.asked ||= only.asked;
      }
      continue;
    }
    branches = branches.flatMap((left) =>
      next.map((right) => ({
        items: [...left.items, ...right.items],
        asked: left.asked || right.asked,
      })),
    );
  }
  return branches;
}

function nodeBranches(
  node: PatternSequence[number],
  lists: ListLookup,
  inSlot: boolean,
  open: ReadonlySet<string>,
): readonly Branch[] {
  switch (node.kind) {
    case 'literal':
      return [single({ kind: 'words', options: [node.words] })];
    case 'gap':
      return [
        single({
          kind: 'gap',
          min: node.min,
          max: node.max,
          comma: node.comma,
          greedy: inSlot,
        }),
      ];
    case 'number':
      return [single({ kind: 'number' })];
    case 'edge':
      return [single({ kind: 'edge', edge: node.edge })];
    case 'asked':
      return [{ items: [], asked: true }];
    case 'not': {
      const refused = joined(branchesOf(node.body, lists, false, open));
      const only = refused.length === 1 ? refused[0]?.items : undefined;
      const words = only?.length === 1 ? only[0] : undefined;
      if (words?.kind !== 'words' || !hasAnchor(words))
        throw new LoweringFault({
          code: 'pattern-not-words',
          offset: node.offset,
        });
      return [single({ kind: 'not', options: words.options })];
    }
    case 'slot':
      return branchesOf(node.body, lists, true, open).map(({ items, asked }) => ({
        items: [{ kind: 'slot-open', name: node.name }, ...items, { kind: 'slot-close', name: node.name }],
        asked,
      }));
    case 'optional':
      return joined([{ items: [], asked: false }, ...branchesOf(node.body, lists, inSlot, open)]);
    case 'choice':
      return joined(node.options.flatMap((option) => branchesOf(option, lists, inSlot, open)));
    case 'list': {
      const list = open.has(node.name) ? undefined : lists(node.name);
      if (list === undefined)
        throw new LoweringFault({
          code: 'pattern-unknown-list',
          offset: node.offset,
        });
      if (list.unfolded !== undefined && !inSlot) return list.unfolded;
      const inside = new Set([...open, node.name]);
      const branches = joined(list.members.flatMap((member) => branchesOf(member, lists, inSlot, inside)));
      if (!inSlot) list.unfolded = branches;
      return branches;
    }
  }
}

const single = (item: Item): Branch => ({ items: [item], asked: false });

/** Alternatives that are nothing but words become one word set; the others stay branches of their own. */
function joined(branches: readonly Branch[]): Branch[] {
  const options: (readonly PatternWord[])[] = [];
  const others: Branch[] = [];
  for (const branch of branches) {
    const items = mergeWords(branch.items);
    const only = items[0];
    if (items.length === 0 && !branch.asked) options.push([]);
    else if (items.length === 1 && only?.kind === 'words' && !branch.asked) options.push(...only.options);
    else others.push({ items, asked: branch.asked });
  }
  if (options.length === 0) return others;
  if (options.length === 1 && options[0]?.length === 0) return [{ items: [], asked: false }, ...others];
  return [single({ kind: 'words', options }), ...others];
}

function mergeWords(items: readonly Item[]): Item[] {
  const merged: Item[] = [];
  for (const item of items) {
    const last = merged.at(-1);
    if (
      item.kind === 'words' &&
      last?.kind === 'words' &&
      item.options.length * last.options.length <= widestWordSet
    ) {
      const options = last.options.flatMap((left) => item.options.map((right) => [...left, ...right]));
      merged[merged.length - 1] = { kind: 'words', options };
    } else merged.push(item);
  }
  return merged;
}
