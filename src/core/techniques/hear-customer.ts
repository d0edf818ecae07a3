import type { Locale } from '../base/locale.ts';
import { compilePhrases, type PhraseCompilation } from '../phrases/compile-phrases.ts';
import { matchReading } from '../phrases/match-phrases.ts';
import type { PhraseEntry, PhraseSource } from '../phrases/phrase-entry.ts';
import type { ReadReply } from '../phrases/read-reply.ts';
import type { RuleSet } from '../phrases/rule-schema.ts';
import type { Reading } from '../text/reading.ts';
import { cueHits, heardCueEntries } from './cue-entries.ts';
import type { Detector } from './detector.ts';

/** What the customer has just said, and what rules and detectors hear in it. */
export interface HeardLine {
  readonly reading: Reading;
  /** Rules whose patterns over the customer's line stand in it, by the way they count. */
  readonly rules: Readonly<Record<keyof typeof suffixes, ReadonlySet<string>>>;
  /** Cues that stand in it. */
  readonly cues: Readonly<Record<Detector['id'], ReadonlySet<string>>>;
}

/** Listens to customers. The line heard last is kept: replies to it are read at every key. */
export interface CustomerEar extends Pick<PhraseCompilation, 'prepare' | 'problems'> {
  readonly hear: (line: string, locale: Locale) => HeardLine;
}

/** Ids under which patterns over the customer's line are compiled. */
const suffixes = { when: ':when', unless: ':unless' } as const;

export function createCustomerEar(ruleSets: readonly RuleSet[], readReply: ReadReply): CustomerEar {
  const compilation = compilePhrases(ruleSets.map(customerSource));
  let last: { readonly line: string; readonly locale: Locale; readonly heard: HeardLine } | undefined;
  const listen = (line: string, locale: Locale): HeardLine => {
    const reading = readReply(line, locale);
    const hits = matchReading(compilation.phrases, reading);
    const rulesBy = (suffix: string) =>
      new Set(hits.flatMap(({ rule }) => (rule.endsWith(suffix) ? rule.slice(0, -suffix.length) : [])));
    const cuesOf = (detector: Detector['id']) => new Set(cueHits(detector, hits).map(({ cue }) => cue));
    return {
      reading,
      rules: { when: rulesBy(suffixes.when), unless: rulesBy(suffixes.unless) },
      cues: { spin: cuesOf('spin'), fabe: cuesOf('fabe') },
    };
  };
  return {
    hear: (line, locale) => {
      if (last?.line !== line || last.locale !== locale) last = { line, locale, heard: listen(line, locale) };
      return last.heard;
    },
    prepare: compilation.prepare,
    get problems() {
      return compilation.problems;
    },
  };
}

/** Patterns over the customer's line, each under its rule's id and the way it counts, and the cues heard there. */
function customerSource(set: RuleSet): PhraseSource {
  const entries: PhraseEntry[] = [...heardCueEntries(set)];
  for (const { id, when, unless } of set.rules) {
    if (when?.customer !== undefined) entries.push({ id: id + suffixes.when, patterns: when.customer });
    if (unless?.customer !== undefined) entries.push({ id: id + suffixes.unless, patterns: unless.customer });
  }
  return { id: set.id, lists: set.lists, entries };
}
