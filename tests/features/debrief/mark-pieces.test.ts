import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportEvidence } from '../../../src/core/report/report.ts';
import { markPieces, piecesTones } from '../../../src/features/debrief/transcript/mark-pieces.ts';

function evidence(rule: string, span: readonly [number, number] | null, more: Partial<ReportEvidence> = {}) {
  const name = { zh: rule, en: rule };
  return {
    turn: 0,
    rule,
    set: 'small',
    version: '1.0.0',
    family: 'do',
    dimension: 'courtesy',
    name,
    advice: name,
    better: null,
    span,
    quote: '',
    points: 1,
    tenths: 1,
    factors: [],
    confidence: 1,
    ...more,
  } satisfies ReportEvidence;
}

describe('a marked reply', () => {
  const text = '对不起，我理解您的心情。';
  const spans = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

  test('keeps every word once, and every mark over all of its words', () => {
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 6 }), (list) => {
        const marks = list.map((span, index) => evidence(`rule-${index}`, span));
        const { pieces, whole } = markPieces(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const mark of marks.filter((one) => !whole.includes(one))) {
          const over = pieces.filter((piece) => piece.marks.includes(mark));
          expect(over.map((piece) => piece.text).join('')).toBe(text.slice(...(mark.span ?? [])));
          expect(pieces.filter((piece) => piece.begins.includes(mark))).toEqual(over.slice(0, 1));
        }
      }),
    );
  });

  test('puts aside what no stretch of words carries', () => {
    const marks = [evidence('none', null), evidence('all', [0, text.length]), evidence('empty', [3, 3])];
    expect(markPieces(text, marks).whole).toEqual(marks);
    expect(markPieces('', [evidence('none', null)])).toMatchObject({ pieces: [], whole: [{ rule: 'none' }] });
  });

  test('names the gravest mark first, and of equals the narrowest', () => {
    const wide = evidence('wide', [0, 8]);
    const narrow = evidence('narrow', [4, 7], { family: 'dont', points: -5 });
    const between = evidence('between', [3, 8]);
    const unsure = evidence('unsure', [4, 8], { points: 0, factors: ['unsure'] });
    const piece = markPieces(text, [wide, between, unsure, narrow]).pieces.find(({ start }) => start === 4);
    expect(piece?.marks.map(({ rule }) => rule)).toEqual(['narrow', 'between', 'wide', 'unsure']);
    expect(piecesTones(piece?.marks ?? [])).toEqual(['dont', 'do', 'hint']);
  });

  test.each([
    [{ points: 3, family: 'wording' }, 'do'],
    [{ points: -3, family: 'wording' }, 'wording'],
    [{ points: -3, family: 'technique' }, 'dont'],
    [{ points: 0, family: 'courtesy', factors: ['paid-already'] }, 'do'],
    [{ points: 0, family: 'fault' }, 'dont'],
    [{ points: 0, family: 'dont', factors: ['unsure'] }, 'hint'],
  ] as const)('%o is shown as %s', (more, tone) => {
    expect(piecesTones([evidence('a', [0, 1], more)])).toEqual([tone]);
  });
});
