import { beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../src/core/base/locale.ts';
import { routeReply } from '../../src/core/dialogue/route-reply.ts';
import { createAnalyser } from '../../src/core/techniques/create-analyser.ts';
import { builtInCalls } from '../core/pack/packs.ts';
import { type Routed, routeParaphrases, sharesOf } from './routed-paraphrases.ts';

const routed: Routed[] = [];

beforeAll(() => {
  for (const { program, index } of builtInCalls()) {
    routed.push(...routeParaphrases(program, index, createAnalyser(program.library)));
  }
}, 60_000);

test('every reply of every call has five paraphrases in each language', () => {
  const counts = new Map<string, number>();
  for (const { node, reply, lang } of routed) {
    const key = `${node} ${reply} ${lang}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const few: string[] = [];
  for (const { scenario } of builtInCalls()) {
    for (const node of scenario.nodes) {
      for (const { id } of node.kind === 'choice' ? node.replies : []) {
        for (const lang of locales) if ((counts.get(`${node.id} ${id} ${lang}`) ?? 0) < 5) few.push(id);
      }
    }
  }
  expect(few).toEqual([]);
});

describe.each(locales)('in %s', (lang) => {
  test('paraphrases go to the reply they mean, seldom ask back, hardly ever go astray', () => {
    const { right, asks, wrong } = sharesOf(routed.filter((one) => one.lang === lang));
    expect(right).toBeGreaterThanOrEqual(85);
    expect(asks).toBeLessThanOrEqual(15);
    expect(wrong).toBeLessThanOrEqual(4);
  });

  test('words that belong to quite another place mostly ask back', () => {
    // Each decision point hears what was said in another call, ten lines on in a fixed order.
    const texts = routed.filter((one) => one.lang === lang).map(({ text }) => text);
    let taken = 0;
    let heard = 0;
    for (const [number, { scenario }] of builtInCalls().entries()) {
      for (const node of scenario.nodes) {
        if (node.kind !== 'choice') continue;
        const offered = node.replies.map((reply, choice) => ({ reply, choice }));
        for (let line = 0; line < 10; line++) {
          const text = texts[(number * 250 + 800 + heard * 7) % texts.length] ?? '';
          if (node.replies.some(({ say }) => say[lang] === text)) continue;
          heard++;
          if (routeReply(offered, text, lang, []).choice >= 0) taken++;
        }
      }
    }
    expect(taken / heard).toBeLessThan(0.3);
  });
});
