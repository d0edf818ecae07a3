import { Kbd } from '../../../kit/kbd.tsx';
import styles from './key-hint.module.css';

interface KeyHintProps {
  readonly children: string;
}

/** Shows the key beside a button's words; its name stays what it does. */
export function KeyHint({ children }: KeyHintProps) {
  return (
    <span className={styles.hint} aria-hidden="true">
      <Kbd>{children}</Kbd>
    </span>
  );
}
