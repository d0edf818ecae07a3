import type { Span } from '../base/span.ts';
import { wordSet } from '../base/word-set.ts';
import type { FabeCue } from '../phrases/cue-schema.ts';
import { wordAt } from '../phrases/guards/tokens-are.ts';
import type { FabeKind } from '../phrases/vocabulary.ts';
import type { Reading } from '../text/reading.ts';
import { addWeights, type Reason } from './add-weights.ts';
import type { DetectorInput } from './detector.ts';

/** A stretch of a reply that is one element: a clause, or part of one where punctuation is missing. */
export interface FabeUnit {
  readonly start: number;
  readonly end: number;
  /** Cut out of a clause: an element goes on rather than changes. */
  readonly soft: boolean;
  /** What speaks for an element, or for other talk. */
  readonly reasons: readonly Reason<FabeKind>[];
  readonly scores: ReadonlyMap<FabeKind, number>;
}

/** Cuts a reply into clauses, and long stretches without punctuation further, and weighs each. */
export function fabeUnitsOf(input: DetectorInput, table: readonly FabeCue[]): readonly FabeUnit[] {
  const { reading } = input;
  const stretches = reading.clauses.flatMap(({ start, end }) => {
    const cuts = [...cutsOf(reading, start, end), end];
    return cuts.map((cut, index) => ({ start: cuts[index - 1] ?? start, end: cut, soft: index > 0 }));
  });
  const shared = sharedReasons(input, table, stretches.length);
  const said = new Set(input.cues.map(({ cue }) => cue));
  const rows = table.filter(({ id }) => said.has(id));
  return stretches.map((stretch, index) => {
    const place = placeOf(index, stretches.length);
    const reasons = [
      ...shared,
      { id: `place ${place}`, weights: places[place] },
      ...ownReasons(input, rows, stretch.start, stretch.end),
    ];
    const scores = new Map<FabeKind, number>();
    for (const { weights } of reasons) addWeights(scores, weights);
    return { ...stretch, reasons, scores };
  });
}

/** Tokens of a customer's line that may be no more than the name of a thing. */
const longestName = 6;

/** What a reply speaks for before any of its words, by the customer's line and its own length in clauses. */
const before = {
  any: { feature: -0.2, benefit: -0.3, none: 0.8 },
  named: { none: -0.3 },
  unheard: { none: -0.4 },
  length: [
    { feature: -0.2, none: 0.7 },
    { advantage: 0.2, benefit: -0.3, none: 0.5 },
    {},
    { benefit: 0.2, none: -0.6 },
  ],
} as const;

/** What the place of a clause in the reply speaks for. */
const places = {
  alone: { feature: -0.2 },
  first: { feature: 0.3, evidence: -0.2 },
  inner: { advantage: 0.5, benefit: -0.2 },
  last: { advantage: -0.3 },
} as const;

function placeOf(index: number, count: number): keyof typeof places {
  if (count === 1) return 'alone';
  return index === 0 ? 'first' : index === count - 1 ? 'last' : 'inner';
}

/** What speaks for every clause alike. */
function sharedReasons(
  { customer, heard }: DetectorInput,
  table: readonly FabeCue[],
  units: number,
): readonly Reason<FabeKind>[] {
  const length = Math.min(units, before.length.length);
  const reasons: Reason<FabeKind>[] = [
    { id: 'any', weights: before.any },
    { id: `length ${length}`, weights: before.length[length - 1] ?? {} },
  ];
  if (customer === undefined) reasons.push({ id: 'unheard', weights: before.unheard });
  else if (customer.count <= longestName) reasons.push({ id: 'named', weights: before.named });
  for (const { id, heard: weights } of table)
    if (weights !== undefined && heard.has(id)) reasons.push({ id: `heard ${id}`, weights });
  return reasons;
}

function ownReasons(
  { reading, cues }: DetectorInput,
  table: readonly FabeCue[],
  from: number,
  to: number,
): readonly Reason<FabeKind>[] {
  const span = tokenSpan(reading, from, to);
  const hit = new Set(cues.filter(({ span: [at] }) => at >= span[0] && at < span[1]).map(({ cue }) => cue));
  const reasons: Reason<FabeKind>[] = table
    .filter(({ id }) => hit.has(id))
    .map(({ id, weights = {} }) => ({ id: `says ${id}`, cue: id, weights }));
  if (reasons.length === 0) reasons.push({ id: 'wordless', weights: byForm.wordless });
  const clause = reading.clauses[reading.clauseOf[from] as number];
  if (clause !== undefined && reading.sentences[clause.sentence]?.asked === true)
    reasons.push({ id: 'asked', weights: byForm.asked });
  if (to - from <= brief[reading.locale]) reasons.push({ id: 'brief', weights: byForm.brief });
  if (namesAt(reading, from, to)) reasons.push({ id: 'named one', weights: byForm.namedOne });
  const opening = openingOf(reading, from, to);
  return [...reasons, { id: `opens ${opening}`, weights: openings[opening].weights }];
}

const zhBinders = new Set(
  '让请给跟帮和由换是果把为被对向要叫的以说问找用比就都也还够带陪替等在到看怕不'.split(''),
);
const enBinders = new Set(
  'if that when what how and but can could would do did does will than where who which why to are is for with of give let tell show as at on in from save keep by into over under around ask try see get a an the or behind you'.split(
    ' ',
  ),
);

/** After these a `you` that acts (you will, you can) opens all the same: no grit gets in you will… */
const enParticles = wordSet('in on off up down out over under through around into to by with');
const enActs = wordSet('will would can could do get keep never still');

const zhTurns = wordSet('去年 上个 隔壁 老人 孩子 宝宝 对面 楼上 试试 不信 样衣 样品 样块');
const enTurns = wordSet('you your our we here ask try they');

/** Where a long stretch without punctuation turns to the customer, or to somebody else. */
function cutsOf(reading: Reading, from: number, to: number): number[] {
  const cuts: number[] = [];
  const zh = reading.locale === 'zh';
  if (to - from < (zh ? 14 : 9)) return cuts;
  for (let token = from + (zh ? 4 : 2); token < to - 2; token += 1) {
    if (token - (cuts.at(-1) ?? from) < (zh ? 4 : 2)) continue;
    const word = wordAt(reading, token);
    const before = wordAt(reading, token - 1);
    const opens = zh
      ? (word === '你' &&
          (before === '的' || !zhBinders.has(before)) &&
          (wordAt(reading, token + 1) !== '的' || to - token > 6)) ||
        (word === '我' && wordAt(reading, token + 1) === '们' && !zhBinders.has(before)) ||
        (word === '这' &&
          '个是台里份儿边张本'.includes(wordAt(reading, token + 1)) &&
          !zhBinders.has(before)) ||
        (zhTurns.has(word + wordAt(reading, token + 1)) &&
          !zhBinders.has(before) &&
          !'你家小个位的'.includes(before)) ||
        (word === '比' && !'对相'.includes(before))
      : (enTurns.has(word) && !enBinders.has(before) && before !== 'so') ||
        (word === 'you' && enParticles.has(before) && enActs.has(wordAt(reading, token + 1))) ||
        (word === 'it' && !enBinders.has(before) && doesAt(reading, token + 1)) ||
        (word === 'so' && ['you', 'your', 'it', 'he', 'she'].includes(wordAt(reading, token + 1)));
    if (opens) cuts.push(token);
  }
  return cuts;
}

/** Whether a word may be what a thing does: holds, folds, comes. */
function doesAt(reading: Reading, token: number): boolean {
  const word = wordAt(reading, token);
  return word.length > 3 && /[^su]s$/.test(word);
}

/** Words before the one that says who or what is spoken of. */
const connectors = wordSet('so and which means that but plus because 所 以 这 样 而 且');

/** What the form of a clause speaks for: one that asks, one without any cue. */
const byForm = {
  asked: { feature: 0.2, none: 4.2 },
  wordless: { benefit: -0.4, evidence: -0.2, none: 0.8 },
  brief: { feature: -0.2, advantage: -0.4, benefit: -0.2, none: 0.3 },
  namedOne: { advantage: -0.4, evidence: 0.8 },
} as const;

const enDays = /^(mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/** Whether a capital inside a sentence names somebody or some place: one who may vouch. */
function namesAt(reading: Reading, from: number, to: number): boolean {
  const { normalised, starts, ends, sentences, clauses, clauseOf } = reading;
  for (let token = from; token < to; token += 1) {
    const sentence = clauses[clauseOf[token] as number]?.sentence ?? 0;
    if (token === sentences[sentence]?.start || enDays.test(wordAt(reading, token))) continue;
    const [at] = normalised.toOriginalSpan(starts[token] as number, ends[token] as number);
    if (/^[A-Z][a-z]/.test(normalised.original.slice(at, at + 2))) return true;
  }
  return false;
}

/** Tokens of a clause that may be no more than a name with its number. */
const brief = { zh: 6, en: 4 } as const;

/** What a clause opens with: who or what is spoken of speaks for an element where words say little. */
const openings = {
  you: {
    words: new Set(['you', 'your', '你']),
    weights: { feature: -0.7, advantage: -0.7, benefit: 2, evidence: 0.7 },
  },
  it: {
    words: wordSet('it they these this there 它 这'),
    weights: { feature: 0.3, advantage: 0.6, benefit: -0.4, evidence: -0.3, none: -0.2 },
  },
  we: {
    words: wordSet('we our i my 我 咱'),
    weights: { advantage: -0.4, benefit: -0.5, evidence: 0.5, none: 0.6 },
  },
  not: {
    words: wordSet('no never nothing even 不 没 也 比'),
    weights: { advantage: 0.7, benefit: 0.4, evidence: -1.2 },
  },
  other: { words: new Set<string>(), weights: { benefit: -0.3 } },
} as const;
type FabeOpening = keyof typeof openings;

function openingOf(reading: Reading, from: number, to: number): FabeOpening {
  let first = from;
  while (first < to - 1 && connectors.has(wordAt(reading, first))) first += 1;
  const word = wordAt(reading, first);
  const kinds = Object.keys(openings) as FabeOpening[];
  return kinds.find((kind) => openings[kind].words.has(word)) ?? 'other';
}

/** The stretch of tokens `[first, end)` in the reply as typed. */
export function tokenSpan({ starts, ends, normalised }: Reading, first: number, end: number): Span {
  return normalised.toOriginalSpan(starts[first] as number, ends[end - 1] as number);
}
