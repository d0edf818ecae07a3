import type { CSSProperties } from 'react';
import { classNames } from '../../../kit/class-names.ts';
import type { Waterfall, WaterfallStep } from './waterfall.ts';
import styles from './waterfall-bar.module.css';

export interface WaterfallBarProps {
  readonly step: WaterfallStep;
  readonly scale: Pick<Waterfall, 'low' | 'high'>;
  /** Words in the place of a bar that cannot be drawn. */
  readonly instead?: string;
}

/** Where a part takes the sum: from where it stood to where it went, with the pass mark. Decoration beside the figures. */
export function WaterfallBar({ step: { part, from, to }, scale: { low, high }, instead }: WaterfallBarProps) {
  const share = (tenths: number) => `${((Math.max(low, tenths) - low) / (high - low)) * 100}%`;
  const position = {
    '--start': share(Math.min(from, to)),
    '--end': share(Math.max(from, to)),
    '--stand': share(to),
    '--pass': share(600),
  } as CSSProperties;
  const kind = part.id === 'base' ? styles.base : part.tenths < 0 ? styles.loss : styles.gain;
  return (
    <span
      className={styles.track}
      style={position}
      {...(instead === undefined ? { 'aria-hidden': true } : {})}
    >
      {instead !== undefined && <span className={styles.instead}>{instead}</span>}
      {part.tenths !== 0 && (
        <>
          <span className={classNames(styles.bar, kind)} />
          <span className={styles.stand} />
        </>
      )}
    </span>
  );
}
