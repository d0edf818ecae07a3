import { m } from '../../../i18n/generated/messages.js';
import styles from './turn-links.module.css';

export interface TurnLinksProps {
  /** From 0. */
  readonly turns: readonly number[];
  readonly onGoTo: (turn: number) => void;
}

/** The turns that show something, each a way into the transcript. */
export function TurnLinks({ turns, onGoTo }: TurnLinksProps) {
  const distinct = [...new Set(turns)].sort((a, b) => a - b);
  return (
    <span className={styles.links}>
      {distinct.map((turn) => (
        <button key={turn} type="button" className={styles.link} onClick={() => onGoTo(turn)}>
          {m.debrief_turn({ turn: turn + 1 })}
        </button>
      ))}
    </span>
  );
}
