import { createRequire } from 'node:module';
import type { Locale } from '../../src/core/base/locale.ts';
import { compilePhrases } from '../../src/core/phrases/compile-phrases.ts';
import { matchPhrases, matchReading } from '../../src/core/phrases/match-phrases.ts';
import { readText } from '../../src/core/text/read-text.ts';
import type { SyntheticRule } from './synthetic-rules.ts';

const require = createRequire(new URL('./peers/package.json', import.meta.url));

/** Finds what a reply holds, given by its number, and says how many hits there were. */
export type Matcher = (reply: number) => number | Promise<number>;

/** One engine that looks for phrases. Compiling is timed by `compile`, looking by the matcher it returns. */
interface RulesPeer {
  readonly compile: (
    rules: readonly SyntheticRule[],
    locale: Locale,
  ) => (replies: readonly string[]) => Matcher | Promise<Matcher>;
}

/** Rapport with each reply read beforehand: matching alone, findings with spans and captures. */
const rapport: RulesPeer = {
  compile: (rules, locale) => {
    const phrases = compileOwn(rules, locale);
    return (replies) => {
      const readings = replies.map((reply) => readText(reply, locale));
      return (reply) => {
        const reading = readings[reply];
        return reading ? matchReading(phrases, reading).length : 0;
      };
    };
  },
};

const rapportWithReading: RulesPeer = {
  compile: (rules, locale) => {
    const phrases = compileOwn(rules, locale);
    return (replies) => (reply) => matchPhrases(phrases, locale, replies[reply] ?? '').length;
  },
};

function compileOwn(rules: readonly SyntheticRule[], locale: Locale) {
  const entries = rules.map(({ parts }, index) => ({
    id: `rule-${index}`,
    patterns: { [locale]: [parts.join(' ~6 ')] },
  }));
  const { phrases } = compilePhrases([{ id: 'bench', entries }]);
  // Each language is compiled when it is first asked for.
  phrases[locale];
  return phrases;
}

/** The rule as a regular expression; `capture` keeps what stands in the gap. */
function sourceOf({ parts }: SyntheticRule, locale: Locale): string {
  return parts.join(locale === 'zh' ? '.{0,6}' : '(?: \\w+){0,6} ');
}

const regExpEach: RulesPeer = {
  compile: (rules, locale) => {
    const expressions = rules.map((rule) => new RegExp(sourceOf(rule, locale), 'g'));
    return (replies) => (reply) => {
      const text = replies[reply] ?? '';
      const found: { rule: number; span: [number, number] }[] = [];
      expressions.forEach((expression, rule) => {
        expression.lastIndex = 0;
        for (let hit = expression.exec(text); hit; hit = expression.exec(text))
          found.push({ rule, span: [hit.index, expression.lastIndex] });
      });
      return found.length;
    };
  },
};

/** Drops hits that overlap. */
const alternation: RulesPeer = {
  compile: (rules, locale) => {
    const expression = new RegExp(rules.map((rule) => `(${sourceOf(rule, locale)})`).join('|'), 'g');
    return (replies) => (reply) => {
      const text = replies[reply] ?? '';
      const found: { rule: number; span: [number, number] }[] = [];
      expression.lastIndex = 0;
      for (let hit = expression.exec(text); hit; hit = expression.exec(text))
        found.push({ rule: hit.indexOf(hit[0], 1) - 1, span: [hit.index, expression.lastIndex] });
      return found.length;
    };
  },
};

const prhYaml = (rules: readonly SyntheticRule[], locale: Locale): string =>
  [
    'version: 1',
    'rules:',
    ...rules.map((rule) => `  - expected: x\n    pattern: ${JSON.stringify(`/${sourceOf(rule, locale)}/`)}`),
  ].join('\n');

const prh: RulesPeer = {
  compile: (rules, locale) => {
    const engine = require('prh').fromYAML('rules.yml', prhYaml(rules, locale));
    return (replies) => (reply) => engine.makeChangeSet('reply.txt', replies[reply]).diffs.length;
  },
};

const textlintPrh: RulesPeer = {
  compile: (rules, locale) => {
    const { TextlintKernel } = require('@textlint/kernel');
    const kernel = new TextlintKernel();
    const options = {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: require('@textlint/textlint-plugin-text').default }],
      rules: [
        {
          ruleId: 'prh',
          rule: require('textlint-rule-prh').default,
          options: { ruleContents: [prhYaml(rules, locale)] },
        },
      ],
    };
    return (replies) => async (reply) => (await kernel.lintText(replies[reply], options)).messages.length;
  },
};

/** Literals only: the rules with a gap are left out. */
const ahoCorasick: RulesPeer = {
  compile: (rules) => {
    const { AhoCorasick } = require('@monyone/aho-corasick');
    const automaton = new AhoCorasick(rules.flatMap(({ parts }) => (parts.length === 1 ? parts : [])));
    return (replies) => (reply) => automaton.matchInText(replies[reply]).length;
  },
};

/** Says which rules hit, not where. */
const re2js: RulesPeer = {
  compile: (rules, locale) => {
    const { RE2Set } = require('re2js');
    const set = new RE2Set();
    for (const rule of rules) set.add(sourceOf(rule, locale));
    set.compile();
    return (replies) => (reply) => set.match(replies[reply]).length;
  },
};

/** Rules of their own, about English style. */
const alex: RulesPeer = {
  compile: () => async (replies) => {
    const { text } = await import(require.resolve('alex'));
    return (reply) => text(replies[reply]).messages.length;
  },
};

const writeGood: RulesPeer = {
  compile: () => {
    const suggest = require('write-good');
    return (replies) => (reply) => suggest(replies[reply]).length;
  },
};

/** The floor: every character of the reply looked at once. */
const scan: RulesPeer = {
  compile: () => (replies) => (reply) => {
    const text = replies[reply] ?? '';
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
    return sum & 0;
  },
};

export const rulesPeers = {
  rapport,
  'rapport with reading': rapportWithReading,
  prh,
  'textlint + rule-prh': textlintPrh,
  'one RegExp per rule': regExpEach,
  'one alternation': alternation,
  '@monyone/aho-corasick': ahoCorasick,
  're2js set': re2js,
  'alex (own rules)': alex,
  'write-good (own rules)': writeGood,
  'one scan of the string': scan,
} as const satisfies Readonly<Record<string, RulesPeer>>;
