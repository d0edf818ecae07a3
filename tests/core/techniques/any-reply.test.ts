import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnalyser } from '../../../src/core/techniques/create-analyser.ts';
import { loadLibrary } from './load-library.ts';

const analyser = createAnalyser(loadLibrary());

/** Pieces of service talk, so that rules are met, between anything that a keyboard can type. */
const talk = fc.constantFrom(
  ...'您好 抱歉 我不知道 不归我管 马上 帮您查 三点前 给您回电话 如果 的话 吗 ？ ， 。 “ ” 您刚才说 不会让您 2024-05-06'.split(
    ' ',
  ),
  ...["I don't know", 'sorry', 'not my department', 'right away', 'how many', 'you said', '"', ' ', '?'],
);
const reply = fc
  .array(fc.oneof({ weight: 3, arbitrary: talk }, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));

// A failure prints its seed.
test('10,000 replies of any kind: no exception, and every finding lies inside the reply', () => {
  fc.assert(
    fc.property(
      reply,
      fc.option(reply, { nil: undefined }),
      fc.constantFrom('zh', 'en'),
      fc.constantFrom('reception', 'complaint', 'sales'),
      (text, customerLine, locale, kind) => {
        const { findings, silenced } = analyser.explain(text, locale, { customerLine, kind });
        for (const { span } of [...findings, ...silenced]) {
          expect(span[0]).toBeGreaterThanOrEqual(0);
          expect(span[1]).toBeGreaterThanOrEqual(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
        }
        for (const { captures } of findings)
          for (const [start, end] of Object.values(captures ?? {})) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
      },
    ),
    { numRuns: 10_000 },
  );
});

test('a reply of a megabyte is read to its end', () => {
  const reply = '您好，很抱歉让您久等了，我不知道。这不归我管，我马上帮您查一下，好吗？'.repeat(9_600);
  expect(Buffer.byteLength(reply)).toBeGreaterThan(1e6);
  const last = '再见，谢谢您的来电。';
  const findings = analyser.analyse(reply + last, 'zh', { customerLine: reply, kind: 'sales' });
  expect(findings.some(({ span }) => span[1] > reply.length)).toBe(true);
});
