import type { Span } from '../base/span.ts';
import { wordSet } from '../base/word-set.ts';
import { wordAt } from '../phrases/guards/tokens-are.ts';
import { type Reading, type Sentence, wordCode } from '../text/reading.ts';

/** A sentence of a reply that asks. */
export interface Question {
  /** Tokens `[start, end)` of the sentences that ask. */
  readonly start: number;
  readonly end: number;
  /** Where the clause that asks begins; what stands before leads to it. */
  readonly main: number;
  /** Asked with who, what, how…: not to be answered by yes or no. */
  readonly open: boolean;
  readonly span: Span;
}

/** A sentence that asks, and the questions in it where there are several. */
export interface AskingSentence extends Question {
  readonly parts: readonly Question[];
}

/** The sentences that ask: those with a mark, or an unmarked last one in the form of a question. */
export function findQuestions(reading: Reading): readonly AskingSentence[] {
  const asked = reading.sentences.filter(({ asked }) => asked);
  const last = reading.sentences.at(-1);
  const formed = asked.length > 0 || last === undefined || !asksUnmarked(reading, last) ? asked : [last];
  return formed
    .map((sentence) => {
      const { start, end } = sentence;
      const asking = askingTokens(reading, sentence);
      const main = asking[0] ?? reading.clauses[reading.clauseOf[end - 1] as number]?.start ?? start;
      return { ...questionAt(reading, start, main, end), parts: partsOf(reading, start, asking, end) };
    })
    .filter(({ main }) => reading.quoted[main] !== 1);
}

function partsOf(
  reading: Reading,
  start: number,
  asking: readonly number[],
  end: number,
): readonly Question[] {
  if (asking.length < 2) return [];
  const parts: Question[] = [];
  let from = start;
  for (const [index, main] of asking.entries()) {
    const until =
      index === asking.length - 1 ? end : (reading.clauses[reading.clauseOf[main] as number]?.end ?? end);
    parts.push(questionAt(reading, from, main, until));
    from = until;
  }
  return parts;
}

function questionAt(reading: Reading, start: number, main: number, end: number): Question {
  const { normalised, starts, ends } = reading;
  return {
    start,
    end,
    main,
    open: opens.test(textOf(reading, main, end)),
    span: normalised.toOriginalSpan(starts[start] as number, ends[end - 1] as number),
  };
}

const opens =
  /什么|啥|怎么|怎样|多少|多久|几|谁|哪|^(?:and |so |but |then |right |well )?(?:what|how|who|which|where|why|when)/;

/** A question as a recogniser writes it, without any mark, or a request to tell. */
function asksUnmarked(reading: Reading, sentence: Sentence): boolean {
  const { start, end } = sentence;
  const text = reading.normalised.text;
  if (invites.test(textOf(reading, start, end))) return true;
  const closed = /[.!]/.test(text.slice(reading.ends[end - 1]));
  return !closed && askingTokens(reading, sentence).length > 0;
}

const invites =
  /说说|讲讲|聊聊|谈谈|说一说|讲一讲|描述一下|介绍一下您|\b(?:tell me|walk me|talk me|run me|describe|i'm curious|i wonder|i'd love to (?:hear|know)|i'd like to (?:hear|know|understand))\b/;

const zhAsks =
  /吗|呢|么$|什么|啥|怎么|怎样|咋|如何|多少|多久|多大|多长|多高|多远|几|谁|哪|能否|是否|还是|没有$|没$|吧$|啊$|不$|(.)[不没]\1|说说|讲讲|聊聊|谈谈|想知道|想了解|想请教/;
/** Question words that ask nothing: 怎么刮都不破, 十几个, 哪天出了事. */
const zhWhatever = /(?:怎么|什么|谁|哪|多)[^吗呢]{1,6}[都也]|[十好这那前]几|几[十百千]|^哪天/g;
const enConditions = wordSet(
  'if when suppose imagine once with say without after whenever while supposing picture',
);
const enWh = wordSet('what how who which where why whose');
const enVerbs = wordSet(
  'do does did is are was were has have had can could would will should might shall may am',
);
const enSubjects = wordSet(
  'you it that they your the we this anyone anybody there he she people things any these those ' +
    'customers guests staff',
);
const enLinks = wordSet('and but so then ok okay right well');
const enOpeners = wordSet('ever any got tell walk talk describe run anything anyone anybody');

/** The tokens at which the clauses of a sentence begin to ask. */
function askingTokens(reading: Reading, { firstClause, endClause }: Sentence): readonly number[] {
  const tokens: number[] = [];
  let before: number | undefined;
  for (const clause of reading.clauses.slice(firstClause, endClause)) {
    const said = textOf(reading, clause.start, clause.end).replace(zhWhatever, '');
    const token = zhAsks.test(said)
      ? said.startsWith('还是') && before !== undefined
        ? before
        : clause.start
      : enAsksFrom(reading, clause.start, clause.end);
    if (token !== undefined && !tokens.includes(token)) tokens.push(token);
    before = clause.start;
  }
  return tokens;
}

function enAsksFrom(reading: Reading, start: number, end: number): number | undefined {
  const first = enLinks.has(wordAt(reading, start)) ? start + 1 : start;
  const conditional = enConditions.has(wordAt(reading, first));
  for (let token = first; token < end; token += 1) {
    if (reading.codes[token] !== wordCode) continue;
    const word = wordAt(reading, token);
    const opens = token === first;
    if (enWh.has(word)) return opens ? start : token;
    if (enVerbs.has(word) && ((opens && !conditional) || enSubjects.has(wordAt(reading, token + 1))))
      return opens ? start : token;
    if (opens && enOpeners.has(word)) return start;
  }
  return undefined;
}

function textOf({ normalised, starts, ends }: Reading, start: number, end: number): string {
  return normalised.text.slice(starts[start] as number, ends[end - 1] as number);
}
