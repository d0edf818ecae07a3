import type { KeyboardEvent, PointerEvent } from 'react';
import styles from './mood-chart.module.css';

interface TurnScrubberProps {
  readonly label: string;
  readonly turn: number;
  readonly last: number;
  /** Page Up and Page Down jump to these */
  readonly landmarks: readonly number[];
  readonly turnText: (turn: number) => string;
  /** where turn 0 and the last turn stand, as shares of the width */
  readonly left: number;
  readonly right: number;
  readonly onSelect: (turn: number) => void;
}

/** A slider as large as the chart: point, drag, or use the arrow keys. */
export function TurnScrubber(props: TurnScrubberProps) {
  const { label, turn, last, landmarks, turnText, left, right, onSelect } = props;

  function pick(event: PointerEvent<HTMLDivElement>): void {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    const share = ((event.clientX - box.left) / box.width - left) / (right - left);
    choose(Math.round(share * last));
  }

  function choose(wanted: number): void {
    const next = Math.min(last, Math.max(0, wanted));
    if (next !== turn) onSelect(next);
  }

  function move(event: KeyboardEvent): void {
    const targets: Readonly<Record<string, number | undefined>> = {
      ArrowRight: turn + 1,
      ArrowUp: turn + 1,
      ArrowLeft: turn - 1,
      ArrowDown: turn - 1,
      Home: 0,
      End: last,
      PageDown: landmarks.find((mark) => mark > turn) ?? last,
      PageUp: landmarks.findLast((mark) => mark < turn) ?? 0,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    choose(target);
  }

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={turn}
      aria-valuetext={turnText(turn)}
      className={styles.scrubber}
      onPointerDown={pick}
      onPointerMove={pick}
      onKeyDown={move}
    />
  );
}
