import { describe, expect, test } from 'vitest';
import { markIndex } from '../../../src/core/pack/library.ts';
import { judgeAcross } from '../../../src/core/scoring/call-rules/across.ts';
import { judgeAnswers } from '../../../src/core/scoring/call-rules/answers.ts';
import type { CallRule } from '../../../src/core/scoring/call-rules/call-facts.ts';
import { judgeComplaint } from '../../../src/core/scoring/call-rules/complaint.ts';
import { judgeFit } from '../../../src/core/scoring/call-rules/fit.ts';
import { judgeHints } from '../../../src/core/scoring/call-rules/hints.ts';
import { judgeOutcome } from '../../../src/core/scoring/call-rules/outcome.ts';
import { judgePromises } from '../../../src/core/scoring/call-rules/promises.ts';
import { judgeSelling } from '../../../src/core/scoring/call-rules/selling.ts';
import { signs } from '../../../src/core/scoring/call-rules/signs.ts';
import { judgeStages } from '../../../src/core/scoring/call-rules/stages.ts';
import { callRules } from '../../../src/core/scoring/call-rules/table.ts';
import { library } from '../pack/packs.ts';
import { factsOf, type Said } from './facts.ts';

type Circumstances = Parameters<typeof factsOf>[2];

/** What a rule finds, as `id@turn`, with its times where they are not one. */
const judge = (rule: CallRule, said: readonly Said[], more: Circumstances = {}) =>
  rule(factsOf(library(), said, more)).map(
    ({ rule: id, times, turn }) => `${id}@${turn}${times === 1 ? '' : ` x${times}`}`,
  );
const receive = (...marks: string[]): Said => ({ stage: 'receive', marks });
const understand = (...marks: string[]): Said => ({ stage: 'understand', marks });
const help = (...marks: string[]): Said => ({ stage: 'help', marks });
const retain = (...marks: string[]): Said => ({ stage: 'retain', marks });

describe('the names that the rules of the call go by', () => {
  test('all exist in the library', () => {
    const names = Object.entries(signs).flatMap(([key, ids]) => (key === 'questionPrefixes' ? [] : ids));
    expect(names.filter((id) => markIndex(library(), id) < 0)).toEqual([]);
    for (const prefix of signs.questionPrefixes)
      expect(library().marks.some(({ id }) => id.startsWith(prefix))).toBe(true);
  });

  test('everything a rule of the call can find has points, in its own set', () => {
    const everything = library().marks.map(({ id }) => id);
    const said: readonly Said[] = [
      {},
      help('t-action-now'),
      { ...retain(...everything), promises: [0], breaks: [0] },
      { ...retain(...everything), keeps: [0] },
      { answers: false },
      { answers: false },
      retain(...everything),
    ];
    const hints = [{ turn: 0, rung: 3 }];
    for (const kind of ['reception', 'complaint', 'sales'] as const) {
      const facts = factsOf(library(), said, { kind, hints, ending: 'poor' });
      for (const { rule } of callRules.flatMap((judge) => judge(facts))) {
        const mark = library().marks[markIndex(library(), rule)];
        expect(mark?.set, rule).toBe('call-level');
        expect(mark?.rule?.points, rule).not.toBe(0);
      }
    }
  });
});

test('a poor outcome is charged to the last reply, however well it was said', () => {
  const outcome = (ending: 'good' | 'fair' | 'poor' | null) =>
    judge(judgeOutcome, [receive('std-01-welcome'), retain('std-12-farewell')], { ending });
  expect(outcome('poor')).toEqual(['outcome-poor@1']);
  for (const ending of ['good', 'fair', null] as const) expect(outcome(ending)).toEqual([]);
});

test('a reply beside the point is forgiven once, and charged from the second in a row', () => {
  const lost = { answers: false } as const;
  expect(judge(judgeAnswers, [{}, lost, {}, lost, lost, lost, {}])).toEqual(['unanswered@4', 'unanswered@5']);
  expect(judge(judgeAnswers, [lost, {}, lost])).toEqual([]);
});

describe('stages', () => {
  const stages = (...said: Said[]) => judge(judgeStages, said);

  test('receiving takes a greeting and an offer within two replies', () => {
    expect(stages(receive('std-01-welcome'), receive('q-open'), retain('std-12-farewell'))).toContain(
      'stage-receive@1',
    );
    expect(stages(receive('open-03-identity-offer'), retain('std-12-farewell'))).toContain('stage-receive@0');
    const half = stages(receive('std-01-welcome'), {}, receive('do-let-me-help'), retain('std-12-farewell'));
    expect(half.filter((found) => found.startsWith('stage-receive'))).toEqual([]);
    expect(stages({}, {}, receive('std-01-welcome', 'q-open'))).toContain('stage-receive-missing@0');
  });

  test('understanding and helping have three shares each, paid once', () => {
    const said = [
      understand('q-open', 'q-targeted'),
      understand('restate'),
      help('do-understand', 't-deadline'),
      help('restate'),
    ];
    expect(stages(...said).filter((found) => /understand|help/.test(found))).toEqual([
      'stage-understand@0',
      'stage-understand@1',
      'stage-understand@2',
      'stage-help@2',
    ]);
    expect(
      stages(help('t-action-now', 't-deadline', 't-options')).filter((found) => /help/.test(found)),
    ).toHaveLength(3);
  });

  test('retaining has four shares, heard in replies that close', () => {
    const all = ['close-01-anything-else', 'std-02-thanks', 'close-03-stay-in-touch', 'std-12-farewell'];
    expect(stages(retain(...all)).filter((found) => /retain/.test(found))).toHaveLength(4);
    expect(stages(help(...all))).toContain('stage-retain-missing@-1');
    expect(stages(retain('t-options'))).toContain('stage-retain-missing@-1');
  });

  test('of a call without a reply, only the close is missing', () => {
    expect(stages()).toEqual(['stage-retain-missing@-1']);
  });
});

describe('order', () => {
  const order = (...said: Said[]) => judge(judgeAcross, said);

  test('a solution before any question or restatement is a fault', () => {
    expect(order(receive(), help('offer-alternatives'), understand('q-open'))).toEqual(['order-fault@1']);
    expect(order(help('t-action-now'))).toEqual(['order-fault@0']);
  });

  test('after a question, in the same reply too, it is none', () => {
    expect(order(understand('q-open'), help('offer-alternatives'))).toEqual([]);
    expect(order(help('restate', 'offer-alternatives'))).toEqual([]);
    expect(order(understand('spin-problem'), help('t-options'))).toEqual([]);
  });

  test('what is offered while understanding is no solution yet', () => {
    expect(order(understand('t-options'))).toEqual([]);
  });
});

describe('over several replies', () => {
  const across = (...said: Said[]) => judge(judgeAcross, said);
  const closed = understand('q-closed');

  test('four closed questions in a row are an interrogation, four with something in between are none', () => {
    expect(across(closed, closed, closed, closed)).toEqual(['interrogation@3']);
    expect(across(closed, closed, understand('q-open'), closed, closed)).toEqual([]);
    expect(across(...Array.from({ length: 8 }, () => closed))).toEqual([
      'interrogation@3',
      'interrogation@7',
    ]);
  });

  test('contradicting the customer counts wherever it happens', () => {
    const wrong = understand('q-open', 't-contradict');
    expect(across(wrong, understand('restate'), wrong)).toEqual(['contradicted-again@2']);
    expect(across(wrong, understand('restate'))).toEqual([]);
  });

  test('empathy is taken back by a refusal in the next reply, not by a later one', () => {
    const feels = understand('q-open', 'do-understand');
    expect(across(feels, understand('dont-no'))).toEqual(['empathy-taken-back@1']);
    expect(across(feels, understand('restate'), understand('dont-no'))).toEqual([]);
    expect(across(understand('q-open', 'dont-no'), feels)).toEqual([]);
  });
});

describe('a complaint', () => {
  const complaint = (...said: Said[]) => judge(judgeComplaint, said, { kind: 'complaint' });

  test('has six steps, each paid once, the last two only after the solution', () => {
    expect(
      complaint(
        receive('do-sorry'),
        understand('golden-01-responsibility'),
        understand('do-understand'),
        help('offer-alternatives'),
        retain('close-02-thanks-or-sorry'),
      ),
    ).toEqual([0, 1, 2, 3, 4, 4].map((turn) => `complaint-steps@${turn}`));
  });

  test('thanks before the solution, or along with it, close nothing', () => {
    const found = complaint(receive('do-sorry', 'std-02-thanks'), help('offer-alternatives'));
    expect(found).toEqual(['complaint-steps@0', 'complaint-steps@1']);
    expect(complaint(receive('do-sorry'), help('offer-alternatives', 'std-02-thanks'))).toEqual(found);
  });

  test('no apology within two replies is a fault, and a solution before it another', () => {
    const faults = (...said: Said[]) => judge(judgeAcross, said, { kind: 'complaint' });
    expect(faults({}, {}, help('do-sorry'))).toEqual(['apology-missing@1']);
    expect(faults({}, help('do-sorry'), {})).toEqual([]);
    expect(faults({})).toEqual([]);
    expect(faults(help('offer-alternatives'), help('do-sorry'))).toContain('complaint-order@0');
    expect(faults(help('offer-alternatives', 'do-sorry'), {})).not.toContain('complaint-order@0');
  });

  test('is judged as one only where somebody complains', () => {
    for (const rule of [judgeComplaint, judgeAcross])
      expect(judge(rule, [{}, {}, {}], { kind: 'reception' })).toEqual([]);
  });
});

describe('selling', () => {
  const selling = (...said: Said[]) => judge(judgeSelling, said, { kind: 'sales' });
  const spin = ['spin-situation', 'spin-problem', 'spin-implication', 'spin-need-payoff'];
  const fabe = ['fabe-feature', 'fabe-advantage', 'fabe-benefit', 'fabe-evidence'];

  test('SPIN in order is paid where it is complete', () => {
    expect(selling(...spin.map((mark) => understand(mark)))).toEqual(['spin-in-order@3']);
    expect(selling(understand(...spin))).toEqual(['spin-in-order@0']);
    expect(selling(...spin.slice(0, 3).map((mark) => understand(mark)))).toEqual([]);
  });

  test('SPIN out of order is not, and a payoff before the problem is a fault', () => {
    const [situation = '', problem = '', implication = '', payoff = ''] = spin;
    expect(selling(...[situation, implication, problem, payoff].map((mark) => understand(mark)))).toEqual([]);
    const faults = (...said: Said[]) => judge(judgeAcross, said, { kind: 'sales' });
    expect(faults(understand(payoff), understand(problem))).toEqual(['spin-out-of-order@0']);
    expect(faults(understand(payoff))).toEqual(['spin-out-of-order@0']);
    expect(faults(understand(problem), understand(payoff))).toEqual([]);
  });

  test('FABE is paid when all four were shown, in any order', () => {
    expect(selling(...[...fabe].reverse().map((mark) => help(mark)))).toEqual(['fabe-complete@3']);
    expect(selling(help(...fabe.slice(1)))).toEqual([]);
  });

  test('is judged only where something is sold', () => {
    expect(judge(judgeSelling, [understand(...spin, ...fabe)], { kind: 'complaint' })).toEqual([]);
  });
});

describe('promises', () => {
  const promises = (said: readonly Said[], ending: 'fair' | null = 'fair') =>
    judge(judgePromises, said, { ending });

  test('kept are paid, where they were kept', () => {
    expect(promises([{ promises: [0] }, {}, { keeps: [0] }])).toEqual(['promise-kept@2']);
  });

  test('kept without having been made are not', () => {
    expect(promises([{ keeps: [0] }])).toEqual([]);
  });

  test('are paid twice at most, and each once', () => {
    const again = [{ promises: [0] }, { keeps: [0] }];
    expect(promises([...again, ...again, ...again])).toEqual(['promise-kept@1', 'promise-kept@3']);
    expect(promises([{ promises: [0] }, { keeps: [0] }, { keeps: [0] }])).toEqual(['promise-kept@1']);
  });

  test('broken by a later reply are charged there', () => {
    expect(promises([{ promises: [0, 1] }, { breaks: [1] }, { keeps: [0] }])).toEqual([
      'promise-kept@2',
      'promise-broken@1',
    ]);
  });

  test('due in the call and forgotten are charged where they were made, once the call is over', () => {
    expect(promises([{}, { promises: [0, 1] }, {}])).toEqual(['promise-broken@1']);
    expect(promises([{}, { promises: [0, 1] }, {}], null)).toEqual([]);
  });
});

describe('fit', () => {
  const persona = (id: string) => library().personas.find((candidate) => candidate.id === id);
  const suits = (id: string, ...said: Said[]) => judge(judgeFit, said, { persona: persona(id) });

  test('three things this customer likes, over at least two replies', () => {
    expect(suits('tiger', help('t-short', 't-deadline'), help('t-control'))).toEqual(['persona-fit@1']);
    expect(suits('tiger', help('t-short', 't-deadline', 't-control'))).toEqual([]);
    expect(suits('tiger', help('t-short'), help('t-deadline'), help('t-short'))).toEqual([]);
    expect(suits('koala', help('t-short', 't-deadline'), help('t-control'))).toEqual([]);
  });

  test('what this customer cannot bear is charged from the second reply on, once', () => {
    expect(suits('tiger', help('t-long'))).toEqual([]);
    expect(suits('tiger', help('t-long'), {}, help('t-long'), help('t-long'))).toEqual(['persona-misfit@2']);
  });
});

describe('hints', () => {
  const hints = (...taken: { turn: number; rung: number }[]) => judge(judgeHints, [{}, {}], { hints: taken });

  test('cost more the higher the rung; of one decision only the highest counts', () => {
    expect(hints()).toEqual([]);
    expect(hints({ turn: 0, rung: 1 }, { turn: 1, rung: 3 })).toEqual(['hint-taken@0', 'hint-taken@1 x4']);
    expect(hints({ turn: 0, rung: 1 }, { turn: 0, rung: 2 })).toEqual(['hint-taken@0 x2']);
  });
});
