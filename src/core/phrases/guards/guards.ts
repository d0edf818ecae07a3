import type { Reading } from '../../text/reading.ts';
import type { MatchGuard } from '../vocabulary.ts';
import { isCondition } from './guard-condition.ts';
import { isNegated } from './guard-negated.ts';
import { isQuestion } from './guard-question.ts';
import { isQuoted } from './guard-quoted.ts';
import { isReassurance } from './guard-reassurance.ts';

/** Reads the clause around tokens `[start, end)` and says whether the guard's circumstance holds. */
export type GuardReader = (reading: Reading, start: number, end: number) => boolean;

export const guardReaders: Readonly<Record<MatchGuard, GuardReader>> = {
  question: isQuestion,
  negated: isNegated,
  quoted: isQuoted,
  condition: isCondition,
  reassurance: isReassurance,
};
