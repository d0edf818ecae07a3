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

  test('words in a term slot do not count when the customer has just said them', () => {
    const rules = [rule('jargon', -1, { patterns: { zh: ['{term: (网关|桥接)}'] } })];
    const found = (customerLine: string) =>
      analyse(rules, '您改成桥接', { customerLine }).map(({ rule: id }) => id);
    expect(found('桥接怎么设？')).not.toContain('jargon');
    expect(found('网关怎么设？')).toContain('jargon');
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

  test('judges a reply by the line it answers, whatever was heard before', () => {
    const rules = [rule('asked', 1, { patterns: { zh: ['甲'] }, when: { customer: { zh: ['经理'] } } })];
    const set: RuleSet = { format: 1, id: 'set', version: '1.0.0', title: { zh: '试', en: 'test' }, rules };
    const { analyse: read } = createAnalyser({ ruleSets: [set], traits: { ...shipped.traits, traits: [] } });
    const counts = ['叫经理', '叫经理', '谢谢', '叫经理', undefined].map(
      (customerLine) => read('甲', 'zh', { customerLine }).length,
    );
    expect(counts).toEqual([1, 1, 0, 1, 1]);
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
    ['zh', '两辆货车，自己跑。', '雨天路滑，送货还准时吗？', 'spin-problem'],
    ['zh', '经常晚到。', '货一晚到，客户那边您怎么交代？', 'spin-implication'],
    ['zh', '丢了两个大客户。', '要是天天准点到，老客户能拉回来几家？', 'spin-need-payoff'],
    ['zh', '我们店想换收银机', '你们店平时几个人收银啊', 'spin-situation'],
    ['zh', '好的。', '请问您贵姓？', undefined],
    ['zh', '我要寄个快递。', '您看明天上午十点上门取，可以吗？', undefined],
    ['zh', '东西到了。', '包装没什么问题吧？没问题我就给您签收了。', undefined],
    ['zh', '好的。', '我现在就给您办。', undefined],
    ['en', "We're looking at tills.", 'How many sales do you ring up a day?', 'spin-situation'],
    ['en', 'About eighty.', 'Do you ever run out of change at closing?', 'spin-problem'],
    ['en', 'All the time.', 'What does that cost you over a month?', 'spin-implication'],
    ['en', 'A lot.', 'If the till balanced itself, how would that help you?', 'spin-need-payoff'],
    ['en', 'We run a small bakery.', 'Who does the deliveries, and in what?', 'spin-situation'],
    ['en', 'Two vans, my brother and me.', 'Do the vans ever let you down?', 'spin-problem'],
    [
      'en',
      'They break down every week.',
      'When a van is off the road, who goes without bread?',
      'spin-implication',
    ],
    [
      'en',
      'We lost a hotel over it.',
      'If every loaf was there by six, would they come back?',
      'spin-need-payoff',
    ],
    ['en', 'Fine.', 'May I take your name?', undefined],
    ['en', "I'd like to send a parcel.", 'Would Thursday or Friday suit you?', undefined],
    ['en', "It's the box from Monday.", 'Any problem with the seal? Then just sign here.', undefined],
    ['en', 'All right.', 'Put the kettle on, it will not take long.', undefined],
  ])('%s "%s" -> "%s"', (locale, customerLine, reply, expected) => {
    const found = rulesIn(reply, locale, { customerLine, kind: 'sales' }).filter((id) =>
      id.startsWith('spin-'),
    );
    expect(found).toEqual(expected === undefined ? [] : [expected]);
  });

  test('two questions of different kinds in one reply are two findings, each over its own words', () => {
    const reply = '店里现在几个人？忙的时候会不会上错菜？';
    const found = analyser
      .analyse(reply, 'zh', { customerLine: '我们饭馆想换点单机。', kind: 'sales' })
      .filter(({ rule }) => rule.startsWith('spin-'));
    expect(found.map(({ rule, span }) => [rule, reply.slice(...span)])).toEqual([
      ['spin-situation', '店里现在几个人'],
      ['spin-problem', '忙的时候会不会上错菜'],
    ]);
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

  test.each<[Locale, string, string, readonly string[]]>([
    ['zh', '这拖把怎么样？', '桶里自带甩干，您马上能把狗放进来。', ['fabe-feature', 'fabe-benefit']],
    ['zh', '面包有什么讲究？', '您掰一块尝尝。', ['fabe-evidence']],
    ['zh', '我的报告呢？', '报告在护士台，您去取一下。', []],
    ['zh', '师傅几点来？', '比预计的早，三点就到。', []],
    ['en', 'The rug?', 'Hand-knotted wool, red wine blots off.', ['fabe-feature', 'fabe-advantage']],
    ['en', 'Is it proper silver?', "The hallmark's under the clasp.", ['fabe-evidence']],
    ['en', 'Any news of my certificate?', 'It is being signed today, you can pick it up tomorrow.', []],
  ])('%s "%s" -> "%s"', (locale, customerLine, reply, expected) => {
    const found = rulesIn(reply, locale, { customerLine, kind: 'sales' }).filter((id) =>
      id.startsWith('fabe-'),
    );
    expect(found).toEqual(expected);
  });

  test('service talk inside a complaint is no presentation', () => {
    expect(
      rulesIn('这是您的账单，我给您打印出来。', 'zh', { kind: 'complaint' }).filter((id) =>
        id.startsWith('fabe-'),
      ),
    ).toEqual([]);
  });
});

test('an analyser that was prepared piece by piece hears the same as one that was not', () => {
  const prepared = createAnalyser(loadLibrary());
  let pieces = 0;
  for (const locale of ['zh', 'en'] as const) while (!prepared.prepare(locale)) pieces += 1;
  expect(pieces).toBeGreaterThan(100);
  expect(prepared.prepare('zh')).toBe(true);
  const context = { customerLine: '能用吗？' };
  const reply = '抱歉，我不清楚，let me check，稍等。';
  expect(prepared.explain(reply, 'zh', context)).toEqual(analyser.explain(reply, 'zh', context));
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
