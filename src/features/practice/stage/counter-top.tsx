import styles from './counter-top.module.css';

/** Your side of the counter: the edge, a bell, a form and a pen. */
export function CounterTop() {
  return (
    <div className={styles.counter}>
      <svg className={styles.form} viewBox="0 0 120 46" aria-hidden="true">
        <path className={styles.paper} d="M18 6 108 2 118 40 6 44Z" />
        <path className={styles.ink} d="M28 14 92 11M26 22 98 19M24 30 78 28" />
        <path className={styles.pen} d="M62 40 112 10l4 6L66 45l-7 1Z" />
      </svg>
      <svg className={styles.bell} viewBox="0 0 72 56" aria-hidden="true">
        <path className={styles.base} d="M6 44H66L70 54H2Z" />
        <path className={styles.dome} d="M10 42C10 22 22 14 36 14S62 22 62 42Z" />
        <path className={styles.shine} d="M18 36C20 26 26 21 32 19" />
        <path className={styles.base} d="M33 6h6v8h-6Z" />
        <circle className={styles.dome} cx="36" cy="6" r="5" />
      </svg>
      <span className={styles.slab} />
      <span className={styles.front} />
    </div>
  );
}
