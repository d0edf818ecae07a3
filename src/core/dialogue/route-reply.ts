import type { Locale } from '../base/locale.ts';
import type { ReplyProgram } from '../pack/program.ts';
import { normalise } from '../text/normalise.ts';
import type { OfferedReply } from './offered-replies.ts';

/** What a typed reply was understood as, and how clearly. */
export interface Routing {
  /** The reply it means, -1 when none is close enough. */
  readonly choice: number;
  readonly runnerUp: number;
  /** Closeness of the best, 0..1, and its lead over the runner-up. */
  readonly closeness: number;
  readonly margin: number;
}

/** Below this closeness, or with a smaller lead, the customer asks back. */
const leastCloseness = 0.1;
const leastMargin = 0.04;
/** Share of the shown techniques in the closeness; the wording has the rest. */
const marksShare = 0.3;

/** Sends a typed reply to the authored reply that it means, by wording and by the marks both carry. */
export function routeReply(
  offered: readonly OfferedReply[],
  text: string,
  locale: Locale,
  marks: readonly number[],
): Routing {
  const said = grams(text, locale);
  const wordings = offered.map(({ reply }) => wordingsOf(reply, locale));
  const rarity = rarityOf(wordings.flat());
  const scored = offered
    .map(({ choice, reply }, index) => {
      const wording = Math.max(0, ...(wordings[index] ?? []).map((other) => cosine(said, other, rarity)));
      const shown = reply.marks.map(({ mark }) => mark);
      const agreement = overlap(marks, shown);
      return { choice, closeness: (1 - marksShare) * wording + marksShare * agreement };
    })
    .sort((a, b) => b.closeness - a.closeness || a.choice - b.choice);
  const [best, second] = scored;
  const closeness = best?.closeness ?? 0;
  const margin = closeness - (second?.closeness ?? 0);
  const clear = closeness >= leastCloseness && margin >= leastMargin;
  return { choice: clear ? (best?.choice ?? -1) : -1, runnerUp: second?.choice ?? -1, closeness, margin };
}

type Grams = ReadonlyMap<string, number>;

const wordingCache = new WeakMap<ReplyProgram, Partial<Record<Locale, readonly Grams[]>>>();

function wordingsOf(reply: ReplyProgram, locale: Locale): readonly Grams[] {
  const known = wordingCache.get(reply) ?? {};
  const wordings =
    known[locale] ?? [reply.say[locale], ...reply.hears[locale]].map((text) => grams(text, locale));
  wordingCache.set(reply, { ...known, [locale]: wordings });
  return wordings;
}

/** Counted pieces of a text: characters and pairs in Chinese, words and pairs of words in English. */
function grams(text: string, locale: Locale): Grams {
  const plain = normalise(text, locale).text;
  const units =
    locale === 'zh' ? [...plain.replace(/[^\p{L}\p{N}]/gu, '')] : (plain.match(/[\p{L}\p{N}']+/gu) ?? []);
  const counts = new Map<string, number>();
  for (const [index, unit] of units.entries()) {
    counts.set(unit, (counts.get(unit) ?? 0) + (locale === 'zh' ? 0.5 : 1));
    const next = units[index + 1];
    if (next !== undefined) counts.set(`${unit} ${next}`, (counts.get(`${unit} ${next}`) ?? 0) + 1);
  }
  return counts;
}

/** How rare each piece is among the wordings at hand: what all replies share says nothing. */
function rarityOf(wordings: readonly Grams[]): (gram: string) => number {
  const documents = new Map<string, number>();
  for (const wording of wordings)
    for (const gram of wording.keys()) documents.set(gram, (documents.get(gram) ?? 0) + 1);
  return (gram) => Math.log(1 + wordings.length / (1 + (documents.get(gram) ?? 0)));
}

function cosine(a: Grams, b: Grams, rarity: (gram: string) => number): number {
  let product = 0;
  for (const [gram, count] of a) product += count * (b.get(gram) ?? 0) * rarity(gram) ** 2;
  return product === 0 ? 0 : product / (length(a, rarity) * length(b, rarity));
}

function length(grams: Grams, rarity: (gram: string) => number): number {
  let sum = 0;
  for (const [gram, count] of grams) sum += (count * rarity(gram)) ** 2;
  return Math.sqrt(sum);
}

function overlap(a: readonly number[], b: readonly number[]): number {
  const shared = a.filter((mark) => b.includes(mark)).length;
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 0 : shared / all;
}
