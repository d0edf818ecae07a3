import { describe, expect, test } from 'vitest';
import type { Finding, Silenced } from '../../../src/core/phrases/finding.ts';
import { clauseNgrams } from '../../../src/core/techniques/ngrams/clause-ngrams.ts';
import { type Ngram, readNgram } from '../../../src/core/techniques/ngrams/ngram.ts';
import { createNgramClassifier } from '../../../src/core/techniques/ngrams/ngram-classifier.ts';
import { printWeights, readWeights } from '../../../src/core/techniques/ngrams/ngram-code.ts';
import { reasonsFor } from '../../../src/core/techniques/ngrams/ngram-reasons.ts';
import { printNgram, quoteNgram } from '../../../src/core/techniques/ngrams/print-ngram.ts';
import { secondOpinion } from '../../../src/core/techniques/ngrams/second-opinion.ts';
import { TokenNumbers } from '../../../src/core/techniques/ngrams/token-numbers.ts';
import { readText } from '../../../src/core/text/read-text.ts';
import type { Reading } from '../../../src/core/text/reading.ts';
import { loadLibrary } from './load-library.ts';

/** What a model that knows every token reads, as it would be written. */
function ngramsOf(reply: Reading, customer?: Reading) {
  const tokens = new TokenNumbers();
  tokens.enterAll(reply);
  if (customer !== undefined) tokens.enterAll(customer);
  const { clauses, around } = clauseNgrams(reply, customer, tokens);
  const printed = (ngrams: readonly Ngram[]) => ngrams.map((ngram) => printNgram(ngram, tokens));
  return { clauses: clauses.map(printed), around: printed(around) };
}

describe('the n-grams of a reply', () => {
  test('are rows and pairs of each clause, edges included, rows of the whole, and the customer’s words', () => {
    const { clauses, around } = ngramsOf(readText('您等12天吗？', 'zh'), readText('慢', 'zh'));
    expect(clauses.map((found) => [...found].sort())).toEqual([
      [
        ...[
          '^',
          '^_0',
          '^_等',
          '^你',
          '^你等',
          '你',
          '你_0',
          '你_天',
          '你等',
          '你等0',
          '等',
          '等0',
          '等0天',
          '等_吗',
        ],
        ...['等_天', '0', '0_?', '0_吗', '0天', '0天吗', '天', '天_?', '天吗', '天吗?', '吗', '吗?', '?'],
      ].sort(),
    ]);
    expect([...around].sort()).toEqual(
      ['*你', '*你等', '*等', '*等0', '*0', '*0天', '*天', '*天吗', '*吗', '<慢'].sort(),
    );
  });

  test('of English are words; a clause that tells has another end than a sentence that asks', () => {
    const { clauses } = ngramsOf(readText('Please wait, okay?', 'en'));
    expect(clauses[0]?.includes('^ please wait')).toBe(true);
    expect(clauses[0]?.includes('wait $')).toBe(true);
    expect(clauses[1]?.includes('okay ?')).toBe(true);
  });
});

describe('an n-gram', () => {
  test.each([
    ['我查', '我查'],
    ['我_查', '我…查'],
    ['^_查', '查'],
    ['去查$', '去查'],
    ['^ please wait', 'please wait'],
    ['please_$', 'please'],
    ['先pay', '先pay'],
    ['ok bye', 'ok bye'],
    ['*我查', '我查'],
    ['*please wait', 'please wait'],
    ['<慢', '慢'],
    ['0天', '0天'],
    ['^', ''],
    ['?', ''],
  ])('%s is read as it was written, and quoted as “%s”', (written, quoted) => {
    const tokens = new TokenNumbers();
    const ngram = readNgram(written, tokens);
    expect(printNgram(ngram, tokens)).toBe(written);
    expect(quoteNgram(ngram, tokens)).toBe(quoted);
  });

  test('is left out when it holds a token that is not known', () => {
    const tokens = new TokenNumbers();
    readNgram('我查', tokens);
    const { clauses, around } = clauseNgrams(readText('我去查', 'zh'), readText('快查', 'zh'), tokens);
    const printed = [...clauses.flat(), ...around].map((ngram) => printNgram(ngram, tokens));
    expect(printed.sort()).toEqual(
      ['^', '我', '查', '$', '^我', '^_查', '查$', '我_查', '我_$', '*我', '*查', '<查'].sort(),
    );
  });

  test('of a token in another guise is the same', () => {
    const tokens = new TokenNumbers();
    tokens.enter('你');
    const { around } = clauseNgrams(readText('您您你', 'zh'), undefined, tokens);
    expect(around.map((ngram) => printNgram(ngram, tokens))).toEqual(['*你', '*你你', '*你', '*你你', '*你']);
  });
});

describe('weights', () => {
  test('are read as they were printed; those beyond what a digit holds are cut', () => {
    const line = printWeights('帮你', [
      [0, 1],
      [63, -32],
      [7, 99],
      [8, -99],
    ]);
    const read: (readonly [number, number])[] = [];
    readWeights(line, line.lastIndexOf('=') + 1, (label, weight) => read.push([label, weight]));
    expect(read).toEqual([
      [0, 1],
      [63, -32],
      [7, 31],
      [8, -32],
    ]);
  });
});

const models = {
  zh: {
    labels: ['do-find-out', 'dont-no'],
    biases: [-10, -10],
    weights: [
      printWeights('我查', [[0, 30]]),
      printWeights('不行', [[1, 30]]),
      printWeights('*我', [[1, -5]]),
    ].join('\n'),
  },
};

describe('a classifier', () => {
  test('gives each clause the margin of each label: bias, and weights over the root of how many n-grams are known', () => {
    const { labels, values } =
      createNgramClassifier(models).weigh(readText('我查，不行', 'zh'), undefined)?.margins ?? {};
    expect(labels).toEqual(['do-find-out', 'dont-no']);
    const root = Math.sqrt(2);
    expect([...(values ?? [])]).toEqual(
      [-1 + 3 / root, -1 - 0.5 / root, -1, -1 + 2.5 / root].map((x) => expect.closeTo(x, 9)),
    );
  });

  test('names the words that speak for a label, as they would be quoted, the strongest first and none within another', () => {
    const rows = [
      printWeights('^_查', [[0, 9]]),
      printWeights('我_查', [[0, 20]]),
      printWeights('查', [[0, 12]]),
      printWeights('去查$', [[0, 15]]),
      printWeights('我去', [[0, -4]]),
      printWeights('^', [[0, 30]]),
    ];
    const classifier = createNgramClassifier({ zh: { ...models.zh, weights: rows.join('\n') } });
    const weighed = classifier.weigh(readText('您好，我去查', 'zh'), undefined);
    expect(weighed && reasonsFor(weighed, 'do-find-out')).toEqual(['我…查', '去查']);
    expect(weighed && reasonsFor(weighed, 'no-such-label')).toEqual([]);
  });

  test('has no opinion on a language without a model', () => {
    expect(createNgramClassifier(models).weigh(readText('No.', 'en'), undefined)).toBeUndefined();
  });

  test('of what is shipped knows only labels that a rule bears, with a bias each', () => {
    const { ruleSets } = loadLibrary();
    const borne = new Set(ruleSets.flatMap(({ rules }) => rules.map(({ label }) => label)));
    const shipped = ruleSets
      .flatMap(({ ngrams }) => [ngrams?.zh, ngrams?.en])
      .filter((model) => model !== undefined);
    expect(shipped).toHaveLength(2);
    for (const { labels, biases } of shipped) {
      expect(labels.filter((label) => !borne.has(label))).toEqual([]);
      expect(biases).toHaveLength(labels.length);
    }
  });
});

describe('a second opinion', () => {
  const reading = readText('我查，不行', 'zh');
  const opinion = (
    margins: readonly number[],
    found: readonly Finding[],
    silenced: readonly Silenced[] = [],
  ) =>
    secondOpinion({
      reading,
      margins: { labels: ['do-find-out', 'dont-no'], values: Float64Array.from(margins) },
      found,
      silenced,
      labelOf: (rule) => (rule === 'shout' ? undefined : rule),
      ruleOf: (label) => label,
      accuses: (rule) => rule.startsWith('dont'),
    });
  const quiet = [-3, -3, -3, -3];

  test('makes a finding as sure as both readings are together', () => {
    const [doubted] = opinion(quiet, [{ rule: 'dont-no', span: [3, 5], confidence: 1 }]);
    expect(doubted?.confidence).toBeLessThan(0.1);
    const [shared] = opinion([-3, -3, -3, 1], [{ rule: 'dont-no', span: [3, 5], confidence: 0.85 }]);
    expect(shared?.confidence).toBeGreaterThan(0.95);
    const exact = opinion([-3, -3, -3, -0.9], [{ rule: 'dont-no', span: [3, 5], confidence: 1 }]);
    const loose = opinion([-3, -3, -3, -0.9], [{ rule: 'dont-no', span: [3, 5], confidence: 0.85 }]);
    expect(exact[0]?.confidence).toBeGreaterThan(loose[0]?.confidence ?? 1);
  });

  test('leaves alone what it has no label for', () => {
    const found = [{ rule: 'shout', span: [0, 2], confidence: 0.85 }] as const;
    expect(opinion(quiet, found)).toEqual(found);
  });

  test('adds what no rule heard, on the clause that is most like it', () => {
    expect(opinion([-3, 0.6, -3, 2], [])).toEqual([
      { rule: 'dont-no', span: [3, 5], confidence: expect.closeTo(0.99, 1) },
    ]);
  });

  test('says nothing of what it is not sure of and no rule heard', () => {
    expect(opinion([-0.2, -0.1, -3, 0.05], [])).toEqual([]);
  });

  test('needs to be surer to accuse than to credit', () => {
    expect(opinion([-3, 0, 0, -3], []).map(({ rule }) => rule)).toEqual(['do-find-out']);
  });

  test('says nothing of what a guard kept quiet in that clause', () => {
    const stopped = { rule: 'dont-no', span: [3, 5], by: 'question' } as const;
    expect(opinion([-3, -3, -3, 2], [], [stopped])).toEqual([]);
    expect(opinion([-3, -3, -3, 2], [], [{ ...stopped, span: [0, 2] }])).toHaveLength(1);
  });

  test('needs to be surer still where other words kept it quiet', () => {
    const stopped = { rule: 'dont-no', span: [3, 5], by: 'words' } as const;
    expect(opinion([-3, -3, -3, 0.2], [])).toHaveLength(1);
    expect(opinion([-3, -3, -3, 0.2], [], [stopped])).toEqual([]);
    expect(opinion([-3, -3, -3, 0.4], [], [stopped])).toHaveLength(1);
  });
});

describe('a question is of one kind', () => {
  const kindsOf = (margins: readonly number[], found: readonly Finding[]) =>
    secondOpinion({
      reading: readText('修一次多少钱？', 'zh'),
      margins: { labels: ['spin-problem', 'spin-situation'], values: Float64Array.from(margins) },
      found,
      silenced: [],
      labelOf: (rule) => rule,
      ruleOf: (label) => label,
      accuses: () => false,
    });

  test('the surer one of two that no detector heard', () => {
    expect(kindsOf([1, 1.5], []).map(({ rule }) => rule)).toEqual(['spin-situation']);
  });

  test('the surer one of what a detector heard and what the words are like, in the place that was heard', () => {
    const heard: Finding = { rule: 'spin-problem', span: [0, 6], confidence: 0.8 };
    expect(kindsOf([-2, 1.5], [heard])).toMatchObject([{ rule: 'spin-situation', span: [0, 6] }]);
    expect(kindsOf([1, 1.5], [heard])).toMatchObject([{ rule: 'spin-problem', span: [0, 6] }]);
  });
});
