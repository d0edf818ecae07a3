import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { locales } from '../../src/core/base/locale.ts';
import { createRandom } from '../../src/core/base/random.ts';
import { checkPack } from '../../src/core/check/check-pack.ts';
import { aloneScore } from '../../src/core/dialogue/effects.ts';
import type { ChoiceNode } from '../../src/core/pack/program.ts';
import { bestRun } from '../../src/core/scoring/best-run.ts';
import { type BuiltInCall, builtInCalls, builtInPacks, library, textOf } from '../core/pack/packs.ts';
import { endingsWithinReach } from './endings-within-reach.ts';
import { type Casting, momentsAlong, pickRun } from './pick-run.ts';

const randomRuns = 200;
const calls = builtInCalls().map((call) => [call.scenario.id, call] as const);
/** The machine may be shared: a call takes seven seconds of its own. */
const timeout = 240_000;

/** Every customer that can play a call: 5 personas x 4 tempers. */
function castings({ index }: BuiltInCall): readonly Casting[] {
  const { personas, tempers } = library();
  return personas.flatMap((_, persona) =>
    tempers.map((_, temper) => ({ scenario: index, persona, temper, locale: 'zh' as const })),
  );
}

const nameOf = ({ persona, temper }: Casting) =>
  `${library().personas[persona]?.id} ${library().tempers[temper]?.id}`;

describe('every customer in every call', () => {
  test('there are six calls, five personas and four tempers', () => {
    expect(calls.length).toBeGreaterThanOrEqual(6);
    expect([library().personas.length, library().tempers.length]).toEqual([5, 4]);
  });

  test.each(calls)(
    '%s: best at least 85, worst at most 35, chance in between, every ending reached',
    { timeout },
    (_, call) => {
      const { program, scenario } = call;
      const endings = scenario.nodes.flatMap((node) => (node.kind === 'ending' ? [node.id] : []));
      for (const casting of castings(call)) {
        const reached = new Set<string>();
        const [best, worst] = (['highest', 'lowest'] as const).map((wanted) => {
          const { snapshot, score } = bestRun(program, casting, wanted);
          reached.add(scenario.nodes[snapshot.node]?.id ?? '');
          return score.raw;
        }) as [number, number];
        let sum = 0;
        for (let seed = 1; seed <= randomRuns; seed++) {
          const random = createRandom(seed);
          const run = pickRun(call, casting, (offered) => offered[Math.floor(random() * offered.length)]);
          // A run that has no ending was stopped by the step budget.
          expect(run.ending, `${nameOf(casting)}, seed ${seed}`).not.toBe(null);
          reached.add(run.ending ?? '');
          sum += run.raw;
        }
        expect(best, nameOf(casting)).toBeGreaterThanOrEqual(85);
        expect(worst, nameOf(casting)).toBeLessThanOrEqual(35);
        expect(sum / randomRuns, nameOf(casting)).toBeGreaterThan(worst);
        expect(sum / randomRuns, nameOf(casting)).toBeLessThan(best);
        // Chance seldom finds the narrow ways: they are looked for where it found no other.
        const within = endings.every((id) => reached.has(id)) ? reached : endingsWithinReach(call, casting);
        const missed = endings.filter((id) => !reached.has(id) && !within.has(id));
        expect(missed, nameOf(casting)).toEqual([]);
      }
    },
  );
});

describe('another persona alone', () => {
  test.each(calls)(
    '%s: changes a quarter of what the customer says and feels along the same picks',
    { timeout },
    (_, call) => {
      const { program, index, scenario } = call;
      const { personas } = library();
      const { temper } = scenario.customer;
      for (const persona of personas.keys()) {
        const casting = { scenario: index, persona, temper, locale: 'zh' } as const;
        const best = bestRun(program, casting, 'highest').picks.map(({ choice }) => choice);
        for (const picks of [best, scenario.nodes.map(() => 0)]) {
          const own = momentsAlong(program, casting, picks);
          for (const other of personas.keys()) {
            if (other === persona) continue;
            const theirs = momentsAlong(program, { ...casting, persona: other }, picks);
            const shared = own.slice(0, theirs.length).map((moment, at) => [moment, theirs[at]] as const);
            const share = (differ: (pair: (typeof shared)[number]) => boolean) =>
              shared.filter(differ).length / shared.length;
            const who = `${personas[persona]?.id} or ${personas[other]?.id}`;
            expect(
              share(([a, b]) => a.words !== b?.words || a.moved !== b.moved),
              who,
            ).toBeGreaterThanOrEqual(0.25);
            expect(
              share(([a, b]) => a.words !== b?.words),
              who,
            ).toBeGreaterThanOrEqual(0.25);
          }
        }
      }
    },
  );
});

describe('the shape of', () => {
  test.each(calls)('%s: at least 12 decision points and 4 endings', (_, { scenario }) => {
    const count = (kind: string) => scenario.nodes.filter((node) => node.kind === kind).length;
    expect(count('choice')).toBeGreaterThanOrEqual(12);
    expect(count('ending')).toBeGreaterThanOrEqual(4);
  });

  test.each(calls)(
    '%s: length gives nothing away: the best reply is the longest in two nodes of five at most',
    (_, { program, scenario }) => {
      const nodes = scenario.nodes.filter((node): node is ChoiceNode => node.kind === 'choice');
      for (const locale of locales) {
        const telling = nodes.filter(({ replies }) => {
          const scores = replies.map(({ marks }) =>
            aloneScore(
              program.library,
              marks.map(({ mark }) => mark),
            ),
          );
          const lengths = replies.map(({ say }) => say[locale].length);
          return lengths[scores.indexOf(Math.max(...scores))] === Math.max(...lengths);
        });
        expect(
          telling.length / nodes.length,
          `${locale}: ${telling.map(({ id }) => id).join(', ')}`,
        ).toBeLessThanOrEqual(0.4);
      }
    },
  );
});

describe.each(builtInPacks())('the pack $name', ({ files, program }) => {
  test('passes the check', () => {
    expect(checkPack(files, program)).toEqual([]);
  });

  test('has at least two plans for each of its calls', () => {
    const plans = [...files.keys()]
      .filter((name) => name.startsWith('plans/'))
      .map((name): string => parse(textOf(files, name)).scenario);
    for (const { id } of program.scenarios)
      expect(plans.filter((plan) => plan === id).length, id).toBeGreaterThanOrEqual(2);
  });
});
