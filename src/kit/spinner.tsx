import styles from './spinner.module.css';

export interface SpinnerProps {
  /** without a label the spinner is decoration */
  readonly label?: string;
}

export function Spinner({ label }: SpinnerProps) {
  return label === undefined ? (
    <span className={styles.spinner} aria-hidden="true" />
  ) : (
    <span className={styles.spinner} role="status" aria-label={label} />
  );
}
