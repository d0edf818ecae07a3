import type { Span } from '../base/span.ts';
import { wordAt } from '../phrases/guards/tokens-are.ts';
import { type Clause, type Reading, wordCode } from '../text/reading.ts';

/** Capital letters that everybody knows, or that nobody has to know: units, countries, titles, brands, courtesy. */
const plain = new Set(
  (
    'ok okay id ids pin pins tv tvs usb pdf vat atm atms uk us usa eu pm gp gps dhl ups ceo hr sms ' +
    'faq faqs qr diy asap cd dvd led nhs sim wifi app apps com vip vips pc kg km cm mm mph ' +
    'ai ev gb mb url xl usd'
  ).split(' '),
);
const capitals = /^(?:[A-Z]{2,6}s?|(?=[A-Z0-9]*[0-9])(?=[A-Z0-9]*[A-Z]{2})[A-Z0-9]{3,6})$/;
const explaining = new Set(
  'mean means meaning stand stands short called basically simply namely abbreviation known'.split(' '),
);
/** Words between an abbreviation and what explains it, before and behind. */
const near = 4;
const farther = 8;

/**
 * Where an English reply uses abbreviations that a lay customer need not know, that the customer did not use first and
 * that nothing beside them explains (The DOI didn't resolve): the clauses of one sentence that hold them, as a span of
 * the typed text.
 */
export function findBareAbbreviation(reading: Reading, customerLine = ''): Span | undefined {
  const { original } = reading.normalised;
  if (reading.locale !== 'en' || original === original.toUpperCase()) return undefined;
  const said = customerLine.toLowerCase();
  let first: Clause | undefined;
  let last: Clause | undefined;
  for (let token = 0; token < reading.count; token += 1) {
    if (reading.codes[token] !== wordCode || reading.quoted[token] === 1) continue;
    const [start, end] = reading.normalised.toOriginalSpan(
      reading.starts[token] as number,
      reading.ends[token] as number,
    );
    const typed = original.slice(start, end);
    if (!capitals.test(typed) || plain.has(typed.toLowerCase())) continue;
    if (said.includes(typed.toLowerCase()) || isCode(reading, token) || isExplained(reading, token)) continue;
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
function isCode(reading: Reading, token: number): boolean {
  return (
    nameHosts.has(wordAt(reading, token - 1)) ||
    namedThings.has(wordAt(reading, token + 1)) ||
    /^\d/.test(wordAt(reading, token + 1))
  );
}
const namedThings = new Set('flight flights airways airlines bank radio store card cards shop'.split(' '));
const nameHosts = new Set(
  'flight order number code ref reference room gate seat row bay zone model platform plate locker ticket bus route door desk block case'.split(
    ' ',
  ),
);

function isExplained(reading: Reading, token: number): boolean {
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
    if (at !== token && explaining.has(wordAt(reading, at))) return true;
  const next = wordAt(reading, token + 1);
  return next === 'is' && ['a', 'an', 'the', 'your', 'just', 'our'].includes(wordAt(reading, token + 2));
}
