import { judgeAnswers } from './answers.ts';
import type { CallRule } from './call-facts.ts';
import { judgeComplaint } from './complaint.ts';
import { judgeFit } from './fit.ts';
import { judgeHints } from './hints.ts';
import { judgeOrder } from './order.ts';
import { judgeOutcome } from './outcome.ts';
import { judgePromises } from './promises.ts';
import { judgeSelling } from './selling.ts';
import { judgeStages } from './stages.ts';

/** Every judgement over a whole call, in the order of the report. */
export const callRules: readonly CallRule[] = [
  judgeStages,
  judgeAnswers,
  judgeOrder,
  judgeComplaint,
  judgeSelling,
  judgePromises,
  judgeOutcome,
  judgeFit,
  judgeHints,
];
