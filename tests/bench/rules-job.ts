import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/core/base/locale.ts';
import { createAnalyser } from '../../src/core/techniques/create-analyser.ts';
import { loadLibrary } from '../core/techniques/load-library.ts';
import { cpuMs, median } from './measure.ts';
import { type Matcher, rulesPeers } from './rules-peers.ts';
import { syntheticReplies, syntheticRules } from './synthetic-rules.ts';

/** One measurement of one engine, in a process of its own: `rules-job.ts '<job as JSON>'` prints the result as JSON. */
export interface RulesJob {
  readonly task: keyof typeof tasks;
  readonly engine: EngineName;
  /** Rules. */
  readonly count: number;
  readonly locale: Locale;
  /** Characters of a reply. */
  readonly length: number;
}

export type EngineName = keyof typeof rulesPeers;

/** Milliseconds: the median, the first one, and the slowest of a hundred; hits a reply. */
export interface RulesResult {
  readonly ms: number;
  readonly first: number;
  readonly slowest: number;
  readonly found: number;
  readonly bytes: number;
}

const rounds = 9;
const replyCount = 500;
/** A round takes about so much CPU time, and at least one reply. */
const roundMs = 100;
/** CPU time after which an engine counts as warm. */
const warmMs = 1_000;
/** Keys between two readings of a typed reply. */
const keys = 4;

const tasks = { replies, megabyte, compile, whole, heard, typed } as const;

const job = JSON.parse(process.argv[2] ?? '') as RulesJob;
console.log(JSON.stringify(await tasks[job.task](job)));

/** Short replies, one after the other: CPU time of one. */
async function replies({ engine, count, locale, length }: RulesJob): Promise<RulesResult> {
  const rules = syntheticRules(count, locale);
  const texts = syntheticReplies(rules, locale, replyCount, length);
  const matcher = await rulesPeers[engine].compile(rules, locale)(texts);
  const first = await run(matcher, Math.min(20, texts.length), texts.length);
  const sample = first.ms > 200 ? first : await run(matcher, texts.length, texts.length);
  let batch = 1;
  while (batch < 1_000_000 && (await run(matcher, batch, texts.length)).ms < roundMs) batch *= 2;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++)
    times.push((await run(matcher, batch, texts.length)).ms / batch);
  return resultOf(times, sample.found / sample.replies);
}

/** One reply of a megabyte of UTF-8. */
async function megabyte({ engine, count, locale, length }: RulesJob): Promise<RulesResult> {
  const rules = syntheticRules(count, locale);
  const text = syntheticReplies(rules, locale, 20_000, length).join('').slice(0, 360_000);
  const matcher = await rulesPeers[engine].compile(rules, locale)([text]);
  for (let spent = 0; spent < warmMs; ) spent += (await run(matcher, 1, 1)).ms;
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    const taken = await run(matcher, 1, 1);
    times.push(taken.ms);
    found = taken.found;
  }
  return resultOf(times, found, Buffer.byteLength(text));
}

/** All the rules: the first time, and once the engine is warm. */
function compile({ engine, count, locale }: RulesJob): RulesResult {
  const rules = syntheticRules(count, locale);
  const once = () => cpuMs(() => void rulesPeers[engine].compile(rules, locale));
  const first = once();
  for (let spent = 0; spent < warmMs; ) spent += once();
  return { ...resultOf(Array.from({ length: rounds }, once), 0), first };
}

/** The built-in rules over the development set, each reply to a new line of the customer: wall time of one. */
function whole({ locale }: RulesJob): RulesResult {
  return readDevSet(locale, (reply) => [reply]);
}

/** The same replies, each to a line that was heard while the customer spoke. */
function heard({ locale }: RulesJob): RulesResult {
  return readDevSet(locale, (reply) => [reply], true);
}

/** The same replies as they are typed. */
function typed({ locale }: RulesJob): RulesResult {
  return readDevSet(locale, (reply) =>
    Array.from({ length: Math.ceil(reply.length / keys) }, (_, at) => reply.slice(0, (at + 1) * keys)),
  );
}

function readDevSet(
  locale: Locale,
  stagesOf: (reply: string) => readonly string[],
  hearFirst = false,
): RulesResult {
  const analyser = createAnalyser(loadLibrary());
  const path = join(import.meta.dirname, `../fixtures/eval/rules.${locale}.dev.jsonl`);
  const lines = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly context: string; readonly reply: string });
  const times: number[] = [];
  for (let round = 0; round < 4 * rounds; round++)
    for (const { context, reply } of lines) {
      if (hearFirst) analyser.analyse(reply.slice(0, 1), locale, { customerLine: context });
      for (const text of stagesOf(reply)) {
        const start = performance.now();
        analyser.analyse(text, locale, { customerLine: context });
        if (round >= 3 * rounds) times.push(performance.now() - start);
      }
    }
  return resultOf(times, 0);
}

function resultOf(times: number[], found: number, bytes = 0): RulesResult {
  const sorted = [...times].sort((a, b) => a - b);
  const slowest = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
  return { ms: median(times), first: times[0] ?? 0, slowest, found, bytes };
}

async function run(
  matcher: Matcher,
  replies: number,
  count: number,
): Promise<{ ms: number; found: number; replies: number }> {
  const start = process.cpuUsage();
  let found = 0;
  for (let index = 0, reply = 0; index < replies; index++, reply = reply + 1 === count ? 0 : reply + 1) {
    const hits = matcher(reply);
    found += typeof hits === 'number' ? hits : await hits;
  }
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, found, replies };
}
