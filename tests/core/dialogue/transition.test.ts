import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../../../src/core/base/deep-freeze.ts';
import { createRandom } from '../../../src/core/base/random.ts';
import { offeredReplies } from '../../../src/core/dialogue/offered-replies.ts';
import { meanScore, type Snapshot } from '../../../src/core/dialogue/snapshot.ts';
import { startCall } from '../../../src/core/dialogue/start-call.ts';
import { transition } from '../../../src/core/dialogue/transition.ts';
import { loadProgram, printProgram } from '../../../src/core/pack/printed-program.ts';
import { library as builtIn, builtInCalls } from '../pack/packs.ts';
import {
  both,
  ending,
  node,
  persona,
  reply,
  rule,
  smallLibrary,
  smallPack,
  temper,
  trait,
} from '../pack/small-world.ts';
import { begin, pick, placeOf, step, wordsOf } from './play.ts';

const library = smallLibrary({
  rules: [
    rule('sorry', 4, { traits: ['t-empathy'] }),
    rule('rude', -6, { mood: [-10, -10, -10] }),
    rule('ruder', -6, { mood: [-20, -20, -20] }),
  ],
  traits: [trait('t-options', [2, 2, 4])],
  personas: [persona('hurried', { 'patience-per-reply': -2 })],
  tempers: [
    temper('stormy', {
      storm: { gain: 1, loss: 1, 'deaf-to': [], solution: 1, replies: 2, with: ['t-empathy'], without: [] },
    }),
  ],
});

describe('one step', () => {
  const program = smallPack(library, {
    first: node([reply('kind', 'second', { marks: ['sorry'] }), reply('rough', 'end', { marks: ['rude'] })]),
    second: node([reply('done', 'end')]),
  });

  test('moves the mood, counts the turn and leads on', () => {
    const after = pick(program, begin(program), 'kind');
    expect(placeOf(program, after)).toBe('second');
    expect(after.snapshot).toMatchObject({ turn: 1, ended: false, warmth: 1 });
    expect(after.snapshot.mood).toEqual({ patience: 54, trust: 53, satisfaction: 52 });
    expect(meanScore(after.snapshot)).toBe(64);
    expect(after.events.map(({ type }) => type)).toEqual(['replied', 'moved']);
  });

  test('tells what was before, what came of it, and why', () => {
    const [replied] = pick(program, begin(program), 'kind').events;
    expect(replied).toMatchObject({ turn: 0, choice: 0, before: { patience: 50 }, mood: { patience: 54 } });
    expect(replied?.type === 'replied' && replied.causes.map(({ mark }) => library.marks[mark]?.id)).toEqual([
      't-empathy',
    ]);
  });

  test('ends the call at an ending, after which nothing can be said', () => {
    const after = pick(program, begin(program), 'rough');
    expect(after.snapshot.ended).toBe(true);
    expect(after.events.at(-1)).toEqual({ type: 'ended', node: after.snapshot.node });
    expect(offeredReplies(program, after.snapshot)).toEqual([]);
    expect(() => transition(program, after.snapshot, { type: 'picked', choice: 0, ms: 0 })).toThrow();
  });

  test('takes no reply that does not exist', () => {
    const { snapshot } = begin(program);
    for (const choice of [-1, 2]) {
      expect(() => transition(program, snapshot, { type: 'picked', choice, ms: 0 })).toThrow();
    }
  });

  test('follows a logged decision instead of deciding', () => {
    const { snapshot } = begin(program);
    const end = program.scenarios[0]?.nodes.findIndex(({ id }) => id === 'end') ?? -1;
    const decided = { to: end, cause: 'threshold', threshold: -1 } as const;
    const [after, events] = transition(program, snapshot, { type: 'picked', choice: 0, ms: 0 }, decided);
    expect(after.ended).toBe(true);
    expect(events[1]).toMatchObject({ to: end, cause: 'threshold' });
  });
});

describe('a step is pure', () => {
  test('frozen in, the same out, whoever played before', () => {
    for (const { program, index } of builtInCalls()) {
      const other = loadProgram(printProgram(program), builtIn());
      if (!other) throw new Error('not loaded');
      const random = createRandom(index + 1);
      const customers = builtIn().personas.flatMap((_, persona) =>
        builtIn().tempers.map((_, temper) => [persona, temper]),
      );
      for (const [persona = 0, temper = 0] of customers) {
        let snapshot: Snapshot = startCall(program, { scenario: index, persona, temper, locale: 'zh' });
        while (!snapshot.ended && snapshot.turn < 60) {
          const offered = offeredReplies(program, deepFreeze(snapshot));
          const choice = offered[Math.floor(random() * offered.length)]?.choice ?? 0;
          const before = JSON.stringify(snapshot);
          const input = Object.freeze({ type: 'picked', choice, ms: Math.floor(random() * 90_000) } as const);
          const once = transition(program, snapshot, input);
          expect(transition(program, snapshot, input)).toEqual(once);
          expect(transition(other, snapshot, input)).toEqual(once);
          expect(JSON.stringify(snapshot)).toBe(before);
          snapshot = once[0];
        }
      }
    }
  });
});

describe('what a call remembers', () => {
  test('flags, until they are cleared', () => {
    const says = [{ when: { flag: 'warm' }, say: both('we know each other') }, { say: both('who is this') }];
    const program = smallPack(library, {
      first: node([reply('warm-up', 'second', { set: ['warm'] }), reply('skip', 'second')]),
      second: node([reply('on', 'third'), reply('forget', 'third', { clear: ['warm'] })], { says }),
      third: node([reply('done', 'end')], { says }),
    });
    const warm = pick(program, begin(program), 'warm-up');
    expect(wordsOf(program, warm)).toEqual(['we know each other']);
    expect(wordsOf(program, pick(program, begin(program), 'skip'))).toEqual(['who is this']);
    expect(wordsOf(program, pick(program, warm, 'on'))).toEqual(['we know each other']);
    expect(wordsOf(program, pick(program, warm, 'forget'))).toEqual(['who is this']);
  });

  test('more flags than fit into one word', () => {
    const flags = Array.from({ length: 70 }, (_, index) => `flag-${index}`);
    const program = smallPack(library, {
      first: node([reply('all', 'second', { set: flags })]),
      second: node([reply('some', 'third', { clear: ['flag-3', 'flag-33', 'flag-65'] })]),
      third: node([
        reply('kept', 'end', { when: { flag: flags.filter((_, index) => ![3, 33, 65].includes(index)) } }),
        ...['3', '33', '65'].map((flag) => reply(`gone-${flag}`, 'end', { when: { flag: `flag-${flag}` } })),
        reply('plain', 'end'),
      ]),
    });
    const { snapshot } = pick(program, begin(program), 'all', 'some');
    expect(offeredReplies(program, snapshot).map(({ reply }) => reply.id)).toEqual(['kept', 'plain']);
  });

  test('what was said at any time, and what was said just now', () => {
    const program = smallPack(library, {
      first: node([reply('sorry', 'second', { marks: ['sorry'] }), reply('plain', 'second')]),
      second: node([reply('plain', 'third')], {
        says: [{ when: { 'said-now': 'sorry' }, say: both('thank you') }, { say: both('so?') }],
      }),
      third: node([reply('done', 'end')], {
        says: [
          { when: { 'said-now': 'sorry' }, say: both('now') },
          { when: { said: 't-empathy' }, say: both('you were kind') },
          { say: both('you were not kind') },
        ],
      }),
    });
    expect(wordsOf(program, pick(program, begin(program), 'sorry'))).toEqual(['thank you']);
    expect(wordsOf(program, pick(program, begin(program), 'sorry', 'plain'))).toEqual(['you were kind']);
    expect(wordsOf(program, pick(program, begin(program), 'plain', 'plain'))).toEqual(['you were not kind']);
  });

  test('that a storm is over after enough soothing', () => {
    const again = node([reply('sorry', 'first', { marks: ['sorry'] }), reply('done', 'end')], {
      says: [{ when: { settled: true }, say: both('all right') }, { say: both('I am furious') }],
    });
    const program = smallPack(library, { first: again });
    const start = begin(program, 'plain', 'stormy');
    expect(wordsOf(program, start)).toEqual(['I am furious']);
    expect(wordsOf(program, pick(program, start, 'sorry'))).toEqual(['I am furious']);
    expect(wordsOf(program, pick(program, start, 'sorry', 'sorry'))).toEqual(['all right']);
    expect(wordsOf(program, begin(program, 'plain', 'calm'))).toEqual(['all right']);
  });
});

describe('where a call goes', () => {
  test('the first route whose guard holds, through junctions', () => {
    const program = smallPack(
      library,
      {
        first: node([
          reply('kind', 'crossing', { marks: ['sorry'] }),
          reply('rough', [{ when: { patience: { min: 45 } }, to: 'end' }, { to: 'crossing' }], {
            marks: ['rude'],
          }),
        ]),
        good: node([reply('done', 'end')]),
        bad: node([reply('done', 'end')]),
      },
      {
        junctions: { crossing: [{ when: { trust: { min: 53 } }, to: 'lane' }, { to: 'bad' }], lane: 'good' },
      },
    );
    expect(placeOf(program, pick(program, begin(program), 'kind'))).toBe('good');
    expect(placeOf(program, pick(program, begin(program), 'rough'))).toBe('bad');
  });

  test('guards see who calls, how far the call is and how it went so far', () => {
    const program = smallPack(library, {
      first: node([reply('rough', 'second', { marks: ['rude'], stage: 'receive' })]),
      second: node([
        reply('hurried', 'end', { when: { persona: 'hurried' } }),
        reply('stormy', 'end', { when: { temper: ['stormy'] } }),
        reply('low', 'end', { when: { score: { max: 54 } } }),
        reply('high', 'end', { when: { score: { min: 55 } } }),
        reply('second-turn', 'end', { when: { turn: { min: 1, max: 1 } } }),
        reply('either', 'end', { when: { any: [{ persona: 'hurried' }, { satisfaction: { max: 40 } }] } }),
        reply('neither', 'end', { when: { not: { any: [{ persona: 'plain' }, { temper: 'calm' }] } } }),
        reply('here', 'end', { when: { stage: 'help' } }),
        reply('always', 'end'),
      ]),
    });
    const offered = (who: string, state: string) =>
      offeredReplies(program, pick(program, begin(program, who, state), 'rough').snapshot).map(
        ({ reply }) => reply.id,
      );
    expect(offered('plain', 'calm')).toEqual(['low', 'second-turn', 'either', 'here', 'always']);
    expect(offered('hurried', 'stormy')).toEqual([
      'hurried',
      'stormy',
      'low',
      'second-turn',
      'either',
      'neither',
      'here',
      'always',
    ]);
  });
});

describe('thresholds', () => {
  const again = node(
    [
      reply('rough', 'first', { marks: ['rude'] }),
      reply('rougher', 'first', { marks: ['ruder'] }),
      reply('leave', 'end', { marks: ['ruder'] }),
    ],
    { says: both('well?') },
  );
  const program = smallPack(
    library,
    {
      first: again,
      apart: node([reply('shout', 'apart', { marks: ['ruder'] })], { says: both('in private') }),
    },
    {
      thresholds: [
        { id: 'warning', when: { patience: { max: 40 } }, says: both('careful') },
        { id: 'second-warning', when: { patience: { max: 30 } }, says: both('last chance'), to: 'apart' },
        { id: 'hang-up', when: { patience: { max: 0 } }, to: 'hung-up' },
      ],
      endings: { 'hung-up': ending('hung up') },
    },
  );

  test('throw words in, once', () => {
    const warned = pick(program, begin(program), 'rough');
    expect(wordsOf(program, warned)).toEqual(['careful', 'well?']);
    expect(warned.events[1]).toMatchObject({ cause: 'reply', threshold: 0 });
    const loud = step(program, warned, { id: null, marks: [] });
    expect(wordsOf(program, loud)).not.toContain('careful');
  });

  test('one at a reply, in the order given; the next reply may cross the next', () => {
    const first = pick(program, begin(program), 'rougher');
    expect(wordsOf(program, first)).toEqual(['careful', 'well?']);
    const second = step(program, first, { id: null, marks: [] });
    expect(placeOf(program, second)).toBe('apart');
    expect(wordsOf(program, second)).toEqual(['last chance', 'in private']);
  });

  test('can end the call', () => {
    const gone = pick(program, begin(program), 'rougher', 'rougher', 'shout');
    expect(placeOf(program, gone)).toBe('hung-up');
    expect(gone.events.map(({ type }) => type)).toEqual(['replied', 'moved', 'ended']);
  });

  test('do not call anybody back from an ending', () => {
    const left = pick(program, begin(program), 'leave');
    expect(placeOf(program, left)).toBe('end');
    expect(left.events[1]).toMatchObject({ threshold: -1 });
  });
});

describe('a typed reply', () => {
  const program = smallPack(library, {
    first: node([reply('sorry', 'second', { marks: ['sorry'], react: both('oh') })], {
      'asks-back': [{ when: { turn: { min: 2 } }, say: both('again?') }, { say: both('pardon me?') }],
      fallback: 'third',
    }),
    second: node([reply('done', 'end')]),
    third: node([reply('done', 'end')]),
  });

  test('goes where the reply it means goes; the mood hears both, the points its own words', () => {
    const after = step(program, begin(program), { id: 'sorry', marks: ['rude'] });
    expect(placeOf(program, after)).toBe('second');
    expect(wordsOf(program, after)).toEqual(['oh', 'go on']);
    expect(after.snapshot.mood).toEqual({ patience: 44, trust: 43, satisfaction: 42 });
    expect(meanScore(after.snapshot)).toBe(54);
  });

  test('that means nothing here is asked back and counts as a turn; the second one falls back', () => {
    const first = step(program, begin(program), { id: null, marks: [] });
    expect(placeOf(program, first)).toBe('first');
    expect(first.snapshot).toMatchObject({ turn: 1, unclear: 1 });
    expect(wordsOf(program, first)).toEqual(['pardon me?']);
    const second = step(program, first, { id: null, marks: [] });
    expect(placeOf(program, second)).toBe('third');
    expect(second.events[1]).toMatchObject({ cause: 'fallback' });
    expect(second.snapshot.unclear).toBe(0);
  });

  test('that is clear again starts the count anew', () => {
    const unclear = step(program, begin(program), { id: null, marks: [] });
    expect(pick(program, unclear, 'sorry').snapshot.unclear).toBe(0);
  });

  test('is asked back in the words of the persona where the author wrote none, in turn', () => {
    const loop = smallPack(library, { first: node([reply('done', 'end')], { fallback: 'first' }) });
    let moment = begin(loop);
    const heard: string[] = [];
    for (let turn = 0; turn < 4; turn++) {
      moment = step(loop, moment, { id: null, marks: [] });
      heard.push(...wordsOf(loop, moment));
    }
    expect(heard).toEqual(['what was that', 'go on', 'what was that', 'go on']);
  });

  test('moves the mood by what was found in it', () => {
    expect(step(program, begin(program), { id: null, marks: ['sorry'] }).snapshot.mood.trust).toBe(53);
  });
});

describe('waiting', () => {
  const program = smallPack(library, { first: node([reply('done', 'end')], { seconds: 20 }) });
  const patienceAfter = (ms: number) =>
    step(program, begin(program), { id: 'done', ms }).snapshot.mood.patience;

  test('costs nothing within the comfortable time', () => {
    expect([0, 19_999, 20_000].map(patienceAfter)).toEqual([50, 50, 50]);
  });

  test('then a point of patience for every ten seconds begun, six at most', () => {
    expect([20_001, 30_000, 30_001, 79_999, 80_001, 10_000_000].map(patienceAfter)).toEqual([
      49, 49, 48, 44, 44, 44,
    ]);
  });

  test('is told as a cause', () => {
    const [replied] = step(program, begin(program), { id: 'done', ms: 35_000 }).events;
    expect(replied?.type === 'replied' && replied.causes).toEqual([
      { kind: 'waiting', mark: -1, change: [-2, 0, 0], because: null },
    ]);
  });

  test('is felt by the routes of the same reply', () => {
    const late = smallPack(library, {
      first: node([reply('go', [{ when: { patience: { max: 49 } }, to: 'late' }, { to: 'end' }])]),
      late: node([reply('done', 'end')]),
    });
    expect(placeOf(late, step(late, begin(late), { id: 'go', ms: 31_000 }))).toBe('late');
    expect(placeOf(late, step(late, begin(late), { id: 'go', ms: 30_000 }))).toBe('end');
  });
});

describe('what the customer says', () => {
  test('first the reaction, then a threshold, then the words of the place, each in its fitting variant', () => {
    const program = smallPack(
      library,
      {
        first: node([
          reply('rough', 'second', {
            marks: ['rude'],
            react: [{ when: { persona: 'hurried' }, say: both('tsk') }, { say: both('oh dear') }],
          }),
        ]),
        second: node([reply('done', 'end')], {
          says: [{ when: { patience: { max: 39 } }, say: both('quick') }, { say: both('so') }],
        }),
      },
      { thresholds: [{ id: 'warning', when: { patience: { max: 40 } }, says: both('careful') }] },
    );
    expect(wordsOf(program, pick(program, begin(program), 'rough'))).toEqual(['oh dear', 'careful', 'so']);
    expect(wordsOf(program, pick(program, begin(program, 'hurried'), 'rough'))).toEqual([
      'tsk',
      'careful',
      'quick',
    ]);
  });

  test('nothing at an ending without words', () => {
    const program = smallPack(library, { first: node([reply('done', 'end')]) });
    expect(wordsOf(program, pick(program, begin(program), 'done'))).toEqual([]);
  });
});
