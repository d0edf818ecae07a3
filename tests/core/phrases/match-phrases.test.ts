import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/core/base/locale.ts';
import { compilePhrases } from '../../../src/core/phrases/compile-phrases.ts';
import { matchPhrases } from '../../../src/core/phrases/match-phrases.ts';
import type { PhraseEntry } from '../../../src/core/phrases/phrase-entry.ts';

const matched = (
  locale: Locale,
  patterns: readonly string[],
  text: string,
  unless?: PhraseEntry['unless'],
): string[] => {
  const { phrases, problems } = compilePhrases([
    {
      id: 'set',
      lists: { time: { zh: ['#(点|天)', '明天'], en: ['# (minute|hour)', 'tomorrow'] } },
      entries: [{ id: 'rule', patterns: { [locale]: patterns }, unless }],
    },
  ]);
  expect(problems).toEqual([]);
  return matchPhrases(phrases, locale, text).map(({ span }) => text.slice(...span));
};

describe('matchPhrases', () => {
  test.each<[string, string, string, PhraseEntry['unless'], readonly string[]]>([
    ['the clause before does not deny', '我帮你', '您别着急我帮您', { guards: ['negated'] }, ['我帮您']],
    ['the clause itself does', '帮你', '我不帮您', { guards: ['negated'] }, []],
    ['无糖 denies nothing', '卖完', '无糖的卖完了', { guards: ['negated'] }, ['卖完']],
    ['不会 calms', '弄坏', '不会给您弄坏', { guards: ['reassurance'] }, []],
    ['要不是你 does not', '弄坏', '要不是您弄坏的', { guards: ['reassurance'] }, ['弄坏']],
    ['这个没个准 is no question', '没个准', '这个没个准', { guards: ['question'] }, ['没个准']],
    [
      'said breathlessly: another stretch silences nothing',
      '我来办',
      '阿姨您别着急慢慢说这件事我来办您坐一会儿',
      { zh: ['别着急'] },
      ['我来办'],
    ],
    [
      'looking into it asks nobody',
      '我看看有没有办法',
      '我看看有没有办法。',
      { guards: ['question'] },
      ['我看看有没有办法'],
    ],
    ['a request asks', '有没有办法', '您看有没有办法。', { guards: ['question'] }, []],
    ['着呢 tells how things are', '心里揪着', '心里揪着呢', { guards: ['question'] }, ['心里揪着']],
    ['so does 还早呢', '轮到您', '轮到您还早呢', { guards: ['question'] }, ['轮到您']],
    ['远呢 alone asks', '有多远', '有多远呢', { guards: ['question'] }, []],
    ['谁不…呢 expects no answer', '谁不着急', '这种事谁不着急呢', { guards: ['question'] }, ['谁不着急']],
  ])('%s', (_, pattern, text, unless, expected) => {
    expect(matched('zh', [pattern], text, unless)).toEqual(expected);
  });

  test.each<[Locale, string, string, readonly string[]]>([
    ['zh', '不知道', '这个我不知道。', ['不知道']],
    ['zh', '(不|没)清楚', '我没清楚', ['没清楚']],
    ['zh', '[真的]不知道', '我真的不知道', ['真的不知道']],
    ['zh', '帮你', '我帮您看', ['帮您']],
    ['zh', '我~3查', '我现在就去查', []],
    ['zh', '我~4查', '我现在就去查', ['我现在就去查']],
    ['zh', '我~4查', '我，去查', []],
    ['zh', '我~4,查', '我，去查', ['我，去查']],
    ['zh', '我~4,查', '我。去查', []],
    ['zh', '^不行', '这样不行', []],
    ['zh', '^不行', '好吧，不行', ['不行']],
    ['zh', '不行$', '不行的话再说', []],
    ['zh', '^^你好', '嗯，你好', []],
    ['zh', '再见$$', '再见。请慢走', []],
    ['zh', '#分钟', '十五分钟内、20分钟内', ['十五分钟', '20分钟']],
    ['zh', '@time前', '三点前或者明天前', ['三点前', '明天前']],
    ['zh', '我们?', '我们去', []],
    ['zh', '退 ?', '可以退吗', ['退']],
    ['zh', '退 ?', '可以退', []],
    ['zh', '为您check', '我为您check一下', ['为您check']],
    ['en', 'check', 'I checked it, checking again', ['checked', 'checking']],
    ['en', 'checked', 'I check it, checked again', ['checked']],
    ['en', 'find', 'I found it', ['found']],
    ['en', 'i do not know', "I don't know and i dont know", ["I don't know", 'i dont know']],
    ['en', 'i ~2 help', 'I can really help', ['I can really help']],
    ['en', 'i ~1 help', 'I can really help', []],
    ['en', 'can !not', "we can, we can't", ['can']],
    ['en', 'no', 'Nobody knows, no.', ['no']],
    ['en', 'in @time', 'in ten minutes', ['in ten minutes']],
  ])('%s: %s in "%s"', (locale, pattern, text, expected) => {
    expect(matched(locale, [pattern], text)).toEqual(expected);
  });

  test.each<
    [Locale, string, readonly ('question' | 'negated' | 'condition' | 'reassurance')[], string, boolean]
  >([
    ['zh', '不行', ['question'], '您看行不行', false],
    ['zh', '不行', ['question'], '不行不行', true],
    ['zh', '不行', ['question'], '这样不行', true],
    ['zh', '退不了', ['question'], '退不了吗？', false],
    ['zh', '归我管', ['negated'], '这不归我管', false],
    ['zh', '生气', ['negated'], '我特别生气', true],
    ['zh', '去别处改', ['negated'], '不行去别处改', true],
    ['zh', '不行', ['condition'], '不行的话我们再换', false],
    ['zh', '没办法', ['condition'], '如果没办法，我再来', false],
    ['zh', '白跑', ['reassurance'], '不会让您白跑', false],
    ['en', 'my fault', ['negated'], "it's not my fault", false],
    ['en', 'not my fault', ['negated'], "I won't pretend that it's not my fault", false],
    ['en', 'my job', ['negated'], "there's no part of this house that isn't my job", false],
    ['en', 'my job', ['negated'], 'there is a lot to do that is my job', true],
    ['en', 'impossible', ['question'], 'Is that impossible?', false],
    ['en', 'refuse', ['condition'], 'if they refuse, call me', false],
  ])('%s: %s with %j in "%s"', (locale, pattern, guards, text, fires) => {
    expect(matched(locale, [pattern], text, { guards: [...guards] }).length > 0).toBe(fires);
  });

  test('quoted and reported words are never the agent’s own', () => {
    expect(matched('zh', ['不知道'], '您刚才说“我不知道”，我来查。')).toEqual([]);
    expect(matched('zh', ['不知道'], '您刚才说不知道密码')).toEqual([]);
    expect(matched('zh', ['对'], '您说得对')).toEqual(['对']);
    expect(matched('en', ['no idea'], 'You said you had no idea.')).toEqual([]);
    expect(matched('en', ['no idea'], 'The teller told you she had no idea.')).toEqual([]);
    expect(matched('en', ['no idea'], 'The screen says it has no idea.')).toEqual(['no idea']);
    expect(matched('en', ['no idea'], 'We said so: no idea.')).toEqual(['no idea']);
    expect(matched('en', ['no idea'], 'He told me "no idea".')).toEqual([]);
  });

  test('an unless pattern silences its own clause only', () => {
    const unless = { zh: ['想办法'] };
    expect(matched('zh', ['办法'], '我想办法', unless)).toEqual([]);
    expect(matched('zh', ['办法'], '没办法，我想办法', unless)).toEqual(['办法']);
  });

  test('slots are captured', () => {
    const { phrases } = compilePhrases([
      { id: 'set', entries: [{ id: 'rule', patterns: { zh: ['我来查{what:~1-12}'] } }] },
    ]);
    const text = '我来查扣款的原因，稍等。';
    const [finding] = matchPhrases(phrases, 'zh', text);
    expect(text.slice(...(finding?.captures?.what ?? [0, 0]))).toBe('扣款的原因');
    expect(finding?.confidence).toBe(0.85);
  });

  test('faulty patterns are reported with their place and left out', () => {
    const { problems } = compilePhrases([
      { id: 'set', entries: [{ id: 'rule', patterns: { zh: ['不行', '(不', '@none', '~3'] } }] },
    ]);
    expect(problems.map(({ code, owner, source, offset }) => [code, owner, source, offset])).toEqual([
      ['pattern-unclosed', 'rule', '(不', 0],
      ['pattern-unknown-list', 'rule', '@none', 0],
      ['pattern-no-word', 'rule', '~3', 0],
    ]);
  });

  test('never throws, whatever author and agent write; spans lie inside the reply', () => {
    const patternPiece = fc.constantFrom(
      '我',
      '不',
      'a',
      'b',
      ' ',
      '(',
      ')',
      '[',
      ']',
      '|',
      '~3',
      '~2,',
      '^',
      '$',
      '#',
      '?',
      '!',
    );
    const textPiece = fc.constantFrom(
      '我',
      '不',
      'a',
      'b',
      ' ',
      '，',
      '。',
      '？',
      '3',
      '👍',
      '“',
      '”',
      '您',
      '吗',
    );
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: patternPiece, maxLength: 12 }), { maxLength: 6 }),
        fc.string({ unit: textPiece, maxLength: 40 }),
        (patterns, text) => {
          const { phrases } = compilePhrases([
            {
              id: 'set',
              entries: [
                {
                  id: 'rule',
                  patterns: { zh: patterns, en: patterns },
                  unless: { guards: ['question', 'negated', 'condition', 'reassurance'] },
                },
              ],
            },
          ]);
          for (const locale of ['zh', 'en'] as const) {
            for (const { span } of matchPhrases(phrases, locale, text)) {
              expect(span[0]).toBeGreaterThanOrEqual(0);
              expect(span[1]).toBeGreaterThan(span[0]);
              expect(span[1]).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('"no" denies what follows, not where it exclaims or stands in an idiom', () => {
  const found = (text: string) => matched('en', ['awful', 'upset'], text, { guards: ['negated'] });
  expect(found('That is no awful thing')).toEqual([]);
  expect(found('Oh no awful news')).toEqual(['awful']);
  expect(found('No wonder you are upset')).toEqual(['upset']);
});

test('the whole clause is shown where an entry says so, in the languages it names, but a mark is shown alone', () => {
  const shown = (locale: Locale, pattern: string, text: string) => {
    const { phrases } = compilePhrases([
      { id: 'set', entries: [{ id: 'rule', patterns: { [locale]: [pattern] }, showsClause: ['zh'] }] },
    ]);
    return matchPhrases(phrases, locale, text).map(({ span }) => text.slice(...span));
  };
  expect(shown('zh', '到不了', '抱歉，今天到不了，明早行吗？')).toEqual(['今天到不了']);
  expect(shown('zh', '今天 ~6, 明早', '今天到不了，明早第一班')).toEqual(['今天到不了，明早第一班']);
  expect(shown('zh', '今天 {mark: 到不了}', '这单今天到不了')).toEqual(['到不了']);
  expect(shown('en', 'no seat', 'Sorry, there are no seats left')).toEqual(['no seats']);
});

test('words that begin with half of a contraction are shown with all of it', () => {
  expect(matched('en', ['be one for them'], "Well, that's one for them.")).toEqual(["that's one for them"]);
  expect(matched('en', ['not know'], "I don't know")).toEqual(["don't know"]);
  expect(matched('en', ['know'], "I don't know")).toEqual(['know']);
});
