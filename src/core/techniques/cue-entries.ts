import type { PhraseEntry } from '../phrases/phrase-entry.ts';
import type { RuleSet } from '../phrases/rule-schema.ts';
import type { CueHit, Detector } from './detector.ts';

/** What a rule set's detectors listen for in a reply, as phrase entries. A rule's id never has a slash. */
export function ownCueEntries({ cues }: RuleSet): readonly PhraseEntry[] {
  return [
    ...entries('spin', cues?.spin, ({ main, lead, next }) => (main ?? lead ?? next) !== undefined),
    ...entries('fabe', cues?.fabe, ({ weights }) => weights !== undefined),
  ];
}

/** What they listen for in the customer's line. */
export function heardCueEntries({ cues }: RuleSet): readonly PhraseEntry[] {
  return [
    ...entries('spin', cues?.spin, ({ heard }) => heard !== undefined),
    ...entries('fabe', cues?.fabe, ({ heard }) => heard !== undefined),
  ];
}

function entries<Cue extends { readonly id: string } & NonNullable<PhraseEntry['patterns']>>(
  detector: Detector['id'],
  cues: readonly Cue[] | undefined,
  listened: (cue: Cue) => boolean,
): readonly PhraseEntry[] {
  return (cues ?? [])
    .filter(listened)
    .map(({ id, zh, en }) => ({ id: `${detector}/${id}`, patterns: { zh, en } }));
}

/** Whether a hit is one of a detector's cues rather than a rule or a trait. */
export function isCue(rule: string): boolean {
  return rule.includes('/');
}

/** The hits of one detector's cues, under the cues' own ids. */
export function cueHits(
  detector: Detector['id'],
  hits: readonly { readonly rule: string; readonly span: CueHit['span'] }[],
): readonly CueHit[] {
  const prefix = `${detector}/`;
  return hits
    .filter(({ rule }) => rule.startsWith(prefix))
    .map(({ rule, span }) => ({ cue: rule.slice(prefix.length), span }));
}
