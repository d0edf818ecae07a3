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
const leastCloseness = 0.08;
const leastMargin = 0.02;
/** Share of the shown techniques in the closeness; the wording has the rest. */
const marksShare = 0.1;

/** Sends a typed reply to the authored reply that it means, by wording and by the marks both carry. */
export function routeReply(
  offered: readonly OfferedReply[],
  text: string,
  locale: Locale,
  marks: readonly number[],
): Routing {
  const wording = closenessOfWords(wordingsOf(offered, locale), pieces(text, locale));
  const scored = offered
    .map(({ choice, reply }, index) => {
      const agreement = overlap(
        marks,
        reply.marks.map(({ mark }) => mark),
      );
      return { choice, closeness: (1 - marksShare) * (wording[index] ?? 0) + marksShare * agreement };
    })
    .sort((a, b) => b.closeness - a.closeness || a.choice - b.choice);
  const [best, second] = scored;
  const closeness = best?.closeness ?? 0;
  const margin = closeness - (second?.closeness ?? 0);
  const clear = closeness >= leastCloseness && margin >= leastMargin;
  return { choice: clear ? (best?.choice ?? -1) : -1, runnerUp: second?.choice ?? -1, closeness, margin };
}

type Pieces = ReadonlyMap<string, number>;

/** The wordings of the replies that are open together, piece by piece. */
interface Wordings {
  /** Index of the reply that each wording belongs to, and how many wordings each reply has. */
  readonly owners: readonly number[];
  readonly counts: readonly number[];
  /** Weight of a piece in a reply that is read, and its share in each wording that has it. */
  readonly pieces: ReadonlyMap<string, PieceUse>;
  /** Weight of a piece that no wording has. */
  readonly unknown: number;
}

interface PieceUse {
  readonly weight: number;
  readonly wordings: readonly number[];
  readonly shares: readonly number[];
}

/** By the first of the open replies, then by all of them and the language. */
const kept = new WeakMap<ReplyProgram, Map<string, Wordings>>();

function wordingsOf(offered: readonly OfferedReply[], locale: Locale): Wordings {
  const first = offered[0]?.reply;
  if (!first) return gather([], locale);
  const known = kept.get(first) ?? new Map<string, Wordings>();
  kept.set(first, known);
  const key = `${locale} ${offered.map(({ reply }) => reply.serial).join(' ')}`;
  const wordings = known.get(key) ?? gather(offered, locale);
  known.set(key, wordings);
  return wordings;
}

function gather(offered: readonly OfferedReply[], locale: Locale): Wordings {
  const texts = offered.map(({ reply }) => [reply.say[locale], ...reply.hears[locale]]);
  const wordings = texts.flat().map((text) => pieces(text, locale));
  const found = new Map<string, number[]>();
  for (const [index, wording] of wordings.entries()) {
    for (const piece of wording.keys()) {
      const having = found.get(piece);
      if (having) having.push(index);
      else found.set(piece, [index]);
    }
  }
  // What all replies share says nothing; a rare piece says much.
  const weightOf = (having: number) => Math.log(1 + wordings.length / (1 + having)) ** 2;
  const lengths = wordings.map((wording) => {
    let sum = 0;
    for (const [piece, count] of wording) sum += count * count * weightOf(found.get(piece)?.length ?? 0);
    return Math.sqrt(sum);
  });
  const uses = new Map<string, PieceUse>();
  for (const [piece, having] of found) {
    const weight = weightOf(having.length);
    const shares = having.map(
      (index) => ((wordings[index]?.get(piece) ?? 0) * weight) / (lengths[index] ?? 1),
    );
    uses.set(piece, { weight, wordings: having, shares });
  }
  return {
    owners: texts.flatMap((own, index) => own.map(() => index)),
    counts: texts.map((own) => own.length),
    pieces: uses,
    unknown: weightOf(0),
  };
}

/** Mean cosine between what was said and the wordings of each reply: one alone may be like it by chance. */
function closenessOfWords({ owners, counts, pieces: uses, unknown }: Wordings, said: Pieces): number[] {
  const sums = counts.map(() => 0);
  let squares = 0;
  for (const [piece, count] of said) {
    const use = uses.get(piece);
    squares += count * count * (use?.weight ?? unknown);
    if (!use) continue;
    for (const [at, wording] of use.wordings.entries()) {
      const owner = owners[wording] as number;
      sums[owner] = (sums[owner] as number) + count * (use.shares[at] as number);
    }
  }
  const length = Math.sqrt(squares);
  return sums.map((sum, index) => (length === 0 ? 0 : sum / (length * (counts[index] as number))));
}

/** Pieces of a word that a misspelt or inflected one still shares, in letters, and what pieces and pairs count. */
const pieceLength = 4;
const partWeight = 0.6;

/** Words that stand in any sentence about anything: one of them alone shows no likeness. */
const common = new Set(
  'a an the and or but if so of to in on at for from with by as is are was be been it its this that these those there i me my we us our you your he she they them do does did have has had will would can could'.split(
    ' ',
  ),
);
const commonWeight = 0.6;

/** Counted pieces of a text: in Chinese characters and pairs, in English words, pairs of words and parts of words. */
function pieces(text: string, locale: Locale): Pieces {
  const plain = normalise(text, locale).text;
  const chinese = locale === 'zh';
  const units = chinese ? [...plain.replace(/[^\p{L}\p{N}]/gu, '')] : (plain.match(/[\p{L}\p{N}']+/gu) ?? []);
  const counts = new Map<string, number>();
  const add = (piece: string, count: number) => counts.set(piece, (counts.get(piece) ?? 0) + count);
  for (const [index, unit] of units.entries()) {
    add(unit, !chinese && common.has(unit) ? commonWeight : 1);
    const next = units[index + 1];
    if (next !== undefined) add(`${unit} ${next}`, chinese ? 1 : partWeight);
    if (chinese) continue;
    for (let at = 0; at + pieceLength <= unit.length; at++) {
      add(`#${unit.slice(at, at + pieceLength)}`, partWeight);
    }
  }
  return counts;
}

function overlap(a: readonly number[], b: readonly number[]): number {
  const shared = a.filter((mark) => b.includes(mark)).length;
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 0 : shared / all;
}
