import { foldCharacter } from '../../phrases/class-table.ts';
import { breakLevel, numberCode, type Reading, tokenText } from '../../text/reading.ts';

/** Longest n-gram of a clause, and of the reply around it. */
const inClause = 3;
const inReply = 2;
/** How far apart two words of a clause are at most that make a pair. */
const furthest = 3;
/** What begins an n-gram that stands anywhere in the reply, or in what the customer has just said. */
const marks = { reply: '*', customer: '<' };
const pairing = '_';
const opening = '^';
const closing = { asked: '?', told: '$' };

/**
 * What a classifier reads in a reply: n-grams of each of its clauses, edges included, and of what is around them. One that
 * is said twice is there twice, and counts once.
 */
export interface ClauseNgrams {
  readonly clauses: readonly (readonly string[])[];
  /** Of the whole reply and of the customer's line. */
  readonly around: readonly string[];
}

/**
 * Characters and words of up to three in a row, and pairs with one or two others between; every number is 0, 您 is 你.
 * Of the whole reply up to two in a row, of the customer's line single ones.
 */
export function clauseNgrams(reading: Reading, customer: Reading | undefined): ClauseNgrams {
  const tokens = tokensOf(reading);
  const joint = reading.locale === 'zh' ? '' : ' ';
  const clauses = reading.clauses.map(({ start, end, sentence }) => {
    const asked = reading.sentences[sentence]?.asked === true && reading.breaks[end] === breakLevel.sentence;
    const edged = [opening, ...tokens.slice(start, end), asked ? closing.asked : closing.told];
    const found: string[] = [];
    addRows(found, edged, inClause, joint, '');
    for (let from = 0; from < edged.length; from += 1)
      for (let to = from + 2; to < edged.length && to <= from + furthest; to += 1)
        found.push(`${edged[from]}${pairing}${edged[to]}`);
    return found;
  });
  const around: string[] = [];
  addRows(around, tokens, inReply, joint, marks.reply);
  if (customer !== undefined) addRows(around, tokensOf(customer), 1, joint, marks.customer);
  return { clauses, around };
}

/** An n-gram of a clause as it would be quoted: without edges, 我…查 for a pair. */
export function quoteOf(ngram: string): string {
  const words = ngram.replace(pairing, '…');
  return words.replace(/^[\^…\s]+|[?$…\s]+$/g, '');
}

function tokensOf(reading: Reading): string[] {
  const tokens: string[] = [];
  for (let token = 0; token < reading.count; token += 1)
    tokens.push(reading.codes[token] === numberCode ? '0' : foldCharacter(tokenText(reading, token)));
  return tokens;
}

/** Adds all rows of up to `most` tokens. */
function addRows(
  found: string[],
  tokens: readonly string[],
  most: number,
  joint: string,
  mark: string,
): void {
  for (let from = 0; from < tokens.length; from += 1) {
    let row = mark + (tokens[from] as string);
    found.push(row);
    for (let to = from + 1; to < tokens.length && to < from + most; to += 1) {
      row += joint + (tokens[to] as string);
      found.push(row);
    }
  }
}
