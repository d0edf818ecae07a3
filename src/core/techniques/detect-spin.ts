import type { Span } from '../base/span.ts';
import type { Finding } from '../phrases/finding.ts';
import { wordAt } from '../phrases/guards/tokens-are.ts';
import { type Reading, type Sentence, wordCode } from '../text/reading.ts';
import type { Detector, DetectorInput } from './detector.ts';
import { type SpinKind, spinCues } from './spin-cues.ts';
import { spinLists } from './spin-lists.ts';
import { cueSource } from './weigh-cues.ts';

const prefix = 'spin-cue';
const kinds = ['situation', 'problem', 'implication', 'need-payoff'] as const;
type NeedKind = (typeof kinds)[number];

/**
 * Which of the four needs questions (Rackham 1988) a reply asks, if any; each sentence that asks is judged by itself.
 * Its asking clause is weighed apart from what leads to it: a difficulty asked about is a problem, one that is taken
 * as given turns the question to its consequences. What the customer has just said weighs in.
 */
function detectSpin(input: DetectorInput): readonly Finding[] {
  const { reading, context } = input;
  const found = new Map<NeedKind, Finding>();
  let told = false;
  for (const question of findQuestions(reading)) {
    const judged = judge(input, question, told);
    if (judged === undefined) continue;
    const { kind, sure, decided } = judged;
    told ||= kind === 'situation';
    // In a complaint nobody sells: only salt in the wound is told apart there.
    if (context.kind === 'complaint' && kind !== 'implication') continue;
    const rule = context.kind === 'complaint' ? 'spin-implication-in-complaint' : `spin-${kind}`;
    const known = found.get(kind);
    const span: Span = [known?.span[0] ?? question.span[0], question.span[1]];
    found.set(kind, { rule, span, confidence: sure ? 0.9 : 0.8, cues: decided });
  }
  return [...found.values()];
}

function judge(
  { reading, cues, customerCues, customer }: DetectorInput,
  question: Question,
  /** Whether a question about facts stands before this one. */
  told: boolean,
): { readonly kind: NeedKind; readonly sure: boolean; readonly decided: readonly string[] } | undefined {
  const { scores, decided } = weigh(reading, question, cues);
  const scoreOf = (kind: SpinKind): number => scores.get(kind) ?? 0;
  const add = (kind: SpinKind, weight: number): void => void scores.set(kind, scoreOf(kind) + weight);
  if (servesNext(reading, question)) add('none', 5);
  const refused = scoreOf('none');
  const needs = Math.max(...kinds.map(scoreOf));
  if (refused >= leastRefusal && needs <= refused) return undefined;
  if (needs < (customer === undefined || agrees(customer) ? least : 0)) return undefined;
  if (customer !== undefined) {
    const heard = new Set(customerCues.map(({ rule }) => rule.slice(prefix.length + 1)));
    const stage = told ? 'facts' : stageOf(heard);
    for (const [kind, weight] of Object.entries(nextAfter[stage]) as [NeedKind, number][]) add(kind, weight);
    const led = question.main - question.start > 1;
    if (led && stage !== 'opening') {
      add('situation', -0.8);
      add('implication', 0.3);
    }
    if (question.open && stage === 'difficulty' && decided.includes('bad') && !decided.includes('worst'))
      add('implication', 0.8);
    if (stage === 'difficulty' && decided.includes('ever')) {
      add('implication', 0.8);
      add('problem', -0.6);
    }
  }
  if (needs < 0.5) add(question.open ? 'situation' : 'problem', question.open ? 1 : 0.4);
  let best: NeedKind = 'situation';
  for (const kind of kinds) if (scoreOf(kind) > scoreOf(best)) best = kind;
  return { kind: best, sure: needs >= 3, decided };
}

/** Below this, a question says too little out of any call, or to a customer who opened no matter. */
const least = 1.5;
/** Below this, words of service refuse nothing. */
const leastRefusal = 2;

type Weights = Readonly<Partial<Record<NeedKind, number>>>;

/**
 * How far a talk about needs has come, and which question comes next: a matter is opened, facts are told, a difficulty
 * is admitted, what it leads to is admitted.
 */
const nextAfter = {
  opening: { situation: 1.8, problem: 0.1 },
  facts: { problem: 1.1, implication: 0.3 },
  difficulty: { implication: 1.7, 'need-payoff': 0.6, problem: -0.5, situation: -0.9 },
  loss: { 'need-payoff': 1.4, implication: 0.9, problem: -0.6, situation: -1.1 },
} as const satisfies Record<string, Weights>;

function stageOf(heard: ReadonlySet<string>): keyof typeof nextAfter {
  if (heard.has('said-opening')) return 'opening';
  if (heard.has('said-loss') || heard.has('consequence')) return 'loss';
  return heard.has('said-bad') || heard.has('bad') ? 'difficulty' : 'facts';
}

/** A customer who only says yes or good day has opened no matter to ask about. */
function agrees({ count, normalised }: Reading): boolean {
  return count <= 4 && acks.test(normalised.text);
}

const acks =
  /^(?:好|行|可以|嗯|对|是|哦|谢|喂|你好|成|没问题|差不多|在|有空|明天|不用)|^(?:ok|okay|fine|sure|thanks|thank|hello|hi|hey|yes|yeah|yep|right|great|lovely|wonderful|perfect|mm|i see|go on|cash|show|good|cheers|alright|next|hm|maybe)\b/;
interface Question {
  /** Tokens `[start, end)` of the sentences that ask. */
  readonly start: number;
  readonly end: number;
  /** Where the clause that asks begins; what stands before leads to it. */
  readonly main: number;
  /** Asked with who, what, how…: not to be answered by yes or no. */
  readonly open: boolean;
  readonly span: Span;
}

function weigh(
  reading: Reading,
  question: Question,
  cues: readonly Finding[],
): { readonly scores: Map<SpinKind, number>; readonly decided: readonly string[] } {
  const from = offsetOf(reading, question.main);
  const until = question.span[1];
  const main = new Set<string>();
  const lead = new Set<string>();
  for (const { rule, span } of cues) {
    const id = rule.slice(prefix.length + 1);
    if (span[0] >= until) continue;
    if (span[1] > from) main.add(id);
    else lead.add(id);
  }
  const scores = new Map<SpinKind, number>();
  const decided: string[] = [];
  for (const cue of spinCues) {
    const weights = main.has(cue.id) ? cue.main : lead.has(cue.id) ? (cue.lead ?? {}) : undefined;
    if (weights === undefined) continue;
    decided.push(cue.id);
    for (const [kind, weight] of Object.entries(weights) as [SpinKind, number][])
      scores.set(kind, (scores.get(kind) ?? 0) + weight);
  }
  return { scores, decided };
}

function offsetOf({ normalised, starts, count }: Reading, token: number): number {
  return normalised.toOriginal(token < count ? (starts[token] as number) : normalised.text.length);
}

/** The sentences that ask: those with a mark, or an unmarked last one in the form of a question. */
function findQuestions(reading: Reading): readonly Question[] {
  const asked = reading.sentences.filter(({ asked }) => asked);
  const last = reading.sentences.at(-1);
  const formed = asked.length > 0 || last === undefined || !asksUnmarked(reading, last) ? asked : [last];
  const { normalised, starts, ends } = reading;
  return formed
    .filter(({ start, end }) => reading.quoted[asksFrom(reading, start, end) ?? start] !== 1)
    .map(({ start, end }) => {
      const main =
        asksFrom(reading, start, end) ?? reading.clauses[reading.clauseOf[end - 1] as number]?.start ?? start;
      return {
        start,
        end,
        main,
        open: opens.test(textOf(reading, main, end)),
        span: normalised.toOriginalSpan(starts[start] as number, ends[end - 1] as number),
      };
    });
}

const opens =
  /什么|啥|怎么|怎样|多少|多久|几|谁|哪|^(?:and |so |but |then |right |well )?(?:what|how|who|which|where|why|when)/;

/** A question as a recogniser writes it, without any mark, or a request to tell. */
function asksUnmarked(reading: Reading, { start, end }: Sentence): boolean {
  const text = reading.normalised.text;
  if (invites.test(textOf(reading, start, end))) return true;
  const closed = /[.!]/.test(text.slice(reading.ends[end - 1]));
  return !closed && asksFrom(reading, start, end) !== undefined;
}

/** Whether the agent goes on to serve: then the question was about this errand, not about needs. */
function servesNext(reading: Reading, { end }: Question): boolean {
  const rest = reading.sentences
    .filter((sentence) => sentence.start >= end && !sentence.asked)
    .map((sentence) => textOf(reading, sentence.start, sentence.end))
    .join(' ');
  return serves.test(rest) && !learns.test(rest);
}

const invites =
  /说说|讲讲|聊聊|谈谈|说一说|讲一讲|描述一下|介绍一下您|\b(?:tell me|walk me|talk me|run me|describe|i'm curious|i wonder|i'd love to (?:hear|know)|i'd like to (?:hear|know|understand))\b/;
const serves = /我|咱|请|麻烦|稍等|\b(?:i|i'll|i'd|i've|we|we'll|please|just|let|here)\b/;
const learns =
  /我好|好给|好帮|我才|这样我|推荐|参考|我听|我想听|我记|说说|so (?:that )?(?:i|we) (?:can|know)|it helps me|helps us|i'm asking|i ask/;

const zhAsks =
  /吗|呢|么$|什么|啥|怎么|怎样|咋|如何|多少|多久|多大|多长|多高|多远|几|谁|哪|能否|是否|还是|没有$|没$|吧$|啊$|不$|(.)[不没]\1|说说|讲讲|聊聊|谈谈|想知道|想了解|想请教/;
const enConditions = new Set([
  'if',
  'when',
  'suppose',
  'imagine',
  'once',
  'with',
  'say',
  'without',
  'after',
  'whenever',
  'while',
  'supposing',
  'picture',
]);
const enWh = new Set(['what', 'how', 'who', 'which', 'where', 'why', 'whose']);
const enVerbs = new Set([
  'do',
  'does',
  'did',
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'can',
  'could',
  'would',
  'will',
  'should',
  'might',
]);
const enSubjects = new Set([
  'you',
  'it',
  'that',
  'they',
  'your',
  'the',
  'we',
  'this',
  'anyone',
  'anybody',
  'there',
  'he',
  'she',
  'people',
  'things',
  'any',
  'these',
  'those',
  'customers',
  'guests',
  'staff',
]);
const enLinks = new Set(['and', 'but', 'so', 'then', 'ok', 'okay', 'right', 'well']);
const enOpeners = new Set([
  'ever',
  'any',
  'got',
  'tell',
  'walk',
  'talk',
  'describe',
  'run',
  'anything',
  'anyone',
  'anybody',
]);

/** The token at which the asking clause of `[start, end)` begins; undefined when nothing asks. */
function asksFrom(reading: Reading, start: number, end: number): number | undefined {
  let before: number | undefined;
  for (const clause of reading.clauses) {
    if (clause.end <= start || clause.start >= end) continue;
    const said = textOf(reading, clause.start, clause.end);
    if (zhAsks.test(said)) return said.startsWith('还是') && before !== undefined ? before : clause.start;
    before = clause.start;
    const token = enAsksFrom(reading, clause.start, clause.end);
    if (token !== undefined) return token;
  }
  return undefined;
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

export const spinDetector: Detector = {
  id: 'spin',
  cues: cueSource(prefix, spinCues, spinLists),
  detect: detectSpin,
};
