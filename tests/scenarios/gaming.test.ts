import { describe, expect, test } from 'vitest';
import type { Step } from '../../src/core/attempt/replay.ts';
import type { Locale } from '../../src/core/base/locale.ts';
import { aloneScore } from '../../src/core/dialogue/effects.ts';
import type { ReplyProgram } from '../../src/core/pack/program.ts';
import { rateSteps } from '../../src/core/scoring/rate-steps.ts';
import { replyEvidence } from '../../src/core/scoring/reply-evidence.ts';
import { createAnalyser } from '../../src/core/techniques/create-analyser.ts';
import { builtInCalls, library } from '../core/pack/packs.ts';
import { typedRun } from './typed-run.ts';

const analyser = createAnalyser(library());

/** Ways to please a rule book and nobody else. Each is said at every turn, the phrases of a list one after the other. */
const tricks: Readonly<Record<string, Readonly<Record<Locale, readonly string[]>>>> = {
  'every do-phrase at once': {
    zh: [
      '对不起，非常抱歉，我理解您的心情，我来帮您，我这就去查，我看看能做些什么，我可以给您换，我找主管来帮您，我会尽全力，我马上回来，我给您回电话，谢谢您，再见。',
    ],
    en: [
      "I'm sorry, I understand how you feel, let me help you, I'll find out, let me see what I can do, what I can do is refund you, my manager can help, I'll do my best, I'll be right back, I'll call you back, thank you, goodbye.",
    ],
  },
  'stock phrases': {
    zh: [
      '您好，很高兴为您服务，请问有什么可以帮您？',
      '非常抱歉给您带来不便，我们会尽快处理。',
      '感谢您的理解与支持。',
      '您的意见对我们非常宝贵。',
      '请问还有什么可以帮您？',
      '感谢您的来电，祝您生活愉快，再见。',
    ],
    en: [
      'Hello, how may I help you today?',
      'We apologise for any inconvenience caused.',
      'Thank you for your patience and understanding.',
      'Your feedback is important to us.',
      'Is there anything else I can help you with?',
      'Thank you for calling, have a nice day, goodbye.',
    ],
  },
  'empathy cancelled': { zh: ['我理解，但不行。'], en: ['I understand, but no.'] },
  'empathy after a refusal': {
    zh: ['不行，这个办不了。我理解您的心情。'],
    en: ["No, we can't do that. I understand how you feel."],
  },
};

describe.each(builtInCalls().map((call) => [call.scenario.id, call] as const))('%s', (_, call) => {
  const { persona, temper } = call.scenario.customer;
  const worth = ({ marks }: ReplyProgram) =>
    aloneScore(
      library(),
      marks.map(({ mark }) => mark),
    );

  test.each(['zh', 'en'] as const)('in %s no trick comes near an honest trainee', (locale) => {
    const casting = { scenario: call.index, persona, temper, locale };
    // Somebody who mostly finds the right thing to say, and every third time the next best.
    const honest = typedRun(call, casting, analyser, ({ turn }, offered) => {
      const [best, next] = [...offered].sort((a, b) => worth(b.reply) - worth(a.reply));
      return (turn % 3 === 2 ? next : best)?.reply.say[locale] ?? '';
    });
    for (const [name, phrases] of Object.entries(tricks)) {
      const trick = typedRun(call, casting, analyser, ({ turn }) => {
        const list = phrases[locale];
        return list[turn % list.length] ?? '';
      });
      expect(trick.raw, name).toBeLessThan(honest.raw - 10);
    }
  });
});

test.each(['zh', 'en'] as const)(
  'one trick alone is worth less in %s than saying nothing special',
  (locale) => {
    const [call] = builtInCalls();
    if (!call) throw new Error('no calls');
    const { persona, temper } = call.scenario.customer;
    const casting = { scenario: call.index, persona, temper, locale };
    for (const name of ['every do-phrase at once', 'empathy cancelled', 'empathy after a refusal']) {
      const { steps } = typedRun(call, casting, analyser, () => tricks[name]?.[locale][0] ?? '');
      expect(replyScore(call, steps), name).toBeLessThan(60);
    }
  },
);

/** The score of the first reply of a run, by itself. */
function replyScore({ program }: ReturnType<typeof builtInCalls>[number], steps: readonly Step[]): number {
  const [evidence = []] = replyEvidence(library(), rateSteps(program, steps.slice(0, 1)));
  return 60 + evidence.reduce((sum, { points }) => sum + points, 0);
}
