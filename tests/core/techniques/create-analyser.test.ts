import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/core/base/locale.ts';
import type { Finding } from '../../../src/core/phrases/finding.ts';
import type { Rule, RuleSet } from '../../../src/core/phrases/rule-schema.ts';
import { createAnalyser } from '../../../src/core/techniques/create-analyser.ts';
import type { ReplyContext } from '../../../src/core/techniques/reply-context.ts';
import { scoreLine } from '../../../src/core/techniques/score-line.ts';
import { loadLibrary } from './load-library.ts';

const shipped = loadLibrary();
const analyser = createAnalyser(shipped);
const rulesIn = (text: string, locale: Locale = 'zh', context: ReplyContext = {}): readonly string[] =>
  analyser.analyse(text, locale, context).map(({ rule }) => rule);

/** A rule with no more than a test needs. */
const rule = (id: string, points: number, extra: Partial<Rule> = {}): Rule => ({
  id,
  name: { zh: id, en: id },
  family: 'do',
  dimension: 'clarity',
  points,
  advice: { zh: id, en: id },
  ...extra,
});

const analyse = (rules: readonly Rule[], text: string, context: ReplyContext = {}): readonly Finding[] => {
  const set: RuleSet = {
    format: 1,
    id: 'set',
    version: '1.0.0',
    title: { zh: '试', en: 'test' },
    rules: [...rules],
  };
  return createAnalyser({ ruleSets: [set], traits: { ...shipped.traits, traits: [] } }).analyse(
    text,
    'zh',
    context,
  );
};

describe('createAnalyser', () => {
  test('one finding per rule, by span, then by rule', () => {
    const rules = [
      rule('b', 1, { patterns: { zh: ['甲'] } }),
      rule('a', 1, { patterns: { zh: ['甲', '乙'] } }),
    ];
    expect(analyse(rules, '乙，甲甲').map(({ rule: id, span }) => [id, ...span])).toEqual([
      ['a', 0, 1],
      ['b', 2, 3],
    ]);
  });

  test('of rules that share a deed only the dearest is paid', () => {
    const rules = [
      rule('small', 1, { patterns: { zh: ['谢'] } }),
      rule('large', 3, { patterns: { zh: ['谢'] }, sharesWith: ['small'] }),
      rule('fault', -5, { patterns: { zh: ['谢'] }, sharesWith: ['small'] }),
    ];
    expect(analyse(rules, '谢').map(({ rule: id, sharedWith }) => [id, sharedWith])).toEqual([
      ['fault', undefined],
      ['large', undefined],
      ['small', 'large'],
    ]);
  });

  test('a fault is repaired in the same sentence or the next, not later and not before', () => {
    const rules = [
      rule('fault', -6, { patterns: { zh: ['坏'] }, repairedBy: ['mend'] }),
      rule('mend', 4, { patterns: { zh: ['补'] } }),
    ];
    const repaired = (text: string): boolean =>
      analyse(rules, text).some((finding) => finding.repaired === true);
    expect(['坏，补', '坏。补', '坏。好。补', '补，坏'].map(repaired)).toEqual([true, true, false, false]);
  });

  test('a bonus counts only beside its rule', () => {
    const rules = [
      rule('do', 4, { patterns: { zh: ['查'] } }),
      rule('bonus', 2, { patterns: { zh: ['三点'] }, beside: ['do'] }),
    ];
    expect(analyse(rules, '三点来').map(({ rule: id }) => id)).toEqual([]);
    expect(analyse(rules, '三点查').map(({ rule: id }) => id)).toEqual(['bonus', 'do']);
  });

  test('place and the customer’s words decide where a rule may speak', () => {
    const rules = [
      rule('complaint', 1, { patterns: { zh: ['甲'] }, when: { kind: ['complaint'] } }),
      rule('thanked', 1, { patterns: { zh: ['甲'] }, when: { customer: { zh: ['谢谢'] } } }),
      rule('unasked', -1, { patterns: { zh: ['甲'] }, unless: { customer: { zh: ['经理'] } } }),
      rule('twice', 1, { patterns: { zh: ['甲'] }, atLeast: 2 }),
    ];
    const ids = (text: string, context: ReplyContext): string[] =>
      analyse(rules, text, context).map(({ rule: id }) => id);
    expect(ids('甲', { kind: 'sales', customerLine: '好' })).toEqual(['unasked']);
    expect(ids('甲', { kind: 'complaint', customerLine: '谢谢' })).toEqual([
      'complaint',
      'thanked',
      'unasked',
    ]);
    expect(ids('甲', { kind: 'complaint', customerLine: '叫经理' })).toEqual(['complaint']);
    expect(ids('甲，甲', { kind: 'sales', customerLine: '经理' })).toEqual(['twice']);
  });

  test('a reply without words has no findings', () => {
    expect(['', '。。。', '👍', '   '].flatMap((text) => analyser.analyse(text, 'zh', {}))).toEqual([]);
  });

  test('the same reply gives the same findings', () => {
    const text = '实在抱歉，这个我不清楚，我现在就去问，三点前给您回电话。';
    expect(createAnalyser(shipped).analyse(text, 'zh', {})).toEqual(analyser.analyse(text, 'zh', {}));
  });
});

describe('measures and traits', () => {
  test('length and number of questions', () => {
    expect(rulesIn('好的，我来办。')).toContain('t-short');
    expect(rulesIn('很'.repeat(121).replaceAll('很很', '很多'))).toContain('t-long');
    expect(rulesIn('什么时候买的？在哪买的？发票呢？')).toContain('t-multi-q');
    expect(rulesIn('您要大床、双床还是家庭房？')).not.toContain('t-multi-q');
    expect(rulesIn('When? Where? From whom?', 'en')).toContain('t-multi-q');
  });

  test('the customer’s name', () => {
    expect(rulesIn('赵先生，我来办。', 'zh', { customerName: '赵明' })).toContain('t-name');
    expect(rulesIn('先生，我来办。', 'zh', { customerName: '赵明' })).not.toContain('t-name');
    expect(rulesIn("I'm on it, Mr Zhao.", 'en', { customerName: 'Zhao Ming' })).toContain('t-name');
  });

  test('action, time and choice', () => {
    expect(rulesIn('我现在就给您办理，下午三点前到账。')).toEqual(
      expect.arrayContaining(['t-action-now', 't-deadline']),
    );
    expect(rulesIn('您定，我来办。')).toContain('t-control');
    expect(rulesIn("I'm filing it now; it's in your account by noon.", 'en')).toEqual(
      expect.arrayContaining(['t-action-now', 't-deadline']),
    );
  });
});

describe('SPIN', () => {
  test.each<[Locale, string, string, string | undefined]>([
    ['zh', '我想换个套餐。', '您现在每个月大概用多少流量？', 'spin-situation'],
    ['zh', '差不多二十个G。', '高峰期看视频会不会卡？', 'spin-problem'],
    ['zh', '卡，天天卡。', '一卡，对您那边的客户有什么影响？', 'spin-implication'],
    ['zh', '丢过两单。', '如果再也不卡，对您签单有什么帮助？', 'spin-need-payoff'],
    ['zh', '好的。', '请问您贵姓？', undefined],
    ['zh', '好的。', '我现在就给您办。', undefined],
    ['en', "We're looking at tills.", 'How many sales do you ring up a day?', 'spin-situation'],
    ['en', 'About eighty.', 'Do you ever run out of change at closing?', 'spin-problem'],
    ['en', 'All the time.', 'What does that cost you over a month?', 'spin-implication'],
    ['en', 'A lot.', 'If the till balanced itself, how would that help you?', 'spin-need-payoff'],
    ['en', 'Fine.', 'May I take your name?', undefined],
  ])('%s "%s" -> "%s"', (locale, customerLine, reply, expected) => {
    const found = rulesIn(reply, locale, { customerLine, kind: 'sales' }).filter((id) =>
      id.startsWith('spin-'),
    );
    expect(found).toEqual(expected === undefined ? [] : [expected]);
  });

  test('asking for consequences inside a complaint is a fault', () => {
    const context: ReplyContext = { kind: 'complaint', customerLine: '你们多扣了我八百六！' };
    expect(rulesIn('多扣这么多，对您这个月有什么影响？', 'zh', context)).toContain(
      'spin-implication-in-complaint',
    );
  });
});

describe('FABE', () => {
  test('labels the elements of a presentation in their order', () => {
    const reply = '这台泵用的是全铜电机，比铝线的更耐用，您浇地不耽误，这是检测报告。';
    const found = analyser
      .analyse(reply, 'zh', { kind: 'sales', customerLine: '这台泵好在哪？' })
      .filter(({ rule: id }) => id.startsWith('fabe-'));
    expect(found.map(({ rule: id, span }) => [id, reply.slice(...span)])).toEqual([
      ['fabe-feature', '这台泵用的是全铜电机'],
      ['fabe-advantage', '比铝线的更耐用'],
      ['fabe-benefit', '您浇地不耽误'],
      ['fabe-evidence', '这是检测报告'],
    ]);
  });

  test('service talk inside a complaint is no presentation', () => {
    expect(
      rulesIn('这是您的账单，我给您打印出来。', 'zh', { kind: 'complaint' }).filter((id) =>
        id.startsWith('fabe-'),
      ),
    ).toEqual([]);
  });
});

describe('scoreLine', () => {
  test('prints labels with their words, each once', () => {
    const reply = '抱歉，我不清楚，我去核实。';
    const { id, findings } = scoreLine(analyser, { id: 'x', context: '能用吗？', reply }, 'zh');
    expect(id).toBe('x');
    expect(findings.map(({ label }) => label)).toEqual(['do-sorry', 'dont-know', 'do-find-out']);
    for (const { span, text } of findings) expect(reply.slice(...span)).toBe(text);
  });
});
