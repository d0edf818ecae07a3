import { m } from '../../i18n/generated/messages.js';
import styles from './difficulty-dots.module.css';

export interface DifficultyDotsProps {
  /** 1..5 */
  readonly value: number;
}

/** How hard a call is, as filled and open dots. */
export function DifficultyDots({ value }: DifficultyDotsProps) {
  return (
    <span role="img" aria-label={m.library_difficulty({ value })} className={styles.dots}>
      {[1, 2, 3, 4, 5].map((step) => (
        <span key={step} className={step <= value ? styles.full : styles.open} />
      ))}
    </span>
  );
}
