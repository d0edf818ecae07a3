import { scoringVersion } from '../core/attempt/attempt.ts';
import { attemptFormat, attemptFormatVersion } from './attempt-file-format.ts';
import { type AttemptFile, attemptFileSchema } from './attempt-file-schema.ts';
import { printedDigests } from './printed-digests.ts';

/** Why a file is refused as a whole; each is worded for the user with a next step. */
export type FileProblem = 'too-large' | 'not-json' | 'other-format' | 'newer-format' | 'damaged';

export type ReadResult =
  | { readonly ok: true; readonly file: AttemptFile }
  | {
      readonly ok: false;
      readonly problem: FileProblem /** Where in the file, for those who look. */;
      readonly at: string;
    };

const longestPlace = 80;

/** Validates the text of an attempt file. Never throws on content. */
export function readAttemptFile(text: string): ReadResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse('not-json');
  }
  const { format, formatVersion } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >;
  if (format !== attemptFormat) return refuse('other-format');
  if (typeof formatVersion === 'number' && formatVersion > attemptFormatVersion)
    return refuse('newer-format');

  const parsed = attemptFileSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse('damaged', issue?.path.join('.') || issue?.code);
  }
  // Older rules would give it another score than it was made with.
  if (parsed.data.attempts.some(({ header }) => header.scoringVersion > scoringVersion)) {
    return refuse('newer-format');
  }
  const wrong = Object.entries(parsed.data.sources).find(
    ([digest, json]) => printedDigests(json)?.digest !== digest,
  );
  // The schema leaves optional fields out or filled, never undefined, and knows the two languages.
  const file = parsed.data as AttemptFile;
  return wrong ? refuse('damaged', `sources.${wrong[0]}`) : { ok: true, file };
}

/** The place is a stranger's text as well: what is shown of it is short and plain. */
function refuse(problem: FileProblem, at = ''): ReadResult {
  return { ok: false, problem, at: at.replace(/[^\w.~-]+/g, '?').slice(0, longestPlace) };
}
