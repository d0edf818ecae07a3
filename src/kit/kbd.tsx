import styles from './kbd.module.css';

export interface KbdProps {
  readonly children: string;
}

/** A key to press. */
export function Kbd({ children }: KbdProps) {
  return <kbd className={styles.key}>{children}</kbd>;
}
