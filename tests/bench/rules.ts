import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, table } from './measure.ts';
import type { EngineName, RulesJob, RulesResult } from './rules-job.ts';

const rounds = 3;
const megabyteRules = 1_000;

/**
 * Part B of the figures to reach: phrase rules, all engines in one run. Each measurement is a process of its own, so that
 * no engine fills another's heap; engines take turns, medians over the turns.
 */
export function benchRules(): void {
  const engines: readonly EngineName[] = [
    'rapport',
    'rapport with reading',
    'prh',
    'textlint + rule-prh',
    'one RegExp per rule',
    'one alternation',
    '@monyone/aho-corasick',
    're2js set',
    'one scan of the string',
  ];
  const own = [10, 100, 300, 1_000, 10_000].map((count) =>
    compareReplies(`${count} rules, Chinese replies of 28 characters`, engines, {
      count,
      locale: 'zh',
      length: 28,
    }),
  );
  const [few = 0] = own;
  console.log(`rapport, 10 to 10,000 rules: ${((own.at(-1) ?? 0) / few).toFixed(1)}x (limit 4x)`);
  compareReplies(
    '300 rules, English replies of 62 characters',
    [
      'rapport',
      'rapport with reading',
      'prh',
      'textlint + rule-prh',
      'one RegExp per rule',
      'alex (own rules)',
      'write-good (own rules)',
    ],
    { count: 300, locale: 'en', length: 62 },
  );
  compareMegabyte();
  compareCompiling();
  wholeReplies();
}

/** Prints microseconds a reply and gives Rapport's. */
function compareReplies(
  title: string,
  engines: readonly EngineName[],
  replies: Pick<RulesJob, 'count' | 'locale' | 'length'>,
): number {
  const results = takeTurns(engines, (engine) => ({ task: 'replies', engine, ...replies }));
  const own = timeOf(results[0]);
  table(
    title,
    results.map((runs, at) => ({
      engine: engines[at] ?? '',
      'us / reply': (1000 * timeOf(runs)).toPrecision(3),
      'hits / reply': (runs[0]?.found ?? 0).toFixed(2),
      'rapport is': `${(timeOf(runs) / own).toFixed(1)}x`,
    })),
  );
  return own;
}

function compareMegabyte(): void {
  // Without prh and re2js, which take minutes for a megabyte.
  const engines: readonly EngineName[] = [
    'rapport',
    'rapport with reading',
    'one RegExp per rule',
    '@monyone/aho-corasick',
    'one scan of the string',
  ];
  const results = takeTurns(engines, (engine) => ({
    task: 'megabyte',
    engine,
    count: megabyteRules,
    locale: 'zh',
    length: 28,
  }));
  const own = timeOf(results[0]);
  table(
    `a reply of about a megabyte, ${megabyteRules} rules`,
    results.map((runs, at) => ({
      engine: engines[at] ?? '',
      'MB / CPU-s': ((runs[0]?.bytes ?? 0) / 1000 / timeOf(runs)).toFixed(1),
      hits: runs[0]?.found ?? 0,
      'rapport is': `${(timeOf(runs) / own).toFixed(1)}x`,
    })),
  );
}

function compareCompiling(): void {
  const engines: readonly EngineName[] = [
    'rapport',
    'prh',
    'one RegExp per rule',
    'one alternation',
    '@monyone/aho-corasick',
    're2js set',
  ];
  const results = takeTurns(engines, (engine) => ({
    task: 'compile',
    engine,
    count: megabyteRules,
    locale: 'zh',
    length: 28,
  }));
  table(
    `compiling ${megabyteRules} rules`,
    results.map((runs, at) => ({
      engine: engines[at] ?? '',
      'first ms': median(runs.map(({ first }) => first)).toFixed(1),
      'median ms': timeOf(runs).toFixed(1),
    })),
  );
}

/** The built-in rules over the development set: text, rules, guards, techniques, traits and n-grams. */
function wholeReplies(): void {
  const locales = ['zh', 'en'] as const;
  const tasks = ['whole', 'heard', 'typed'] as const;
  table(
    'the whole of reading a reply (limit 150 us median, 1 ms p99)',
    locales.flatMap((locale) =>
      tasks.map((task) => {
        const [runs = []] = takeTurns(['rapport'], (engine) => ({
          task,
          engine,
          count: 0,
          locale,
          length: 0,
        }));
        return {
          replies: `${locale}, ${titles[task]}`,
          'median us': (1000 * timeOf(runs)).toFixed(0),
          'p99 us': (1000 * median(runs.map(({ slowest }) => slowest))).toFixed(0),
        };
      }),
    ),
  );
}

const titles = {
  whole: 'each to a new line of the customer',
  heard: 'each to a line heard before',
  typed: 'at every fourth key',
} as const;

const timeOf = (runs: readonly RulesResult[] = []): number => median(runs.map(({ ms }) => ms));

/** What each engine came to, turn by turn. */
function takeTurns(
  engines: readonly EngineName[],
  jobOf: (engine: EngineName) => RulesJob,
): readonly (readonly RulesResult[])[] {
  const results = engines.map((): RulesResult[] => []);
  for (let round = 0; round < rounds; round++)
    engines.forEach((engine, at) => void results[at]?.push(runAlone(jobOf(engine))));
  return results;
}

const loader = new URL('./without-types.mjs', import.meta.url).href;
const registration = `data:text/javascript,import { register } from 'node:module'; register('${loader}');`;

function runAlone(job: RulesJob): RulesResult {
  const script = fileURLToPath(new URL('./rules-job.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', registration, script, JSON.stringify(job)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${job.engine}, ${job.task}: ${stderr}`);
  return JSON.parse(stdout) as RulesResult;
}
