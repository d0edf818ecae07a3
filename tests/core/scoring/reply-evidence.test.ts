import { describe, expect, test } from 'vitest';
import { replyEvidence } from '../../../src/core/scoring/reply-evidence.ts';
import { rule, smallLibrary } from '../pack/small-world.ts';
import { rated, type Said } from './facts.ts';

const library = smallLibrary({
  rules: [
    rule('sorry', 4),
    rule('once', 3, { limit: 1 }),
    rule('regret', 6, { sharesWith: ['sorry'] }),
    rule('apology', 4, { sharesWith: ['sorry'] }),
    rule('rude', -6),
    rule('ruder', -8, { sharesWith: ['rude'] }),
    ...[1, 2, 3, 4, 5, 6, 7].map((points) => rule(`good-${points}`, points, { family: 'courtesy' })),
    ...[1, 2, 3, 4, 5, 6].map((points) => rule(`deed-${points}`, points, { family: 'do' })),
  ],
});

/** Points and factors of every mark, by reply. */
const points = (...said: readonly Said[]) =>
  replyEvidence(library, rated(library, said)).map((reply) =>
    reply.map(({ mark, points, factors }) => [library.marks[mark]?.id, points, ...factors]),
  );

describe('the points of a mark', () => {
  test('are those of its rule; traits earn none and leave no trace', () => {
    expect(points({ marks: ['sorry', 't-empathy', 'rude'] })).toEqual([
      [
        ['sorry', 4],
        ['rude', -6],
      ],
    ]);
  });

  test('grow when a fault comes back: half as much again, then double', () => {
    const rude = { marks: ['rude'] };
    expect(points(rude, {}, rude, rude, rude)).toEqual([
      [['rude', -6]],
      [],
      [['rude', -9, 'second-time']],
      [['rude', -12, 'again']],
      [['rude', -12, 'again']],
    ]);
  });

  test('are halved when the fault was mended at once, repeated or not', () => {
    const mended = { marks: [{ id: 'rude', repaired: true }] };
    expect(points(mended, mended)).toEqual([
      [['rude', -3, 'repaired']],
      [['rude', -4.5, 'second-time', 'repaired']],
    ]);
  });

  test('are paid twice for the same good phrase, or as often as its rule allows', () => {
    const good = { marks: ['sorry', 'once'] };
    expect(points(good, good, good)).toEqual([
      [
        ['sorry', 4],
        ['once', 3],
      ],
      [
        ['sorry', 4],
        ['once', 0, 'paid-already'],
      ],
      [
        ['sorry', 0, 'paid-already'],
        ['once', 0, 'paid-already'],
      ],
    ]);
  });

  test('are none when the finding is unsure, which does not count as a time either', () => {
    const unsure = { marks: [{ id: 'rude', confidence: 0.69 }] };
    expect(points(unsure, { marks: [{ id: 'rude', confidence: 0.7 }] })).toEqual([
      [['rude', 0, 'unsure']],
      [['rude', -6]],
    ]);
  });

  test('go to the strongest of several names for one deed, whichever of them says so', () => {
    expect(points({ marks: ['sorry', 'regret'] })).toEqual([
      [
        ['sorry', 0, 'paid-already'],
        ['regret', 6],
      ],
    ]);
    expect(points({ marks: ['apology', 'sorry'] })[0]).toEqual([
      ['apology', 0, 'paid-already'],
      ['sorry', 4],
    ]);
    expect(points({ marks: ['rude', 'ruder'] })).toEqual([
      [
        ['rude', 0, 'paid-already'],
        ['ruder', -8],
      ],
    ]);
  });

  test('are paid apart in different replies', () => {
    expect(points({ marks: ['sorry'] }, { marks: ['regret'] })).toEqual([[['sorry', 4]], [['regret', 6]]]);
  });

  test('go to the five strongest good phrases of a reply: more is stuffing', () => {
    const marks = [1, 2, 3, 4, 5, 6, 7].map((points) => `good-${points}`);
    const [reply = []] = points({ marks: [...marks, 'rude'] });
    expect(reply.filter(([, , factor]) => factor === 'stuffed').map(([id]) => id)).toEqual([
      'good-1',
      'good-2',
    ]);
    expect(reply.reduce((sum, [, worth]) => sum + Number(worth), 0)).toBe(3 + 4 + 5 + 6 + 7 - 6);
  });

  test('turn against a string of do-phrases: from the fifth each takes five points back', () => {
    const deeds = (count: number) =>
      points({ marks: [1, 2, 3, 4, 5, 6].slice(-count).map((n) => `deed-${n}`) });
    expect(
      deeds(4)
        .flat()
        .map(([, worth]) => worth),
    ).toEqual([3, 4, 5, 6]);
    expect(deeds(6)).toEqual([
      [
        ['deed-1', -5, 'stuffed'],
        ['deed-2', -5, 'stuffed'],
        ['deed-3', 3],
        ['deed-4', 4],
        ['deed-5', 5],
        ['deed-6', 6],
      ],
    ]);
  });
});
