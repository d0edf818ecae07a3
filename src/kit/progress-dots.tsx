import { classNames } from './class-names.ts';
import styles from './progress-dots.module.css';

export interface ProgressStep {
  readonly id: string;
  readonly label: string;
  readonly state: 'done' | 'current' | 'ahead';
  /** the state in words, read after the label */
  readonly stateLabel: string;
}

export interface ProgressDotsProps {
  readonly label: string;
  readonly steps: readonly ProgressStep[];
}

/** The stages of something, the present one named. */
export function ProgressDots({ label, steps }: ProgressDotsProps) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.id}
          className={classNames(styles.step, styles[step.state])}
          aria-current={step.state === 'current' ? 'step' : undefined}
          title={step.label}
        >
          <span className={styles.label}>{step.label}</span>
          <span className={styles.quiet}>{step.stateLabel}</span>
        </li>
      ))}
    </ol>
  );
}
