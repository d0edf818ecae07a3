import { Leaf, Target } from 'lucide-react';
import type { Step } from '../../../core/attempt/replay.ts';
import type { Locale } from '../../../core/base/locale.ts';
import type { Library } from '../../../core/pack/library.ts';
import { m } from '../../../i18n/generated/messages.js';
import { classNames } from '../../../kit/class-names.ts';
import { moodAxes, signed } from './mood-axes.ts';
import styles from './mood-causes.module.css';
import { namedCauses } from './named-causes.ts';

interface MoodCausesProps {
  readonly library: Library;
  readonly latest: Step | undefined;
  /** What the call should achieve: to have in mind before the first reply. */
  readonly goal: string;
  readonly locale: Locale;
}

/** What the latest reply did to the customer, cause by cause. */
export function MoodCauses({ library, latest, goal, locale }: MoodCausesProps) {
  if (!latest) {
    return (
      <div className={styles.causes}>
        <p className={styles.goal}>
          <Target aria-hidden="true" />
          {goal}
        </p>
        <p className={styles.quiet}>{m.practice_mood_causes_soon()}</p>
      </div>
    );
  }
  const causes = namedCauses(library, latest, locale);
  const settled = latest.after.settled && !latest.before.settled;
  return (
    <div key={latest.turn} className={styles.causes}>
      {settled && (
        <p className={styles.settled}>
          <Leaf aria-hidden="true" />
          {m.practice_mood_settled()}
        </p>
      )}
      {causes.length === 0 ? (
        <p className={styles.quiet}>{m.practice_mood_causes_none()}</p>
      ) : (
        <table className={styles.table}>
          <caption className={styles.caption}>{m.practice_mood_causes()}</caption>
          <thead className={styles.head}>
            <tr>
              <th scope="col">{m.practice_mood_cause()}</th>
              {moodAxes.map(({ id, label }) => (
                <th key={id} scope="col">
                  {label()}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {causes.map(({ key, text, change }) => (
              <tr key={key}>
                <th scope="row" className={styles.text}>
                  {text}
                </th>
                {moodAxes.map(({ id, at, icon: Icon }) => (
                  <td
                    key={id}
                    className={classNames(styles.change, change[at] < 0 ? styles.loss : styles.gain)}
                  >
                    {change[at] !== 0 && (
                      <>
                        <Icon aria-hidden="true" className={styles[id]} />
                        {signed(change[at])}
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
