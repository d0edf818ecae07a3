import styles from './mark.module.css';

/** A seal in two halves that fit: the tally that gives the house its name. */
export function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 64 64" aria-hidden="true">
      <path
        className={styles.seal}
        d="M10 3H44A17 17 0 0 1 61 20V44A17 17 0 0 1 44 61H20A17 17 0 0 1 3 44V10A7 7 0 0 1 10 3Z"
      />
      <path className={styles.joint} d="M32 0V17a7.5 7.5 0 0 1 0 15 7.5 7.5 0 0 0 0 15V64" />
    </svg>
  );
}
