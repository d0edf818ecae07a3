import type { Diagnostic } from '../base/diagnostic.ts';
import { mostProblems } from './problems.ts';

/** Units (bytes, or UTF-16) that are still read once something is wrong: half as much again as the largest built-in call. */
const restAfterFault = 200_000;

/** Where tabs are guessed into spaces, a file is read again for each guess. */
const readingsOfTabs = 4;

/** Says when the rest of a faulty pack stays unread. */
export interface ReadingBudget {
  /** Told of each file that has been read: how long it is, and what was found in it. */
  spend(length: number, found: readonly Diagnostic[]): void;
  readonly spent: boolean;
}

/**
 * A pack without faults is read to its end, one with faults only so far: three hundred faulty files would keep whoever
 * waits for one sentence. It is counted, never timed, so that a pack is told the same of everywhere.
 */
export function createReadingBudget(earlier: readonly Diagnostic[] = []): ReadingBudget {
  let errors = countErrors(earlier);
  let rest = restAfterFault;
  return {
    spend(length, found) {
      const readings = found.some(({ code }) => code === 'yaml-tab') ? readingsOfTabs : 1;
      if (errors > 0) rest -= readings * length;
      errors += countErrors(found);
    },
    get spent() {
      return errors >= mostProblems || rest <= 0;
    },
  };
}

function countErrors(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}
