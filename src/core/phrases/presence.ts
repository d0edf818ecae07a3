import { type PhraseTables, setWidth } from './phrase-tables.ts';

/**
 * Where the classes of a reply stand, and therefore where its word sets can: what spares most sequences a closer look.
 * Kept from reply to reply, so that it makes no garbage.
 */
export interface Presence {
  /** First and last token of each class; `never` and -1 for one that the reply does not hold. */
  readonly firstSeen: Int32Array;
  readonly lastSeen: Int32Array;
  /** The classes that it holds. */
  readonly seen: number[];
  /** First token that a set can end on, and the reply that this was worked out for. */
  readonly earliest: Int32Array;
  readonly endsFor: Int32Array;
  /** Last token that a set can begin on, and the reply that this was worked out for. */
  readonly latest: Int32Array;
  readonly startsFor: Int32Array;
  reply: number;
}

const never = 0x7fffffff;

export function createPresence({ classCount, sets }: PhraseTables): Presence {
  const setCount = sets.length / setWidth;
  return {
    firstSeen: new Int32Array(classCount).fill(never),
    lastSeen: new Int32Array(classCount).fill(-1),
    seen: [],
    earliest: new Int32Array(setCount),
    endsFor: new Int32Array(setCount),
    latest: new Int32Array(setCount),
    startsFor: new Int32Array(setCount),
    reply: 0,
  };
}

/** Takes in a reply of so many tokens; it has to be forgotten before the next. */
export function notePresence(presence: Presence, classes: Int32Array, count: number): void {
  const { firstSeen, lastSeen, seen } = presence;
  presence.reply += 1;
  for (let token = 0; token < count; token += 1) {
    const known = classes[token] as number;
    if (firstSeen[known] === never) {
      firstSeen[known] = token;
      seen.push(known);
    }
    lastSeen[known] = token;
  }
}

export function forgetPresence({ firstSeen, lastSeen, seen }: Presence): void {
  for (let known = seen.pop(); known !== undefined; known = seen.pop()) {
    firstSeen[known] = never;
    lastSeen[known] = -1;
  }
}

/** Whether a set, or none at all (-1), may stand wholly before a token. */
export function mayStandBefore(
  presence: Presence,
  tables: PhraseTables,
  set: number,
  token: number,
): boolean {
  if (set < 0) return true;
  const { reply, endsFor, earliest } = presence;
  if (endsFor[set] !== reply) {
    endsFor[set] = reply;
    earliest[set] = earliestEnd(presence.firstSeen, tables, set);
  }
  return (earliest[set] as number) < token;
}

/** Whether a set, or none at all (-1), may stand at a token or after it. */
export function mayStandFrom(presence: Presence, tables: PhraseTables, set: number, token: number): boolean {
  if (set < 0) return true;
  const { reply, startsFor, latest } = presence;
  if (startsFor[set] !== reply) {
    startsFor[set] = reply;
    latest[set] = latestStart(presence.lastSeen, tables, set);
  }
  return (latest[set] as number) >= token;
}

function earliestEnd(firstSeen: Int32Array, { sets, closings }: PhraseTables, set: number): number {
  let earliest = never;
  const first = sets[set * setWidth] as number;
  const end = first + (sets[set * setWidth + 1] as number);
  for (let option = first; option < end; option += 1) {
    const token = firstSeen[closings[option] as number] as number;
    if (token < earliest) earliest = token;
  }
  return earliest;
}

function latestStart(lastSeen: Int32Array, { sets, openings }: PhraseTables, set: number): number {
  let latest = -1;
  const first = sets[set * setWidth] as number;
  const end = first + (sets[set * setWidth + 1] as number);
  for (let option = first; option < end; option += 1) {
    const token = lastSeen[openings[option] as number] as number;
    if (token > latest) latest = token;
  }
  return latest;
}
