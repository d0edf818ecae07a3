import type { Locale } from '../../../core/base/locale.ts';
import type { Snapshot } from '../../../core/dialogue/snapshot.ts';
import type { Program, ScenarioProgram } from '../../../core/pack/program.ts';
import { m } from '../../../i18n/generated/messages.js';
import type { PortraitMoment } from '../../../kit/portrait/expression.ts';
import { Portrait } from '../../../kit/portrait/portrait.tsx';
import type { PortraitSize } from '../../../kit/portrait/portrait-scene.ts';
import { speciesOf, temperLook } from './customer-look.ts';

interface CustomerPortraitProps {
  readonly program: Program;
  readonly scenario: ScenarioProgram;
  readonly snapshot: Snapshot;
  readonly moment: PortraitMoment;
  readonly speaking: boolean;
  readonly seed: number;
  readonly size: PortraitSize;
  readonly reduced: boolean;
  readonly locale: Locale;
}

/** The customer's living face, in the mood of the moment. */
export function CustomerPortrait(props: CustomerPortraitProps) {
  const { program, scenario, snapshot, moment, speaking, seed, size, reduced, locale } = props;
  const persona = program.library.personas[snapshot.persona];
  const temper = program.library.tempers[snapshot.temper];
  return (
    <Portrait
      species={speciesOf(persona?.id ?? '')}
      label={m.practice_stage_portrait({ name: scenario.customer.name[locale] })}
      mood={snapshot.mood}
      moment={moment}
      temper={temper ? temperLook(temper, snapshot.settled) : 'calm'}
      speaking={speaking}
      size={size}
      reducedMotion={reduced}
      seed={seed % 997}
    />
  );
}
