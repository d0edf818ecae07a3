import type { Locale } from '../../src/core/base/locale.ts';
import { cpuMs, median, table } from './measure.ts';
import {
  ahoCorasick,
  alex,
  alternation,
  type Matcher,
  prh,
  type RulesPeer,
  rapport,
  rapportWithReading,
  re2js,
  regExpEach,
  scan,
  textlintPrh,
  writeGood,
} from './rules-peers.ts';
import { type SyntheticRule, syntheticReplies, syntheticRules } from './synthetic-rules.ts';

const rounds = 7;
const replyCount = 500;
/** A round of one engine takes about so much CPU time, and at least one reply. */
const roundMs = 30;

/** Part B of the figures to reach: phrase rules, all engines in one run, round robin, CPU time, medians. */
export async function benchRules(): Promise<void> {
  const peers = [
    rapport,
    rapportWithReading,
    prh,
    textlintPrh,
    regExpEach,
    alternation,
    ahoCorasick,
    re2js,
    scan,
  ];
  const own: number[] = [];
  for (const count of [10, 100, 300, 1_000, 10_000]) {
    const rules = syntheticRules(count, 'zh');
    own.push(await compare(`${count} rules, Chinese replies of 28 characters`, peers, rules, 'zh', 28));
  }
  const [few = 0] = own;
  console.log(`rapport, 10 to 10,000 rules: ${((own.at(-1) ?? 0) / few).toFixed(1)}x (limit 4x)`);
  const english = [rapport, rapportWithReading, prh, textlintPrh, regExpEach, alex, writeGood];
  await compare('300 rules, English replies of 62 characters', english, syntheticRules(300, 'en'), 'en', 62);
  await throughput();
  await compileTimes();
}

/** Prints microseconds a reply and gives Rapport's. */
async function compare(
  title: string,
  peers: readonly RulesPeer[],
  rules: readonly SyntheticRule[],
  locale: Locale,
  length: number,
): Promise<number> {
  const replies = syntheticReplies(rules, locale, replyCount, length);
  const running = [];
  for (const { name, compile } of peers) {
    const matcher = await compile(rules, locale)(replies);
    const { batch, found } = await calibrate(matcher, replies.length);
    running.push({ name, matcher, batch, found, times: [] as number[] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { matcher, batch, times } of running)
      times.push((1000 * (await run(matcher, batch, replies.length)).ms) / batch);
  }
  const own = median(running[0]?.times ?? []);
  table(
    title,
    running.map(({ name, times, found }) => ({
      engine: name,
      'us / reply': median(times).toPrecision(3),
      'hits / reply': found.toFixed(2),
      'rapport is': `${(median(times) / own).toFixed(1)}x`,
    })),
  );
  return own;
}

/** Warms an engine up and finds how many replies fill a round. */
async function calibrate(matcher: Matcher, count: number): Promise<{ batch: number; found: number }> {
  const first = await run(matcher, Math.min(20, count), count);
  const sample = first.ms > 200 ? first : await run(matcher, count, count);
  for (let batch = 1; ; batch *= 2) {
    const { ms } = await run(matcher, batch, count);
    if (ms >= roundMs || batch >= 1_000_000) return { batch, found: sample.found / sample.replies };
  }
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

/** One reply of a megabyte of UTF-8, with 1,000 rules. */
async function throughput(): Promise<void> {
  const rules = syntheticRules(1_000, 'zh');
  const replies = syntheticReplies(rules, 'zh', 20_000, 28);
  const text = replies.join('').slice(0, 360_000);
  const bytes = Buffer.byteLength(text);
  const running = [];
  for (const { name, compile } of [rapport, rapportWithReading, prh, regExpEach, ahoCorasick, re2js, scan]) {
    const matcher = await compile(rules, 'zh')([text]);
    for (let warm = 0; warm < 3; warm++) await matcher(0);
    running.push({ name, matcher, found: 0, times: [] as number[] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const peer of running) {
      const { ms, found } = await run(peer.matcher, 1, 1);
      peer.times.push(ms);
      peer.found = found;
    }
  }
  const own = median(running[0]?.times ?? []);
  table(
    `a reply of ${(bytes / 1e6).toFixed(2)} MB, 1,000 rules`,
    running.map(({ name, times, found }) => ({
      engine: name,
      'MB / CPU-s': (bytes / 1000 / median(times)).toFixed(1),
      hits: found,
      'rapport is': `${(median(times) / own).toFixed(1)}x`,
    })),
  );
}

async function compileTimes(): Promise<void> {
  const rules = syntheticRules(1_000, 'zh');
  const peers = [rapport, prh, regExpEach, alternation, ahoCorasick, re2js].map((peer) => ({
    peer,
    times: [] as number[],
  }));
  for (let round = 0; round < rounds; round++) {
    for (const { peer, times } of peers) times.push(cpuMs(() => void peer.compile(rules, 'zh')));
  }
  table(
    'compiling 1,000 rules',
    peers.map(({ peer, times }) => ({
      engine: peer.name,
      'first ms': (times[0] ?? 0).toFixed(1),
      'median ms': median(times).toFixed(1),
    })),
  );
}
