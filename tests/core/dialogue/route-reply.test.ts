import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/core/base/locale.ts';
import { routeReply } from '../../../src/core/dialogue/route-reply.ts';
import type { ChoiceNode } from '../../../src/core/pack/program.ts';
import { builtInCalls, template } from '../pack/packs.ts';

const hello = template().scenarios[0]?.nodes[0] as ChoiceNode;
const offered = hello.replies.map((reply, choice) => ({ reply, choice }));
const route = (text: string, locale: 'zh' | 'en', from = offered, marks: readonly number[] = []) => {
  const { choice } = routeReply(from, text, locale, marks);
  return hello.replies[choice]?.id ?? null;
};

describe('a typed reply means', () => {
  test.each([
    ['您好，我是前台周洁，请问您的伞是什么样子的？', 'zh', 'greet-and-ask'],
    ['Hello, this is Zhou Jie at reception, what does your umbrella look like?', 'en', 'greet-and-ask'],
    ['什么伞，您什么时候丢的', 'zh', 'just-ask'],
    ['When did you lose it, and which umbrella?', 'en', 'just-ask'],
    ['这个不归前台管，您去问保安', 'zh', 'not-my-desk'],
    ['That is not our desk. Try security.', 'en', 'not-my-desk'],
  ] as const)('the authored reply that it is closest to: %s', (text, locale, id) => {
    expect(route(text, locale)).toBe(id);
  });

  test.each([
    ['今天天气真不错', 'zh'],
    ['The parliament adjourned after lengthy debates', 'en'],
    ['', 'zh'],
    ['？！……', 'en'],
  ] as const)('none, when it is about something else: "%s"', (text, locale) => {
    expect(route(text, locale)).toBe(null);
  });

  test('only what is open', () => {
    expect(route('失物不归前台管，你问问保安吧。', 'zh', offered.slice(0, 1))).toBe(null);
    expect(route('anything', 'en', [])).toBe(null);
  });

  test('width, case and traditional characters make no difference', () => {
    expect(route('失物不歸前臺管，你問問保安吧！', 'zh')).toBe('not-my-desk');
    expect(route('LOST PROPERTY IS NOT OUR DESK', 'en')).toBe('not-my-desk');
  });

  test('what its marks say too, where the words are between two', () => {
    const marks = (hello.replies[2]?.marks ?? []).map(({ mark }) => mark);
    const plain = routeReply(offered, '失物，什么伞？', 'zh', []);
    const marked = routeReply(offered, '失物，什么伞？', 'zh', marks);
    expect(plain.runnerUp).toBe(2);
    expect(marked.margin).toBeLessThan(plain.margin);
  });
});

describe.each(locales)('in %s', (locale) => {
  test('every authored reply means itself', () => {
    const lost: string[] = [];
    for (const { scenario } of builtInCalls()) {
      for (const node of scenario.nodes) {
        if (node.kind !== 'choice') continue;
        const all = node.replies.map((reply, choice) => ({ reply, choice }));
        for (const { reply, choice } of all) {
          const marks = reply.marks.map(({ mark }) => mark);
          const found = routeReply(all, reply.say[locale], locale, marks).choice;
          if (found !== choice) lost.push(`${scenario.id} ${node.id} ${reply.id}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });
});
