import type { Locale } from '../base/locale.ts';
import { compilePhrases } from '../phrases/compile-phrases.ts';
import { type Finding, leastHint, type Silenced, type SilencedBy } from '../phrases/finding.ts';
import { bySpan, matchReading } from '../phrases/match-phrases.ts';
import type { PhraseSource } from '../phrases/phrase-entry.ts';
import type { PhraseProblem } from '../phrases/phrase-problem.ts';
import { createReplyReader } from '../phrases/read-reply.ts';
import type { Rule, RuleSet } from '../phrases/rule-schema.ts';
import type { TraitSet } from '../phrases/trait-schema.ts';
import { normalise } from '../text/normalise.ts';
import type { Reading } from '../text/reading.ts';
import { cueHits, isCue, ownCueEntries } from './cue-entries.ts';
import { createDetectors } from './detectors.ts';
import { createCustomerEar, type HeardLine } from './hear-customer.ts';
import { keepFirst } from './keep-first.ts';
import { markRepaired } from './mark-repaired.ts';
import { measures } from './measures.ts';
import { createNgramClassifier, type WeighedClauses } from './ngrams/ngram-classifier.ts';
import { secondOpinion } from './ngrams/second-opinion.ts';
import { payOnce } from './pay-once.ts';
import type { ReplyContext } from './reply-context.ts';
import { ruleApplies } from './rule-applies.ts';
import { createWordLists } from './word-lists.ts';

/** The rules and traits that replies are read with; a compiled library is one. */
export interface AnalyserLibrary {
  readonly ruleSets: readonly RuleSet[];
  readonly traits: TraitSet;
}

/** Reads replies. Pure: the same reply in the same place gives the same findings, in the same order. */
export interface Analyser {
  /** Findings by span, then rule: at most one per rule or trait. Spans are offsets into `reply`. */
  readonly analyse: (reply: string, locale: Locale, context: ReplyContext) => readonly Finding[];
  /** The findings, and the hits that do not count with what silenced them, by span: for whoever writes rules. */
  readonly explain: (reply: string, locale: Locale, context: ReplyContext) => Explanation;
  /** What the second reading makes of a reply; undefined where there is none of the language. */
  readonly weigh: (reply: string, locale: Locale, context: ReplyContext) => WeighedClauses | undefined;
  /** Compiles a little of a language ahead of time, a few milliseconds at most; true when it is ready. */
  readonly prepare: (locale: Locale) => boolean;
  /** Label of the labelled corpora (eval/LABELS.md) that a rule counts as; undefined for none, and for a trait. */
  readonly labelOf: (rule: string) => string | undefined;
  /** Patterns that could not be used, for diagnostics. */
  readonly problems: readonly PhraseProblem[];
}

export interface Explanation {
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
}

/** Tokens of a reply that techniques are judged in: nobody asks or presents at this length, and the work stays bounded. */
const longestJudged = 4000;
const nothing: ReadonlySet<string> = new Set();

/** Compiles rules, traits and technique cues once; `analyse` then scans each reply once per language in it. */
export function createAnalyser({ ruleSets, traits }: AnalyserLibrary): Analyser {
  const rules = new Map(ruleSets.flatMap((set) => set.rules.map((rule) => [rule.id, rule] as const)));
  const measured = [...rules.values(), ...traits.traits].filter(
    ({ measure }) => measure !== undefined && measure in measures,
  );
  const detectors = createDetectors(ruleSets);
  const own = compilePhrases([...ruleSets.map(ruleSource), traitSource(traits)]);
  const readReply = createReplyReader(ruleSets);
  const wordsOf = createWordLists(ruleSets);
  const customer = createCustomerEar(ruleSets, readReply);
  const hear = ({ customerLine }: ReplyContext, locale: Locale): HeardLine | undefined =>
    customerLine === undefined ? undefined : customer.hear(customerLine, locale);
  const classifier = createNgramClassifier(ruleSets.find(({ ngrams }) => ngrams !== undefined)?.ngrams ?? {});
  const ruleOf = rulesByLabel(rules.values());

  const labelOf = (rule: string): string | undefined => rules.get(rule)?.label;

  const explain = (reply: string, locale: Locale, context: ReplyContext): Explanation => {
    const silenced: Silenced[] = [];
    const reading = readReply(reply, locale);
    if (reading.count === 0) return { findings: [], silenced };
    const heard = hear(context, locale);
    const hits = matchReading(own.phrases, reading, silenced);
    const found: Finding[] = [];
    for (const hit of hits) if (!isCue(hit.rule)) found.push(hit);
    for (const { id, measure } of measured) {
      const where = measures[measure ?? '']?.(reading, context, wordsOf) ?? false;
      if (where !== false)
        found.push({ rule: id, span: where === true ? [0, reply.length] : where, confidence: 1 });
    }
    for (const detector of reading.count <= longestJudged ? detectors : []) {
      found.push(
        ...detector.detect({
          reading,
          cues: cueHits(detector.id, hits),
          heard: heard?.cues[detector.id] ?? nothing,
          customer: heard?.reading,
          context,
        }),
      );
    }
    const margins =
      reading.count <= longestJudged ? classifier.weigh(reading, heard?.reading)?.margins : undefined;
    const judged =
      margins === undefined
        ? found
        : secondOpinion({
            reading,
            margins,
            found,
            silenced,
            labelOf,
            ruleOf: (label) => ruleOf.get(label),
            accuses: (rule) => (rules.get(rule)?.points ?? 0) < 0,
          });
    const allowed = judged.filter((finding) => {
      const { rule, span } = finding;
      const by =
        silencedInPlace(rules.get(rule), rule, judged, heard, context) ??
        (saysBack(finding, reading, heard?.reading) ? 'customer' : null) ??
        (finding.confidence < leastHint ? 'unlike' : null);
      if (by !== null) silenced.push({ rule, span, by });
      return by === null;
    });
    const kept = keepFirst(allowed);
    const ids = new Set(kept.map(({ rule }) => rule));
    const beside = kept.filter(({ rule, span }) => {
      const counts = rules.get(rule)?.beside?.some((id) => ids.has(id)) ?? true;
      if (!counts) silenced.push({ rule, span, by: 'alone' });
      return counts;
    });
    const findings = markRepaired(payOnce(beside, rules), rules, reading).sort(bySpan);
    // Cues of a technique are no rules, and a rule that fires elsewhere in the reply was not silenced.
    const counted = new Set(findings.map(({ rule }) => rule));
    const told = silenced.filter(({ rule }) => !isCue(rule) && !counted.has(rule));
    told.sort((a, b) => a.span[0] - b.span[0] || (a.rule < b.rule ? -1 : 1));
    return { findings, silenced: told };
  };

  return {
    analyse: (reply, locale, context) => explain(reply, locale, context).findings,
    explain,
    weigh: (reply, locale, context) =>
      classifier.weigh(readReply(reply, locale), hear(context, locale)?.reading),
    prepare: (locale) => own.prepare(locale) && customer.prepare(locale) && classifier.prepare(locale),
    labelOf,
    get problems() {
      // Lists and some cues belong to both compilations: what is wrong with them is told once.
      const all = [...own.problems, ...customer.problems].map(
        (problem) => [JSON.stringify(problem), problem] as const,
      );
      return [...new Map(all).values()];
    },
  };
}

/** The rule that bears each label: the one that is called like it, or the first that counts as it. */
function rulesByLabel(rules: Iterable<Rule>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, label } of rules)
    if (label !== undefined && (id === label || !found.has(label))) found.set(label, id);
  return found;
}

function ruleSource(set: RuleSet): PhraseSource {
  return {
    id: set.id,
    lists: set.lists,
    entries: [...set.rules.filter(({ patterns }) => patterns !== undefined), ...ownCueEntries(set)],
  };
}

function traitSource(set: TraitSet): PhraseSource {
  return {
    id: set.id,
    lists: set.lists,
    entries: set.traits.filter(({ patterns }) => patterns !== undefined),
  };
}

/** The slot of a pattern whose words do not count when the customer has just said them. */
const termSlot = 'term';

/** Whether the words in the finding's `term` slot are the customer's own. */
function saysBack({ captures }: Finding, { normalised }: Reading, customer: Reading | undefined): boolean {
  const term = captures?.[termSlot];
  if (term === undefined || customer === undefined) return false;
  const said = normalise(normalised.original.slice(...term), customer.locale).text.trim();
  return said !== '' && customer.normalised.text.includes(said);
}

/** What keeps a finding from counting at this place of a call, null when nothing does. */
function silencedInPlace(
  rule: Rule | undefined,
  id: string,
  found: readonly Finding[],
  heard: HeardLine | undefined,
  context: ReplyContext,
): SilencedBy | null {
  if (rule === undefined) return null;
  if (!ruleApplies(rule, context)) return 'place';
  if (rule.when?.customer !== undefined && heard?.rules.when.has(id) === false) return 'customer';
  if (heard?.rules.unless.has(id) === true) return 'customer';
  const enough =
    rule.atLeast === undefined || found.filter((finding) => finding.rule === id).length >= rule.atLeast;
  return enough ? null : 'too-few';
}
