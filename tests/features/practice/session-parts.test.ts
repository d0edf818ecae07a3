import { describe, expect, test } from 'vitest';
import type { AttemptEvent } from '../../../src/core/attempt/attempt.ts';
import { startCall } from '../../../src/core/dialogue/start-call.ts';
import {
  attemptFileName,
  attemptFileText,
} from '../../../src/features/practice/session/attempt-file-text.ts';
import { callMs, clockText } from '../../../src/features/practice/session/call-clock.ts';
import { firstWords } from '../../../src/features/practice/session/first-words.ts';
import { hintLadder } from '../../../src/features/practice/session/hint-ladder.ts';
import { shuffledReplies } from '../../../src/features/practice/session/shuffled-replies.ts';
import { type LiveMark, underlines } from '../../../src/features/practice/talk/live-marks.ts';
import { readAttemptFile } from '../../../src/platform/read-attempt-file.ts';
import { headerFor } from './call-fixture.ts';
import { tinyProgram } from './tiny-program.ts';

const program = tinyProgram();
const snapshot = startCall(program, { scenario: 0, persona: 0, temper: 0, locale: 'zh' });

describe('the call clock', () => {
  const events: readonly AttemptEvent[] = [
    { n: 0, at: 1000, type: 'started' },
    { n: 1, at: 5000, type: 'paused' },
    { n: 2, at: 95_000, type: 'resumed' },
    { n: 3, at: 97_000, type: 'hint-taken', node: 'hello', rung: 1 },
    // The page was killed here and opened again.
    { n: 4, at: 900_000, type: 'resumed' },
  ];

  test('leaves out pauses, and the time between a killed page and the next', () => {
    expect(callMs(events, 903_000, true)).toBe(9000);
    expect(callMs(events, 903_000, false)).toBe(6000);
  });

  test('reads like a clock', () => {
    expect([0, 59_999, 61_000, 3_723_000].map(clockText)).toEqual(['00:00', '00:59', '01:01', '1:02:03']);
  });
});

describe('the order of the replies', () => {
  const order = (seed: number, turn = 0) =>
    shuffledReplies(program, { ...snapshot, turn }, seed).map(({ choice }) => choice);

  test('follows from seed and turn alone', () => {
    expect(order(7)).toEqual(order(7));
    expect(order(7).toSorted()).toEqual([0, 1, 2]);
  });

  test('puts each reply in each place about equally often', () => {
    const first = Array.from({ length: 3000 }, (_, seed) => order(seed * 7919, seed % 5)[0]);
    for (const choice of [0, 1, 2]) {
      const share = first.filter((found) => found === choice).length / first.length;
      expect(share).toBeGreaterThan(0.29);
      expect(share).toBeLessThan(0.38);
    }
  });
});

describe('the hint ladder', () => {
  test('names the techniques of the strongest open reply, dearest first, and how it begins', () => {
    expect(hintLadder(program, snapshot)).toEqual({
      hint: { zh: '先让他知道打对了电话。', en: 'Let him know he rang the right place.' },
      techniques: [
        { zh: '道歉', en: 'Says sorry' },
        { zh: '去弄清楚', en: 'Finds out' },
      ],
      opening: '对不起让您着急……',
    });
  });

  test.each([
    ['zh', '您好，渡口酒店财务，我是周洁。', '您好，渡口酒店财务……'],
    ['zh', '好的。', '好的。'],
    ['en', 'Good evening, Ferry House accounts, Zhou Jie speaking.', 'Good evening, Ferry House accounts, …'],
    ['en', 'Right away.', 'Right away.'],
  ] as const)('%s: %s', (locale, text, words) => {
    expect(firstWords(text, locale)).toBe(words);
  });
});

describe('the file of a call that cannot be stored', () => {
  const attempt = {
    header: headerFor(program),
    events: [{ n: 0, at: 1_795_000_000_000, type: 'started' as const }],
  };

  test('is one that the app can import', () => {
    const read = readAttemptFile(attemptFileText(program, attempt));
    expect(read).toMatchObject({ ok: true, file: { attempts: [attempt] } });
  });

  test('is named after the call and the day', () => {
    expect(attemptFileName(attempt)).toBe('rapport-umbrella-2026-11-18.json');
  });
});

describe('live marks', () => {
  const mark = (tone: LiveMark['tone'], start: number, end: number): LiveMark => ({
    id: `${tone} ${start}`,
    tone,
    start,
    end,
    label: tone,
    better: null,
  });

  test('of two that meet the weightier is drawn, and none under the whole text', () => {
    const text = 'Sorry, but calm down, please.';
    const marks = [mark('do', 0, text.length), mark('do', 0, 10), mark('dont', 7, 20), mark('hint', 22, 28)];
    expect(underlines(marks, text).map(({ id }) => id)).toEqual(['dont 7', 'hint 22']);
  });
});
