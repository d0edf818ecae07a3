import type { Locale } from '../base/locale.ts';
import { readText } from '../text/read-text.ts';
import { type Reading, wordCode } from '../text/reading.ts';
import type { LocalePhrases, Phrases } from './compile-phrases.ts';
import type { Finding, Silenced, SilencedBy } from './finding.ts';
import { isQuestion } from './guards/guard-question.ts';
import { isQuoted } from './guards/guard-quoted.ts';
import { guardReaders } from './guards/guards.ts';
import { type RawMatch, scanPhrases } from './scan-phrases.ts';

const exactConfidence = 1;
const gapConfidence = 0.85;
/** How much surer a word is than one that was mistyped, and is read as what was probably meant. */
const mendedConfidence = 0.9;
/** The slot whose words alone are shown as the finding: `理解 ~12, {mark: 但是}`. */
const markSlot = 'mark';

/**
 * Findings of all entries in a text, spans in the reply as it was typed. Words that the agent only quotes or reports
 * are never matched; overlapping hits of one entry keep the surest, then the longest. Sorted by span, then by id.
 */
export function matchPhrases(phrases: Phrases, locale: Locale, text: string): readonly Finding[] {
  return matchReading(phrases, readText(text, locale));
}

/** As `matchPhrases`, over a reply that has been read already. Hits that guards keep from counting go to `silenced`. */
export function matchReading(phrases: Phrases, reading: Reading, silenced?: Silenced[]): readonly Finding[] {
  const own = matchLocale(phrases[reading.locale], reading, silenced);
  if (!reading.mixed) return own;
  const other = matchLocale(phrases[reading.locale === 'zh' ? 'en' : 'zh'], reading, silenced);
  return [...own, ...other].sort(bySpan);
}

/** Order of findings everywhere: by start, then rule, then end. */
export function bySpan(left: Finding, right: Finding): number {
  return (
    left.span[0] - right.span[0] ||
    (left.rule < right.rule ? -1 : left.rule > right.rule ? 1 : 0) ||
    left.span[1] - right.span[1]
  );
}

function matchLocale(phrases: LocalePhrases, reading: Reading, silenced: Silenced[] | undefined): Finding[] {
  const raw = scanPhrases(phrases, reading);
  if (raw.length === 0) return [];
  const blocked = blockedStretches(phrases, reading, raw);
  const passed = raw.filter((match) => {
    if (match.entry >= phrases.entries.length) return false;
    const by = silencedBy(phrases, reading, match, blocked);
    if (by !== null && silenced !== undefined) {
      const { id = '', showsClause = false } = phrases.entries[match.entry] ?? {};
      silenced.push({ rule: id, span: spanOf(reading, ...shown(reading, match, showsClause)), by });
    }
    return by === null;
  });
  const findings = withoutOverlaps(passed).map((match) => toFinding(phrases, reading, match));
  return findings.length > 1 ? findings.sort(bySpan) : findings;
}

/** Stretches that an `unless` pattern touches, per entry, as `entry * tokens + first token`; undefined for none. */
function blockedStretches(
  { entries }: LocalePhrases,
  reading: Reading,
  raw: readonly RawMatch[],
): ReadonlySet<number> | undefined {
  let blocked: Set<number> | undefined;
  for (const { entry, start, end, asked } of raw) {
    if (entry < entries.length || (asked && !isQuestion(reading, start, end))) continue;
    blocked ??= new Set();
    for (const token of stretchesIn(reading, start, end))
      blocked.add((entry - entries.length) * reading.count + token);
  }
  return blocked;
}

/** A Chinese clause longer than this was typed without punctuation: it is read in stretches, as it would be spoken. */
const breathless = 16;

function opensStretch({ codes, softStarts, clauses, clauseOf }: Reading, token: number): boolean {
  const clause = clauses[clauseOf[token] as number];
  if (clause === undefined || clause.start === token) return true;
  return clause.end - clause.start > breathless && softStarts[token] === 1 && codes[token] !== wordCode;
}

const stretchesOf = new WeakMap<Reading, Uint32Array>();

/** First token of the clause, or of the part of a long one, that holds a token; found once per reading. */
function stretchOf(reading: Reading, token: number): number {
  let stretches = stretchesOf.get(reading);
  if (stretches === undefined) {
    stretches = new Uint32Array(reading.count);
    for (let at = 1; at < reading.count; at += 1)
      stretches[at] = opensStretch(reading, at) ? at : (stretches[at - 1] as number);
    stretchesOf.set(reading, stretches);
  }
  return stretches[token] as number;
}

/** First tokens of the stretches that `[start, end)` touches. */
function* stretchesIn(reading: Reading, start: number, end: number): Generator<number> {
  yield stretchOf(reading, start);
  for (let token = start + 1; token < end; token += 1) if (stretchOf(reading, token) === token) yield token;
}

/** What keeps a hit from counting, null when nothing does. */
function silencedBy(
  { entries }: LocalePhrases,
  reading: Reading,
  { entry, start, end, asked }: RawMatch,
  blocked: ReadonlySet<number> | undefined,
): SilencedBy | null {
  if (isQuoted(reading, start, end)) return 'quoted';
  if (asked && !isQuestion(reading, start, end)) return 'not-asked';
  for (const guard of entries[entry]?.guards ?? [])
    if (guardReaders[guard](reading, start, end)) return guard;
  if (blocked === undefined) return null;
  for (const token of stretchesIn(reading, start, end))
    if (blocked.has(entry * reading.count + token)) return 'words';
  return null;
}

/** Of overlapping hits of one entry the surest stays, then the longest. */
function withoutOverlaps(matches: RawMatch[]): readonly RawMatch[] {
  if (matches.length < 2) return matches;
  // The order of the reply is nearly that in which they were found, and that in which findings are sorted.
  matches.sort((left, right) => left.start - right.start || left.entry - right.entry || right.end - left.end);
  const kept: RawMatch[] = [];
  const lastOf = new Map<number, number>();
  for (const match of matches) {
    const at = lastOf.get(match.entry);
    const last = at === undefined ? undefined : (kept[at] as RawMatch);
    if (at === undefined || last === undefined || last.end <= match.start) {
      lastOf.set(match.entry, kept.length);
      kept.push(match);
    } else if (isBetter(match, last)) kept[at] = match;
  }
  return kept;
}

function isBetter(left: RawMatch, right: RawMatch): boolean {
  if (left.gaps !== right.gaps) return right.gaps;
  return left.end - left.start > right.end - right.start;
}

function toFinding({ entries }: LocalePhrases, reading: Reading, match: RawMatch): Finding {
  const entry = entries[match.entry];
  const [start, end] = shown(reading, match, entry?.showsClause === true);
  const finding: Finding = {
    rule: entry?.id ?? '',
    span: spanOf(reading, start, end),
    confidence: (match.gaps ? gapConfidence : exactConfidence) * (match.mended ? mendedConfidence : 1),
  };
  if (match.slots === undefined) return finding;
  const captures = Object.fromEntries(
    [...match.slots]
      .filter(([, [start, end]]) => end > start)
      .map(([name, [start, end]]) => [name, spanOf(reading, start, end)]),
  );
  return { ...finding, captures };
}

/** The tokens of a match that are shown: those of its mark, the clauses that it touches, or itself. */
function shown(
  reading: Reading,
  { start, end, slots }: RawMatch,
  clause: boolean,
): readonly [start: number, end: number] {
  const mark = slots?.get(markSlot);
  if (mark !== undefined && mark[1] > mark[0]) return mark;
  if (!clause || end <= start) return [start, end];
  const last = stretchOf(reading, end - 1);
  let after = end;
  while (after < reading.count && stretchOf(reading, after) === last) after += 1;
  return [stretchOf(reading, start), after];
}

/** Where tokens `[start, end)` stand in the reply as it was typed; what begins with half of a contraction has it whole. */
function spanOf({ codes, normalised, starts, ends }: Reading, start: number, end: number): Finding['span'] {
  const halved =
    codes[start] === wordCode && codes[start - 1] === wordCode && starts[start] === ends[start - 1];
  const from = starts[halved ? start - 1 : start] as number;
  return normalised.toOriginalSpan(from, end > start ? (ends[end - 1] as number) : from);
}
