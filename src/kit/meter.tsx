import type { CSSProperties, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './meter.module.css';
import tones from './tone.module.css';
import type { MoodTone } from './tone.ts';

export interface MeterProps {
  readonly label: string;
  /** 0..100 */
  readonly value: number;
  /** the value before the last change; the difference is shown */
  readonly previous?: number;
  readonly tone: MoodTone;
  readonly icon?: ReactNode;
  /** the value in words, for instance "42 of 100, 8 less than before" */
  readonly valueText?: string;
}

/** A mood as a bar: where it is, where it was, and by how much it moved. */
export function Meter({ label, value, previous = value, tone, icon, valueText }: MeterProps) {
  const shown = Math.round(value);
  const delta = shown - Math.round(previous);
  const low = Math.min(value, previous);
  const bar = { '--value': value / 100, '--low': low / 100, '--high': Math.max(value, previous) / 100 };
  return (
    <div className={classNames(styles.meter, tones[tone], styles[tone])}>
      <div className={styles.caption} aria-hidden="true">
        <span className={styles.label}>
          {icon}
          {label}
        </span>
        {delta !== 0 && (
          <span key={`${shown} ${delta}`} className={delta > 0 ? styles.gain : styles.loss}>
            {delta > 0 ? `+${delta}` : `\u2212${-delta}`}
          </span>
        )}
        <span className={styles.value}>{shown}</span>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a native meter cannot be drawn the same in every browser */}
      <div
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={shown}
        aria-valuetext={valueText}
        className={styles.track}
        style={bar as CSSProperties}
      >
        <span className={styles.fill} />
        <span className={classNames(styles.change, delta < 0 && styles.lost)} />
      </div>
    </div>
  );
}
