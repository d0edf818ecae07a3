import { expect, test } from 'vitest';
import { mostReplies } from '../../../src/core/dialogue/most-replies.ts';
import { loadProgram, printProgram } from '../../../src/core/pack/printed-program.ts';
import type { Program } from '../../../src/core/pack/program.ts';
import { ending, node, reply, smallLibrary, smallPack } from '../pack/small-world.ts';
import { begin, pick, placeOf, step } from './play.ts';

const library = smallLibrary();

/** Compiles, because compiling does not ask for a way out; a check would refuse it. */
const endless = smallPack(
  library,
  { first: node([reply('again', 'second')]), second: node([reply('back', 'first')]) },
  { endings: { worse: { ...ending('worse'), quality: 'poor' } } },
);

test('an endless dialogue ends after so many replies, as badly as it can', () => {
  let moment = begin(endless);
  for (let given = 0; given < mostReplies - 1; given++) {
    moment = pick(endless, moment, given % 2 === 0 ? 'again' : 'back');
    expect(moment.snapshot.ended).toBe(false);
  }
  const last = step(endless, moment, { id: 'back' });
  expect(last.snapshot.ended).toBe(true);
  expect(placeOf(endless, last)).toBe('worse');
  expect(last.events.map(({ type }) => type)).toEqual(['replied', 'moved', 'ended']);
  expect(last.events[1]).toMatchObject({ cause: 'fallback', threshold: -1 });
});

test('typed replies that mean nothing are counted too', () => {
  let moment = begin(endless);
  for (let given = 0; given < mostReplies; given++) {
    expect(moment.snapshot.ended).toBe(false);
    moment = step(endless, moment, { id: given % 2 === 0 ? null : 'again', marks: [] });
    if (moment.snapshot.node !== 0 && !moment.snapshot.ended) moment = pick(endless, moment, 'back');
    if (moment.snapshot.ended) break;
  }
  expect(moment.snapshot.turn).toBe(mostReplies);
});

test('junctions that go round, as only a printed program of a stranger has them, are left again', () => {
  const honest = smallPack(
    library,
    { first: node([reply('go', 'one')]) },
    { junctions: { one: [{ when: { turn: { min: 1 } }, to: 'two' }, { to: 'end' }], two: 'end' } },
  );
  const { nodes = [] } = honest.scenarios[0] ?? {};
  const one = nodes.findIndex(({ id }) => id === 'one');
  // The second junction is made to lead back to the first.
  const printed = printProgram({
    ...honest,
    scenarios: honest.scenarios.map((scenario) => ({
      ...scenario,
      nodes: nodes.map((place) =>
        place.id === 'two' && place.kind === 'junction'
          ? { ...place, routes: [{ when: null, to: one }] }
          : place,
      ),
    })),
  });
  const forged = loadProgram(printed, library) as Program;
  const moment = pick(forged, begin(forged), 'go');
  expect(placeOf(forged, moment)).toBe('end');
});
