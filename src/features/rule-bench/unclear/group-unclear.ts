import type { UnclearReply } from './unclear-reply.ts';

export interface UnclearWording {
  /** The latest time that it was said. */
  readonly reply: UnclearReply;
  readonly times: number;
}

/** A decision point of a call, with what was typed there. */
export interface UnclearPoint {
  readonly node: string;
  readonly wordings: readonly UnclearWording[];
}

export interface UnclearCall {
  readonly key: string;
  readonly latest: UnclearReply;
  readonly points: readonly UnclearPoint[];
}

/** By call and decision point, the newest first everywhere; what was typed twice at one place is listed once. */
export function groupUnclear(replies: readonly UnclearReply[]): readonly UnclearCall[] {
  const newestFirst = [...replies].sort((a, b) => b.at - a.at);
  return groupsOf(newestFirst, ({ pack, scenario }) => `${pack}/${scenario}`).map(([key, ofCall]) => ({
    key,
    latest: ofCall[0],
    points: groupsOf(ofCall, ({ node }) => node).map(([node, ofPoint]) => ({
      node,
      wordings: groupsOf(ofPoint, ({ language, text }) => `${language} ${text.trim()}`).map(([, same]) => ({
        reply: same[0],
        times: same.length,
      })),
    })),
  }));
}

type Group<Item> = readonly [Item, ...Item[]];

/** Items by key, in the order in which the keys come. */
function groupsOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [string, Group<Item>])[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
