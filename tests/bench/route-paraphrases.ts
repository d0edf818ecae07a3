import { createAnalyser } from '../../src/core/techniques/create-analyser.ts';
import { builtInCalls } from '../core/pack/packs.ts';
import { type Routed, routeParaphrases, sharesOf } from '../scenarios/routed-paraphrases.ts';

/**
 * Prints where the paraphrases of tests/fixtures/routing go: `tsx tests/bench/route-paraphrases.ts [scenario] [--fail]`.
 * `near` is another reply than the one that was meant, of the same quality.
 */
const [wanted] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const all: Routed[] = [];
for (const { program, scenario, index } of builtInCalls()) {
  if (wanted !== undefined && scenario.id !== wanted) continue;
  const routed = routeParaphrases(program, index, createAnalyser(program.library));
  all.push(...routed);
  print(scenario.id, routed);
  if (!process.argv.includes('--fail')) continue;
  for (const { outcome, node, reply, went, routing, text } of routed) {
    const { closeness, margin } = routing;
    if (outcome !== 'right')
      console.log(outcome, node, reply, '->', went ?? '-', closeness.toFixed(2), margin.toFixed(2), text);
  }
}
print('all', all);

function print(name: string, routed: readonly Routed[]): void {
  for (const lang of ['zh', 'en'] as const) {
    const shares = Object.entries(sharesOf(routed.filter((one) => one.lang === lang)));
    console.log(
      `${name} ${lang}`.padEnd(20),
      shares.map(([what, share]) => `${what} ${share.toFixed(1)}%`.padEnd(13)).join(' '),
    );
  }
}
