import type { Span } from '../base/span.ts';
import { wordAt } from '../phrases/guards/tokens-are.ts';
import { type Clause, type Reading, wordCode } from '../text/reading.ts';
import type { WordLists } from './word-lists.ts';

/**
 * Word lists of the rule sets that abbreviations are judged by: those that everybody knows, or that nobody has to know
 * (units, countries, titles, brands, courtesy); what explains one; what an abbreviation behind or before is a name of.
 */
const lists = {
  known: 'en-known-abbreviations',
  explaining: 'en-explaining',
  hosts: 'en-name-hosts',
  things: 'en-named-things',
};
const capitals = /^(?:[A-Z]{2,6}s?|(?=[A-Z0-9]*[0-9])(?=[A-Z0-9]*[A-Z]{2})[A-Z0-9]{3,6})$/;
/** Words between an abbreviation and what explains it, before and behind. */
const near = 4;
const farther = 8;

/**
 * Where an English reply uses abbreviations that a lay customer need not know, that the customer did not use first and
 * that nothing beside them explains (The DOI didn't resolve): the clauses of one sentence that hold them, as a span of
 * the typed text.
 */
export function findBareAbbreviation(
  reading: Reading,
  customerLine: string,
  wordsOf: WordLists,
): Span | undefined {
  const { original } = reading.normalised;
  if (reading.locale !== 'en' || original === original.toUpperCase()) return undefined;
  const said = customerLine.toLowerCase();
  const known = wordsOf(lists.known);
  let first: Clause | undefined;
  let last: Clause | undefined;
  for (let token = 0; token < reading.count; token += 1) {
    if (reading.codes[token] !== wordCode || reading.quoted[token] === 1) continue;
    const [start, end] = reading.normalised.toOriginalSpan(
      reading.starts[token] as number,
      reading.ends[token] as number,
    );
    const typed = original.slice(start, end);
    if (!capitals.test(typed) || known.has(typed.toLowerCase()) || said.includes(typed.toLowerCase()))
      continue;
    if (isCode(reading, token, wordsOf) || isExplained(reading, token, wordsOf)) continue;
    const clause = reading.clauses[reading.clauseOf[token] as number] as Clause;
    first ??= clause;
    if (clause.sentence !== first.sentence) break;
    last = clause;
  }
  if (first === undefined || last === undefined) return undefined;
  return reading.normalised.toOriginalSpan(
    reading.starts[first.start] as number,
    reading.ends[last.end - 1] as number,
  );
}

/** Order AB12, flight BA 204, platform C, John in HGV: what stands beside a number or a name is a name itself. */
function isCode(reading: Reading, token: number, wordsOf: WordLists): boolean {
  return (
    wordsOf(lists.hosts).has(wordAt(reading, token - 1)) ||
    wordsOf(lists.things).has(wordAt(reading, token + 1)) ||
    /^\d/.test(wordAt(reading, token + 1))
  );
}

function isExplained(reading: Reading, token: number, wordsOf: WordLists): boolean {
  const clause = reading.clauseOf[token] as number;
  const after = reading.clauses[clause + 1];
  if (
    after !== undefined &&
    after.sentence === reading.clauses[clause]?.sentence &&
    after.start - token <= 2
  ) {
    const first = wordAt(reading, after.start);
    if (['a', 'an', 'the', 'that', 'which', 'or', 'your', 'our', 'it'].includes(first)) return true;
  }
  for (let at = token - near; at <= token + farther; at += 1)
    if (at !== token && wordsOf(lists.explaining).has(wordAt(reading, at))) return true;
  const next = wordAt(reading, token + 1);
  return next === 'is' && ['a', 'an', 'the', 'your', 'just', 'our'].includes(wordAt(reading, token + 2));
}
