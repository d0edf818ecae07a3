import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Locale, locales } from '../../src/core/base/locale.ts';
import type { NgramModel } from '../../src/core/phrases/ngram-schema.ts';
import { createReplyReader } from '../../src/core/phrases/read-reply.ts';
import { createAnalyser } from '../../src/core/techniques/create-analyser.ts';
import { familyOf, type LabelFamily } from '../../src/core/techniques/label-family.ts';
import type { LabelledLine } from '../../src/core/techniques/measure-labels.ts';
import { clauseNgrams } from '../../src/core/techniques/ngrams/clause-ngrams.ts';
import { printWeights, weightStep } from '../../src/core/techniques/ngrams/ngram-code.ts';
import { printNgram } from '../../src/core/techniques/ngrams/print-ngram.ts';
import { TokenNumbers } from '../../src/core/techniques/ngrams/token-numbers.ts';
import { loadLibrary } from '../core/techniques/load-library.ts';
import { judges } from './judges.ts';
import { fitLinear, type Sample } from './linear-svm.ts';
import { minimalPairs } from './minimal-pairs.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
/** N-grams of fewer clauses say nothing about others. */
const rarest = 6;
/** Weights nearer to nothing are left out. */
const least = 0.2;
/** What a reply of another family is worth as an example of what a technique is not. */
const strange = 0.08;
/** And an example that a rule was written for. */
const plain = 6;

/** A clause with what is known of it: the labels it has, and of which others it is known that it has them not. */
interface Clause {
  readonly ngrams: readonly string[];
  readonly labels: ReadonlySet<string>;
  /** How much it counts for a label, 0 when nobody has judged it by that. */
  readonly weightFor: (label: string) => number;
}

const { ruleSets, traits } = loadLibrary();
const rules = ruleSets.flatMap((set) => set.rules);
const readReply = createReplyReader(ruleSets);
const tokens = new TokenNumbers();
/** The rules as their words alone make them. */
const analyser = createAnalyser({ ruleSets: ruleSets.filter(({ ngrams }) => ngrams === undefined), traits });

/**
 * The text of `scenarios/rules/ngrams.yaml`: classifiers fitted to the labelled corpora, the examples of rules, the
 * handbook's lines and the minimal pairs. The judges take no part, nor do the sets that `left` names.
 */
export function fitNgrams(left: readonly string[] = []): string {
  const out = new Set([...Object.keys(judges), ...left]);
  return printed(
    locales.map((locale) => [locale, modelOf([...corpusOf(locale, out), ...examplesOf(locale)])] as const),
  );
}

function modelOf(clauses: readonly Clause[]): NgramModel {
  const counts = new Map<string, number>();
  for (const { ngrams } of clauses)
    for (const ngram of ngrams) counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= rarest)
    .map(([ngram]) => ngram)
    .sort();
  const places = new Map(names.map((ngram, place) => [ngram, place]));
  const labels = [...new Set(clauses.flatMap((clause) => [...clause.labels]))].sort();
  const features = clauses.map(({ ngrams }) => ngrams.flatMap((ngram) => places.get(ngram) ?? []));
  const rows: [label: number, weight: number][][] = names.map(() => []);
  const biases = labels.map((label, number) => {
    const samples: Sample[] = clauses.flatMap((clause, index) => {
      const weight = clause.weightFor(label);
      if (weight === 0) return [];
      return [{ features: features[index] ?? [], weight, positive: clause.labels.has(label) }];
    });
    const { weights, bias } = fitLinear(samples, names.length);
    weights.forEach((weight, feature) => {
      if (Math.abs(weight) >= least) rows[feature]?.push([number, Math.round(weight / weightStep)]);
    });
    return Math.round((100 * bias) / weightStep) / 100;
  });
  const lines = names.flatMap((ngram, place) => {
    const row = rows[place] ?? [];
    return row.length === 0 ? [] : [printWeights(ngram, row)];
  });
  return { labels, biases, weights: lines.join('\n') };
}

/** The clauses of the labelled sets. */
function corpusOf(locale: Locale, left: ReadonlySet<string>): Clause[] {
  const files = ['eval', 'corpus'].flatMap((folder) =>
    readdirSync(join(fixtures, folder)).map((name) => join(fixtures, folder, name)),
  );
  return files.flatMap((file) => {
    const set = basename(file, '.jsonl');
    const [family, language] = set.split('.');
    if (!file.endsWith('.jsonl') || language !== locale || left.has(set)) return [];
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    return lines.flatMap((line) =>
      clausesOf(JSON.parse(line) as LabelledLine, family as LabelFamily, locale),
    );
  });
}

/** The clauses of a reply; one that a label's words reach into has that label. */
function clausesOf({ context, reply, labels }: LabelledLine, family: LabelFamily, locale: Locale): Clause[] {
  const reading = readReply(reply, locale);
  const customer = context === undefined ? undefined : readReply(context, locale);
  tokens.enterAll(reading);
  if (customer !== undefined) tokens.enterAll(customer);
  const { clauses, around } = clauseNgrams(reading, customer, tokens);
  const spans = labels
    .filter(({ label }) => familyOf(label) === family)
    .map(({ label, span }) => {
      const start = span === null ? 0 : reply.indexOf(span);
      return { label, start, end: start + (span ?? reply).length };
    });
  // Nobody has looked for faults in a sales talk, but hardly a complaint presents a product.
  const weightFor = (label: string): number =>
    familyOf(label) === family ? 1 : family === 'rules' ? strange : 0;
  return clauses.map((ngrams, index) => {
    const clause = reading.clauses[index];
    if (clause === undefined) throw new Error('clauses and their n-grams go together');
    const [from, to] = reading.normalised.toOriginalSpan(
      reading.starts[clause.start] as number,
      reading.ends[clause.end - 1] as number,
    );
    const here = spans.filter(({ start, end }) => start < to && end > from).map(({ label }) => label);
    const names = [...new Set([...around, ...ngrams])].map((ngram) => printNgram(ngram, tokens));
    return { ngrams: names, labels: new Set(here), weightFor };
  });
}

/** Replies of which it is known whether one label holds: examples of rules, minimal pairs, the handbook's lines. */
function examplesOf(locale: Locale): Clause[] {
  const labelOf = new Map(rules.map(({ id, label }) => [id, label]));
  const faults = rules.flatMap(({ label, points }) => (label !== undefined && points < 0 ? [label] : []));
  const fromRules = rules.flatMap(({ id, examples }) => [
    ...(examples?.[locale]?.fires ?? []).flatMap((text) => fires(text, locale, labelOf.get(id))),
    ...(examples?.[locale]?.quiet ?? []).flatMap((text) => quiet(text, locale, [labelOf.get(id) ?? ''])),
  ]);
  const fromPairs = minimalPairs()
    .filter(({ lang }) => lang === locale)
    .flatMap((pair) => [...fires(pair.fires, locale, pair.rule), ...quiet(pair.silent, locale, [pair.rule])]);
  const fromHandbook = ['phrase-rules', 'good-lines'].flatMap((name) => {
    const lines = JSON.parse(readFileSync(join(fixtures, 'handbook', `${name}.json`), 'utf8')) as readonly {
      readonly entry: string;
      readonly locale: Locale;
      readonly sign: string;
      readonly text: string;
    }[];
    return lines
      .filter((line) => line.locale === locale)
      .flatMap(({ entry, sign, text }) => [
        ...fires(text, locale, labelOf.get(sign === 'bad' ? `${entry}-habit` : entry) ?? labelOf.get(entry)),
        ...(sign === 'good' ? quiet(text, locale, faults) : []),
      ]);
  });
  return [...fromRules, ...fromPairs, ...fromHandbook];
}

/** The clauses of a reply in which the words of a label's rules stand. */
function fires(reply: string, locale: Locale, label: string | undefined): Clause[] {
  const spans = analyser
    .analyse(reply, locale, {})
    .filter(({ rule }) => label !== undefined && analyser.labelOf(rule) === label)
    .map(({ span }) => reply.slice(...span));
  if (label === undefined) return [];
  const labels = spans.map((span) => ({ label, span }));
  return clausesOf({ id: '', reply, labels }, familyOf(label), locale)
    .filter((clause) => clause.labels.has(label))
    .map((clause) => ({ ...clause, weightFor: (judged) => (judged === label ? plain : 0) }));
}

/** The clauses of a reply in which some labels do not hold. */
function quiet(reply: string, locale: Locale, labels: readonly string[]): Clause[] {
  return clausesOf({ id: '', reply, labels: [] }, 'rules', locale).map((clause) => ({
    ...clause,
    weightFor: (judged) => (labels.includes(judged) ? plain : 0),
  }));
}

function printed(byLocale: readonly (readonly [Locale, NgramModel])[]): string {
  const head = [
    '# Written by `npm run fit` from labelled replies: fit again rather than edit.',
    'format: 1',
    'id: ngrams',
    'version: 1.5.0',
    "title: { zh: '词语片段', en: 'N-grams' }",
    'rules: []',
    'ngrams:',
  ];
  const models = byLocale.flatMap(([locale, { labels, biases, weights }]) => [
    `  ${locale}:`,
    `    labels: [${labels.join(', ')}]`,
    `    biases: [${biases.join(', ')}]`,
    '    weights: |-',
    ...weights.split('\n').map((line) => `      ${line}`),
  ]);
  return `${[...head, ...models].join('\n')}\n`;
}
