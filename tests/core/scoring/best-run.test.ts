import { describe, expect, test } from 'vitest';
import { replay } from '../../../src/core/attempt/replay.ts';
import { offeredReplies } from '../../../src/core/dialogue/offered-replies.ts';
import type { Snapshot } from '../../../src/core/dialogue/snapshot.ts';
import { startCall } from '../../../src/core/dialogue/start-call.ts';
import { transition } from '../../../src/core/dialogue/transition.ts';
import { bestRun, stepBudget } from '../../../src/core/scoring/best-run.ts';
import { playRun, policies } from '../../../src/core/scoring/play-run.ts';
import { scoreAttempt } from '../../../src/core/scoring/score-attempt.ts';
import { analyser, builtInCalls, headerFor } from '../pack/packs.ts';
import { node, reply, rule, smallLibrary, smallPack } from '../pack/small-world.ts';

const start = { scenario: 0, persona: 0, temper: 0, locale: 'zh' } as const;
const library = smallLibrary({ rules: [rule('good', 10, { limit: 9 }), rule('bad', -10), rule('best', 40)] });

/** The cold first reply opens the best second one. */
const detour = smallPack(library, {
  first: node([reply('warm', 'lane', { marks: ['good'] }), reply('cold', 'shortcut', { marks: ['bad'] })]),
  lane: node([reply('on', 'end', { marks: ['good'] }), reply('off', 'end', { marks: ['bad'] })]),
  shortcut: node([reply('plain', 'end'), reply('shine', 'end', { marks: ['best'] })]),
});
const endless = smallPack(library, {
  first: node([
    reply('again', 'first', { marks: ['good'] }),
    reply('never', 'end', { when: { turn: { min: 900 } } }),
  ]),
});
const idsOf = (picks: ReturnType<typeof bestRun>['picks']) =>
  picks.map(({ node, choice }) => {
    const place = detour.scenarios[0]?.nodes[node];
    return place?.kind === 'choice' ? place.replies[choice]?.id : undefined;
  });

describe('the best run', () => {
  test('looks past a poor first reply; the worst run likewise', () => {
    expect(idsOf(bestRun(detour, start, 'highest').picks)).toEqual(['cold', 'shine']);
    expect(bestRun(detour, start, 'highest').score.raw).toBe(75);
    expect(idsOf(bestRun(detour, start, 'lowest').picks)).toEqual(['cold', 'plain']);
  });

  test.each(builtInCalls().map((call) => [call.scenario.id, call] as const))(
    'of %s is a way that can be picked, with that very score, and no chance run goes beyond it',
    (_, { program, index, scenario }) => {
      const { persona, temper } = scenario.customer;
      const casting = { scenario: index, persona, temper, locale: 'en' } as const;
      const [best, worst] = (['highest', 'lowest'] as const).map((wanted) => {
        const { picks, snapshot, score } = bestRun(program, casting, wanted);
        let at: Snapshot = startCall(program, casting);
        for (const { node, choice } of picks) {
          expect(at.node).toBe(node);
          expect(offeredReplies(program, at).map((offered) => offered.choice)).toContain(choice);
          [at] = transition(program, at, { type: 'picked', choice, ms: 0 });
        }
        expect(at).toEqual(snapshot);
        return score.raw;
      });
      for (let seed = 1; seed <= 40; seed++) {
        const attempt = playRun(program, headerFor(program, scenario, { seed }), 'random');
        const replayed = replay(program, attempt, analyser());
        if (!replayed.ok) throw new Error(replayed.problem);
        const { raw } = scoreAttempt(program, replayed.replay);
        expect(raw).toBeLessThanOrEqual(best ?? 0);
        expect(raw).toBeGreaterThanOrEqual(worst ?? 100);
      }
    },
  );

  test('gives up a call that never ends', () => {
    expect(bestRun(endless, start, 'highest').picks).toEqual([]);
  });
});

describe('a played run', () => {
  const play = (policy: (typeof policies)[number], seed = 1, program = detour) => {
    const [scenario] = program.scenarios;
    if (!scenario) throw new Error('no call');
    return playRun(program, headerFor(program, scenario, { seed }), policy);
  };
  const choices = (attempt: ReturnType<typeof play>) =>
    attempt.events.flatMap((event) => (event.type === 'replied' ? [event.reply.choice] : []));

  test.each(policies)('is the same, byte for byte, for the same seed: %s', (policy) => {
    expect(JSON.stringify(play(policy, 7))).toBe(JSON.stringify(play(policy, 7)));
  });

  test('follows its policy', () => {
    expect(choices(play('best'))).toEqual(['cold', 'shine']);
    expect(choices(play('worst'))).toEqual(['cold', 'plain']);
    expect(choices(play('first'))).toEqual(['warm', 'on']);
    const random = new Set(Array.from({ length: 60 }, (_, seed) => choices(play('random', seed)).join()));
    expect([...random].sort()).toEqual(['cold,plain', 'cold,shine', 'warm,off', 'warm,on']);
  });

  test('stops at the step budget where the call never ends', () => {
    expect(choices(play('random', 1, endless))).toHaveLength(stepBudget);
  });
});
