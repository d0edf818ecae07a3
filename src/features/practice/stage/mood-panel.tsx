import type { Mode } from '../../../core/attempt/attempt.ts';
import type { Step } from '../../../core/attempt/replay.ts';
import type { Locale } from '../../../core/base/locale.ts';
import type { Snapshot } from '../../../core/dialogue/snapshot.ts';
import type { Library } from '../../../core/pack/library.ts';
import { m } from '../../../i18n/generated/messages.js';
import { Meter } from '../../../kit/meter.tsx';
import { moodAxes, signed } from './mood-axes.ts';
import { MoodCauses } from './mood-causes.tsx';
import styles from './mood-panel.module.css';

interface MoodPanelProps {
  readonly library: Library;
  readonly snapshot: Snapshot;
  readonly latest: Step | undefined;
  readonly mode: Mode;
  readonly goal: string;
  readonly locale: Locale;
}

/** The three moods with their last change and what caused it. An exam leaves only the face. */
export function MoodPanel({ library, snapshot, latest, mode, goal, locale }: MoodPanelProps) {
  if (mode === 'exam') {
    return (
      <section className={styles.panel} aria-label={m.practice_mood()}>
        <p className={styles.exam}>{m.practice_mood_exam()}</p>
      </section>
    );
  }
  const before = latest?.before.mood ?? snapshot.mood;
  return (
    <section className={styles.panel} aria-label={m.practice_mood()}>
      <div className={styles.meters}>
        {moodAxes.map(({ id, label, icon: Icon }) => {
          const value = Math.round(snapshot.mood[id]);
          const change = signed(value - Math.round(before[id]));
          return (
            <Meter
              key={id}
              tone={id}
              label={label()}
              value={snapshot.mood[id]}
              previous={before[id]}
              icon={<Icon aria-hidden="true" />}
              valueText={
                change === ''
                  ? m.practice_mood_value({ value })
                  : m.practice_mood_value_changed({ value, change })
              }
            />
          );
        })}
      </div>
      <MoodCauses library={library} latest={latest} goal={goal} locale={locale} />
    </section>
  );
}
