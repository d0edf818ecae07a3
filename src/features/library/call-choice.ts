import type { Mode } from '../../core/attempt/attempt.ts';

/** A call as somebody is about to take it. */
export interface CallChoice {
  readonly pack: string;
  readonly scenario: string;
  readonly persona: string;
  readonly temper: string;
  readonly mode: Mode;
}
