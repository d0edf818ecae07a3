import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/core/base/locale.ts';
import { compilePhrases } from '../../src/core/phrases/compile-phrases.ts';
import { matchReading } from '../../src/core/phrases/match-phrases.ts';
import { createReplyReader } from '../../src/core/phrases/read-reply.ts';
import { fabeKinds, spinKinds } from '../../src/core/phrases/vocabulary.ts';
import type { Reason } from '../../src/core/techniques/add-weights.ts';
import { cueHits, heardCueEntries, ownCueEntries } from '../../src/core/techniques/cue-entries.ts';
import { spinReasons } from '../../src/core/techniques/detect-spin.ts';
import type { DetectorInput } from '../../src/core/techniques/detector.ts';
import { fabeAfter, fabeStart } from '../../src/core/techniques/fabe-path.ts';
import { fabeUnitsOf, tokenSpan } from '../../src/core/techniques/fabe-units.ts';
import { findQuestions } from '../../src/core/techniques/find-questions.ts';
import type { LabelledLine } from '../../src/core/techniques/measure-labels.ts';
import { loadLibrary } from '../core/techniques/load-library.ts';
import { type Chain, type ChainWeights, decodeChain, fitChains } from './fit-chain.ts';

/**
 * Fits the weights of the technique cues to the labelled replies and says, over five folds, whether that beats the
 * weights as they are: `tsx tests/bench/fit-cues.ts spin|fabe [--sets dev,a,b,own] [--print]`. Nothing is written;
 * `--print` shows the fitted weights that differ. Lines of the rule corpora join as replies without the technique
 * (for SPIN those that ask something).
 */
const technique = process.argv[2] === 'fabe' ? 'fabe' : 'spin';
const kinds: readonly string[] = technique === 'fabe' ? fabeKinds : spinKinds;
const none = kinds.indexOf('none');
const setsAt = process.argv.indexOf('--sets');
const sets = (setsAt < 0 ? 'dev,a,b,own' : (process.argv[setsAt + 1] ?? '')).split(',');
const { ruleSets } = loadLibrary();
const spinRows = ruleSets.flatMap(({ cues }) => cues?.spin ?? []);
const fabeRows = ruleSets.flatMap(({ cues }) => cues?.fabe ?? []);
const sources = (entriesOf: typeof ownCueEntries) =>
  compilePhrases(ruleSets.map((set) => ({ id: set.id, lists: set.lists, entries: entriesOf(set) }))).phrases;
const readReply = createReplyReader(ruleSets);
const own = sources(ownCueEntries);
const heard = sources(heardCueEntries);
const prior: ChainWeights = new Map();
if (technique === 'fabe') {
  prior.set(
    '> ',
    fabeKinds.map((kind) => fabeStart[kind]),
  );
  for (const from of fabeKinds)
    prior.set(
      `> ${from}`,
      fabeKinds.map((kind) => fabeAfter[from][kind]),
    );
}

const chains = sets.flatMap((set) => [
  ...chainsOf(technique, set, set === 'dev' || set === 'a' ? 0.5 : 1),
  ...(set === 'dev' || set === 'a' ? chainsOf('rules', set, 0.2) : []),
]);
const held = new Map<Chain, readonly number[]>();
for (let fold = 0; fold < 5; fold += 1) {
  const fitted = fitChains(
    chains.filter((_, index) => index % 5 !== fold),
    kinds,
    prior,
  );
  for (const [index, chain] of chains.entries())
    if (index % 5 === fold) held.set(chain, decodeChain(chain, kinds, fitted));
}
console.log(
  technique,
  'as they are  ',
  rate((chain) => decodeChain(chain, kinds, prior)),
);
console.log(
  technique,
  'fitted, held ',
  rate((chain) => held.get(chain) ?? []),
);
if (process.argv.includes('--print'))
  for (const [id, row] of fitChains(chains, kinds, prior))
    if (row.some((value, kind) => Math.abs(value - (prior.get(id)?.[kind] ?? 0)) >= 0.25))
      console.log(id, kinds.map((kind, index) => `${kind}: ${row[index]?.toFixed(1)}`).join(', '));

function chainsOf(family: string, set: string, weight: number): Chain[] {
  return (['zh', 'en'] as const).flatMap((locale) => {
    const name = `${family}.${locale}.${set}.jsonl`;
    const path = join(import.meta.dirname, '../fixtures', set === 'dev' ? 'eval' : 'corpus', name);
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    return lines.flatMap((line) => {
      const labelled = JSON.parse(line) as LabelledLine;
      const steps = stepsOf(labelled, locale);
      return steps.length === 0 ? [] : [{ id: labelled.id, family, weight, steps }];
    });
  });
}

function stepsOf({ context, reply, labels }: LabelledLine, locale: Locale): Chain['steps'] {
  const reading = readReply(reply, locale);
  const customer = context === undefined ? undefined : readReply(context, locale);
  const input: DetectorInput = {
    reading,
    cues: cueHits(technique, matchReading(own, reading)),
    heard: new Set(
      customer === undefined ? [] : cueHits(technique, matchReading(heard, customer)).map(({ cue }) => cue),
    ),
    customer,
    context: {},
  };
  const golds = labels.filter(({ label }) => label.startsWith(technique));
  if (technique === 'spin') {
    const questions = findQuestions(reading);
    // Which of several questions bears which label is not written down.
    if (golds.length > 1 || (golds.length === 1 && questions.length > 1)) return [];
    const gold = golds[0] === undefined ? none : kinds.indexOf(golds[0].label.slice(5));
    return questions.slice(0, 1).map((question) => step(spinReasons(input, spinRows, question), gold));
  }
  return fabeUnitsOf(input, fabeRows).map(({ start, end, reasons }) => {
    const [from, to] = tokenSpan(reading, start, end);
    const within = golds.find(({ span }) => {
      const at = span === null ? 0 : reply.indexOf(span);
      const until = at + (span ?? reply).length;
      return 2 * (Math.min(to, until) - Math.max(from, at)) >= to - from;
    });
    return step(reasons, within === undefined ? none : kinds.indexOf(within.label.slice(5)));
  });
}

function step(reasons: readonly Reason<string>[], gold: number): Chain['steps'][number] {
  for (const { id, weights } of reasons)
    if (!prior.has(id))
      prior.set(
        id,
        kinds.map((kind) => weights[kind] ?? 0),
      );
  return { reasons: reasons.map(({ id }) => id), gold };
}

/** Agreement over kinds and replies of the technique's own corpora, and how often service talk is taken for it. */
function rate(decode: (chain: Chain) => readonly number[]): string {
  let [hit, wrong, missed, service, alarms] = [0, 0, 0, 0, 0];
  for (const chain of chains) {
    const found = new Set(decode(chain).filter((kind) => kind !== none));
    const gold = new Set(chain.steps.map((each) => each.gold).filter((kind) => kind !== none));
    if (chain.family === 'rules') {
      service += 1;
      alarms += found.size > 0 ? 1 : 0;
      continue;
    }
    for (const kind of found) {
      if (gold.has(kind)) hit += 1;
      else wrong += 1;
    }
    for (const kind of gold) if (!found.has(kind)) missed += 1;
  }
  const f1 = (2 * hit) / Math.max(1, 2 * hit + wrong + missed);
  return `F1 ${f1.toFixed(3)} (${hit} hit, ${wrong} wrong, ${missed} missed), service ${((100 * alarms) / Math.max(1, service)).toFixed(1)} %`;
}
