import type { CSSProperties } from 'react';
import { m } from '../../../i18n/generated/messages.js';
import styles from './pass-mark.module.css';
import type { Waterfall } from './waterfall.ts';

export interface PassMarkProps {
  readonly scale: Pick<Waterfall, 'low' | 'high'>;
}

/** Names the dashed line that runs down through the bars. */
export function PassMark({ scale: { low, high } }: PassMarkProps) {
  const at = { '--pass': `${((600 - low) / (high - low)) * 100}%` } as CSSProperties;
  return (
    <span className={styles.track} style={at}>
      <span className={styles.name}>{m.debrief_pass_mark()}</span>
    </span>
  );
}
