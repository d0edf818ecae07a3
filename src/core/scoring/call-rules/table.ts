import { judgeAcross } from './across.ts';
import { judgeAnswers } from './answers.ts';
import type { CallRule } from './call-facts.ts';
import { judgeComplaint } from './complaint.ts';
import { judgeFit } from './fit.ts';
import { judgeHints } from './hints.ts';
import { judgeOutcome } from './outcome.ts';
import { judgePromises } from './promises.ts';
import { judgeSelling } from './selling.ts';
import { judgeStages } from './stages.ts';

/** Every judgement over a whole call, in the order of the report; what authors can say themselves is data (`judgeAcross`). */
export const callRules: readonly CallRule[] = [
  judgeStages,
  judgeAnswers,
  judgeAcross,
  judgeComplaint,
  judgeSelling,
  judgePromises,
  judgeOutcome,
  judgeFit,
  judgeHints,
];
