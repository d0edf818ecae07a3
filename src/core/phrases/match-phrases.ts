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

/**
 * Findings of all entries in a reply, spans in the reply as it was typed. Words that the agent only quotes or reports
 * are never matched; overlapping hits of one entry keep the surest, then the longest. Sorted by span, then by id.
 */
export function matchPhrases(phrases: Phrases, locale: Locale, text: string): readonly Finding[] {
  return matchReading(phrases, readText(text, locale));
}

/** As `matchPhrases`, over a reply that has been read already. Hits that guards keep from counting go to `silenced`. */
export function matchReading(phrases: Phrases, reading: Reading, silenced?: Silenced[]): readonly Finding[] {
  const own = matchLocale(phrases[reading.locale], reading, silenced);
  if (!mixesScripts(reading)) return own;
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
  const blocked = blockedClauses(phrases, reading, raw);
  const passed = raw.filter((match) => {
    if (match.entry >= phrases.entries.length) return false;
    const by = silencedBy(phrases, reading, match, blocked);
    if (by !== null) {
      const { rule, span } = toFinding(phrases, reading, match);
      silenced?.push({ rule, span, by });
    }
    return by === null;
  });
  return withoutOverlaps(passed)
    .map((match) => toFinding(phrases, reading, match))
    .sort(bySpan);
}

/** Clauses that an `unless` pattern touches, per entry, as `entry * clauses + clause`. */
function blockedClauses(
  { entries }: LocalePhrases,
  reading: Reading,
  raw: readonly RawMatch[],
): ReadonlySet<number> {
  const blocked = new Set<number>();
  for (const { entry, start, end, asked } of raw) {
    if (entry < entries.length || (asked && !isQuestion(reading, start, end))) continue;
    const last = reading.clauseOf[end - 1] as number;
    for (let clause = reading.clauseOf[start] as number; clause <= last; clause += 1)
      blocked.add((entry - entries.length) * reading.clauses.length + clause);
  }
  return blocked;
}

/** What keeps a hit from counting, null when nothing does. */
function silencedBy(
  { entries }: LocalePhrases,
  reading: Reading,
  { entry, start, end, asked }: RawMatch,
  blocked: ReadonlySet<number>,
): SilencedBy | null {
  if (isQuoted(reading, start, end)) return 'quoted';
  if (asked && !isQuestion(reading, start, end)) return 'not-asked';
  for (const guard of entries[entry]?.guards ?? [])
    if (guardReaders[guard](reading, start, end)) return guard;
  const last = reading.clauseOf[end - 1] as number;
  for (let clause = reading.clauseOf[start] as number; clause <= last; clause += 1)
    if (blocked.has(entry * reading.clauses.length + clause)) return 'words';
  return null;
}

/** Of overlapping hits of one entry the surest stays, then the longest. */
function withoutOverlaps(matches: readonly RawMatch[]): RawMatch[] {
  const kept: RawMatch[] = [];
  for (const match of [...matches].sort(
    (left, right) => left.entry - right.entry || left.start - right.start || right.end - left.end,
  )) {
    const last = kept.at(-1);
    if (last === undefined || last.entry !== match.entry || last.end <= match.start) kept.push(match);
    else if (isBetter(match, last)) kept[kept.length - 1] = match;
  }
  return kept;
}

function isBetter(left: RawMatch, right: RawMatch): boolean {
  if (left.gaps !== right.gaps) return right.gaps;
  return left.end - left.start > right.end - right.start;
}

function toFinding(
  { entries }: LocalePhrases,
  { normalised, starts, ends }: Reading,
  match: RawMatch,
): Finding {
  const spanOf = (start: number, end: number): Finding['span'] =>
    normalised.toOriginalSpan(
      starts[start] as number,
      end > start ? (ends[end - 1] as number) : (starts[start] as number),
    );
  const finding: Finding = {
    rule: entries[match.entry]?.id ?? '',
    span: spanOf(match.start, match.end),
    confidence: match.gaps ? gapConfidence : exactConfidence,
  };
  if (match.slots === undefined) return finding;
  const captures = Object.fromEntries(
    [...match.slots]
      .filter(([, [start, end]]) => end > start)
      .map(([name, [start, end]]) => [name, spanOf(start, end)]),
  );
  return { ...finding, captures };
}

/** Whether a reply holds words of both scripts, so that the other language's patterns may speak too. */
function mixesScripts({ codes, count }: Reading): boolean {
  let latin = false;
  let han = false;
  for (let token = 0; token < count; token += 1) {
    const code = codes[token] as number;
    if (code === wordCode) latin = true;
    else if (code < 0xe000 || code > 0xf8ff) han = true;
  }
  return latin && han;
}
