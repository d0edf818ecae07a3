import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitMarks, type TextMark } from '../../src/kit/split-marks.ts';

const mark = (start: number, end: number): TextMark => ({
  id: `${start}-${end}`,
  start,
  end,
  tone: 'do',
  label: 'x',
});

describe('splitMarks', () => {
  test('cuts at the marks', () => {
    const pieces = splitMarks('abcdef', [mark(1, 3), mark(4, 9)]);
    expect(pieces.map(({ text, mark: found }) => [text, found?.id])).toEqual([
      ['a', undefined],
      ['bc', '1-3'],
      ['d', undefined],
      ['ef', '4-9'],
    ]);
  });

  test('loses no character, whatever the marks', () => {
    const marks = fc.array(fc.tuple(fc.nat(12), fc.nat(12)).map(([start, end]) => mark(start, end)));
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), marks, (text, some) => {
        expect(
          splitMarks(text, some)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
