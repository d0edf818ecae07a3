import { useStore } from 'zustand';
import type { Locale } from '../../../core/base/locale.ts';
import type { Program, ScenarioProgram } from '../../../core/pack/program.ts';
import type { PortraitSize } from '../../../kit/portrait/portrait-scene.ts';
import { isHalted, snapshotOf } from '../call-state.ts';
import type { CallSession } from '../create-call-session.ts';
import type { Speech } from '../speech/create-speech.ts';
import { CustomerPortrait } from './customer-portrait.tsx';
import { momentOf } from './moment-of.ts';

interface LiveFaceProps {
  readonly program: Program;
  readonly scenario: ScenarioProgram;
  readonly session: CallSession;
  /** The words of a turn, who says each of them, and how many replies came before. */
  readonly speech: Speech;
  readonly speakers: readonly ('customer' | 'cast' | 'scene')[];
  readonly turn: number;
  readonly typing: boolean;
  readonly reduced: boolean;
  readonly seed: number;
  readonly size: PortraitSize;
  readonly locale: Locale;
}

/** The customer's face. It follows the session itself, so that it answers before anything else is drawn. */
export function LiveFace(props: LiveFaceProps) {
  const { program, scenario, session, speech, speakers, turn, typing, reduced, seed, size, locale } = props;
  const state = useStore(session.store);
  const spoken = useStore(speech.store, ({ line }) => line);
  const done = useStore(speech.store, (current) => current.done);
  const snapshot = snapshotOf(state);
  const node = scenario.nodes[snapshot.node];
  const halted = isHalted(state);
  // The words of the turn before say nothing about this one.
  const line = turn === state.steps.length ? spoken : -1;
  const speaker = speakers[line];
  const moment = momentOf({
    phase: state.phase,
    halted,
    latest: state.steps.at(-1),
    quality: node?.kind === 'ending' ? node.quality : null,
    line,
    speaker,
    typing,
    reduced,
  });
  const speaking = state.phase === 'speaking' && !halted && !done && speaker === 'customer';
  return (
    <CustomerPortrait {...{ program, scenario, snapshot, moment, speaking, seed, size, reduced, locale }} />
  );
}
