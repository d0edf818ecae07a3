import type { Locale } from '../base/locale.ts';
import type { Program } from '../pack/program.ts';
import { startingMood } from '../persona/starting-mood.ts';
import { customerOf } from './effects.ts';
import type { Snapshot } from './snapshot.ts';

interface Casting {
  readonly scenario: number;
  readonly persona: number;
  readonly temper: number;
  readonly locale: Locale;
}

/** The first moment of a call: the customer has spoken and waits for a reply. */
export function startCall(program: Program, casting: Casting): Snapshot {
  const scenario = program.scenarios[casting.scenario];
  if (!scenario) throw new Error(`no scenario ${casting.scenario}`);
  const { persona, temper } = customerOf(program.library, casting.persona, casting.temper);
  return {
    ...casting,
    node: scenario.start,
    ended: false,
    turn: 0,
    mood: startingMood(persona, temper),
    settled: temper.storm === undefined,
    soothed: 0,
    warmth: 0,
    unclear: 0,
    flags: [],
    said: [],
    saidNow: [],
    crossed: [],
    scoreSum: 0,
  };
}
