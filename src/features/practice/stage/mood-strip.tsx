import type { CSSProperties } from 'react';
import type { Mood } from '../../../core/persona/mood.ts';
import { m } from '../../../i18n/generated/messages.js';
import { classNames } from '../../../kit/class-names.ts';
import { moodAxes, signed } from './mood-axes.ts';
import styles from './mood-strip.module.css';

interface MoodStripProps {
  readonly mood: Mood;
  readonly before: Mood;
}

/** The three moods in one line, for a small screen. */
export function MoodStrip({ mood, before }: MoodStripProps) {
  return (
    <div className={styles.strip}>
      {moodAxes.map(({ id, label, icon: Icon }) => {
        const value = Math.round(mood[id]);
        const change = signed(value - Math.round(before[id]));
        return (
          // biome-ignore lint/a11y/useSemanticElements: a native meter cannot be drawn the same in every browser
          <div
            key={id}
            role="meter"
            aria-label={label()}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={value}
            aria-valuetext={
              change === ''
                ? m.practice_mood_value({ value })
                : m.practice_mood_value_changed({ value, change })
            }
            className={classNames(styles.axis, styles[id])}
            style={{ '--value': value / 100 } as CSSProperties}
          >
            <Icon aria-hidden="true" />
            <span className={styles.track} />
            <span
              key={change}
              className={classNames(styles.change, value < before[id] ? styles.loss : styles.gain)}
            >
              {change}
            </span>
          </div>
        );
      })}
    </div>
  );
}
