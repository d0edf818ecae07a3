import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/core/text/normalise.ts';

const textOf = (text: string): string => normalise(text, 'zh').text;

/** Texts that stress the map: both scripts, repetition, emoji, wide forms, lone surrogates. */
const awkward = fc.string({
  unit: fc.constantFrom(
    ...'我您好好不是麼嗎。。！?!  aAb88，、“”👍🏽\u200d️哈～…\ud800'.split(''),
    '👍',
    '𠮷',
    '\ud83d',
  ),
});

describe('normalise', () => {
  test.each([
    ['ＡＢＣ，１２３！', 'abc,123!'],
    ['這個訂單還沒有處理', '这个订单还没有处理'],
    ['什麽時候能作些什麼', '什么时候能做些什么'],
    ['我的工作不归你管', '我的工作不归你管'],
    ['好的！！！', '好的!'],
    ['哈哈哈哈哈', '哈哈'],
    ['soooo sorry', 'so sorry'],
    ['coffee', 'coffee'],
    ['1000元', '1000元'],
    ['好的👍👍谢谢', '好的,谢谢'],
    ['等等。。。', '等等…'],
    ['「不行」', '“不行”'],
    ['I’m sorry', "i'm sorry"],
  ])('%s', (original, text) => {
    expect(textOf(original)).toBe(text);
  });

  test('leads back to the typed words', () => {
    const original = '真的　很抱歉！！！讓您久等了。';
    const { text, toOriginalSpan } = normalise(original, 'zh');
    const at = text.indexOf('让你') >= 0 ? text.indexOf('让你') : text.indexOf('让您');
    const [start, end] = toOriginalSpan(at, at + 4);
    expect(original.slice(start, end)).toBe('讓您久等');
    const mark = text.indexOf('!');
    expect(original.slice(...toOriginalSpan(mark, mark + 1))).toBe('！！！');
  });

  test('the map is monotonic, in range and covers every unit', () => {
    fc.assert(
      fc.property(awkward, (original) => {
        const { text, toOriginal, toOriginalSpan } = normalise(original, 'zh');
        let before = 0;
        for (let at = 0; at < text.length; at += 1) {
          const [start, end] = toOriginalSpan(at, at + 1);
          expect(start).toBe(toOriginal(at));
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
          before = start;
        }
        expect(toOriginal(text.length)).toBe(original.length);
      }),
    );
  });

  test('a second pass changes nothing', () => {
    fc.assert(fc.property(awkward, (original) => textOf(textOf(original)) === textOf(original)));
  });
});
