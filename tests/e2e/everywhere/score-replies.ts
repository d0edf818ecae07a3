import type { Locale } from '../../../src/core/base/locale.ts';
import { loadLibrary } from '../../../src/core/pack/library-json.ts';
import { createAnalyser } from '../../../src/core/techniques/create-analyser.ts';
import { type CorpusLine, scoreLine } from '../../../src/core/techniques/score-line.ts';

/** A reply to read, and the language of its call. */
export interface ReplyToScore extends CorpusLine {
  readonly locale: Locale;
}

/** Reads replies; of each what `rapport score` prints, and what was silenced by what, as JSON. Runs in Node and in a browser. */
export function scoreReplies(libraryJson: string, replies: readonly ReplyToScore[]): readonly string[] {
  const analyser = createAnalyser(loadLibrary(libraryJson));
  return replies.map(({ id, context, reply, locale }) =>
    JSON.stringify([
      scoreLine(analyser, { id, context, reply }, locale),
      analyser.explain(reply, locale, { customerLine: context }),
    ]),
  );
}
