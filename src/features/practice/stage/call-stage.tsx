import type { ReactNode } from 'react';
import type { AttemptEvent, Mode } from '../../../core/attempt/attempt.ts';
import type { Step } from '../../../core/attempt/replay.ts';
import type { Locale } from '../../../core/base/locale.ts';
import type { Snapshot } from '../../../core/dialogue/snapshot.ts';
import type { Program, ScenarioProgram } from '../../../core/pack/program.ts';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import { classNames } from '../../../kit/class-names.ts';
import { tintStyle } from '../../../kit/portrait/tint-style.ts';
import type { Clock } from '../../../platform/clock.ts';
import type { CallPhase } from '../call-state.ts';
import styles from './call-stage.module.css';
import { CallTimer } from './call-timer.tsx';
import { CounterScene } from './counter-scene.tsx';
import { speciesOf } from './customer-look.ts';
import { MoodBrief } from './mood-brief.tsx';
import { MoodPanel } from './mood-panel.tsx';
import { PhoneScene } from './phone-scene.tsx';
import { stageStatus } from './stage-status.ts';
import { VoiceLine } from './voice-line.tsx';

interface CallStageProps {
  readonly program: Program;
  readonly scenario: ScenarioProgram;
  readonly snapshot: Snapshot;
  readonly latest: Step | undefined;
  readonly mode: Mode;
  readonly locale: Locale;
  readonly events: readonly AttemptEvent[];
  readonly clock: Clock;
  readonly phase: CallPhase;
  readonly halted: boolean;
  /** The living face, which follows the call by itself. */
  readonly face: ReactNode;
  readonly speaking: boolean;
  /** The portrait is large and stands in its scene; otherwise it is a line above the talk. */
  readonly wide: boolean;
}

/** The other side: who is there, where, in what mood, and for how long already. */
export function CallStage(props: CallStageProps) {
  const { program, scenario, snapshot, latest, mode, locale, phase, halted, face, speaking, wide } = props;
  const persona = program.library.personas[snapshot.persona];
  const temper = program.library.tempers[snapshot.temper];
  const species = speciesOf(persona?.id ?? '');
  const status: ReactNode = (
    <p className={styles.status} data-live={!halted && phase !== 'ended'}>
      <span className={styles.lamp} aria-hidden="true" />
      {stageStatus(scenario.channel, phase, halted)}
      <CallTimer
        events={props.events}
        clock={props.clock}
        running={!halted && phase !== 'ended' && phase !== 'ringing'}
      />
    </p>
  );
  const name = (
    <p className={styles.name} lang={languageTag(snapshot.locale)}>
      {scenario.customer.name[snapshot.locale]}
    </p>
  );
  const kind = (
    <p className={styles.kind}>{`${persona?.name[locale] ?? ''} · ${temper?.name[locale] ?? ''}`}</p>
  );
  const shape = classNames(wide ? styles.wide : styles.compact, halted && styles.halted);
  const tint = tintStyle(species);

  if (!wide) {
    return (
      <section
        className={shape}
        style={tint}
        aria-label={m.practice_stage_region()}
        data-channel={scenario.channel}
      >
        <div className={styles.face}>{face}</div>
        <div className={styles.who}>
          {name}
          {status}
        </div>
        {mode !== 'exam' && (
          <MoodBrief
            {...{ snapshot, latest, locale }}
            library={program.library}
            goal={scenario.briefing.goal[locale]}
          />
        )}
      </section>
    );
  }
  return (
    <section className={shape} style={tint} aria-label={m.practice_stage_region()}>
      <div className={styles.scene}>
        {scenario.channel === 'counter' ? (
          <CounterScene
            crowd={scenario.crowd}
            portrait={face}
            caption={
              <div className={styles.plate}>
                {name}
                {kind}
                {status}
              </div>
            }
          />
        ) : (
          <PhoneScene
            speaking={speaking}
            portrait={face}
            caption={
              <div className={styles.caption}>
                {name}
                {kind}
                <VoiceLine speaking={speaking} agitation={agitationOf(snapshot)} />
                {status}
              </div>
            }
          />
        )}
      </div>
      <div className={styles.sheet} data-mode={mode}>
        <MoodPanel
          {...{ snapshot, latest, mode, locale }}
          library={program.library}
          goal={scenario.briefing.goal[locale]}
        />
      </div>
    </section>
  );
}

/** 0 while patience lasts, 1 when it is gone. */
function agitationOf({ mood }: Snapshot): number {
  return Math.max(0, Math.min(1, (55 - mood.patience) / 45));
}
