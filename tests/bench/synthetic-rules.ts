import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/core/base/locale.ts';

/** A rule of the benchmark in words alone, so that every engine can be given it in its own notation. */
export interface SyntheticRule {
  /** One literal, or two with up to six characters (English: six words) in between. */
  readonly parts: readonly [string] | readonly [string, string];
}

/** The characters, or words, of real replies: a vocabulary as wide as that of the trade. */
const units: Readonly<Record<Locale, readonly string[]>> = {
  zh: vocabulary('zh', /\p{Script=Han}/gu),
  en: vocabulary('en', /[a-z]{3,}/g),
};

function vocabulary(locale: Locale, unit: RegExp): readonly string[] {
  const path = join(import.meta.dirname, `../fixtures/eval/rules.${locale}.dev.jsonl`);
  const replies = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly reply: string }).reply.toLowerCase());
  return [...new Set(replies.flatMap((reply) => reply.match(unit) ?? []))];
}

/** Numbers that look random and are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const pick = <T>(from: readonly T[], next: (below: number) => number): T => from[next(from.length)] as T;

function phrase(locale: Locale, length: number, next: (below: number) => number): string {
  return Array.from({ length }, () => pick(units[locale], next)).join(locale === 'zh' ? '' : ' ');
}

/** 70 % literals of three to five characters (two or three words), 30 % pairs of shorter ones with a gap between them. */
export function syntheticRules(count: number, locale: Locale): readonly SyntheticRule[] {
  const next = numbers(count);
  const [shortest, span] = locale === 'zh' ? [3, 3] : [2, 2];
  return Array.from({ length: count }, (_, index) =>
    index % 10 < 7
      ? { parts: [phrase(locale, shortest + next(span), next)] }
      : { parts: [phrase(locale, shortest - 1, next), phrase(locale, shortest - 1, next)] },
  );
}

/** Replies of `length` characters; every other one says the words of some rule. */
export function syntheticReplies(
  rules: readonly SyntheticRule[],
  locale: Locale,
  count: number,
  length: number,
): readonly string[] {
  const next = numbers(7);
  const [comma, stop] = locale === 'zh' ? ['，', '。'] : [', ', '.'];
  return Array.from({ length: count }, (_, index) => {
    const said =
      index % 2 === 0 ? pick(rules, next).parts.join(phrase(locale, 2, next)) : phrase(locale, 4, next);
    const before = phrase(locale, locale === 'zh' ? 7 : 2, next);
    const rest = phrase(locale, length, next);
    const parts = [before, locale === 'zh' ? '' : ' ', said, comma, rest];
    return parts.join('').slice(0, length - 1) + stop;
  });
}
