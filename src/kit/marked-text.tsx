import type { KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import styles from './marked-text.module.css';
import { splitMarks, type TextMark } from './split-marks.ts';
import tones from './tone.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly selected?: string;
  /** with it, every mark is a button */
  readonly onSelect?: (mark: TextMark) => void;
}

/** A text with underlined spans: a full line for do, a wave for don't, dots for wording. */
export function MarkedText({ text, marks, selected, onSelect }: MarkedTextProps) {
  return (
    <span className={styles.text}>
      {splitMarks(text, marks).map((piece) => {
        const { mark } = piece;
        if (mark === undefined) return piece.text;
        return (
          <mark
            key={piece.start}
            className={classNames(styles.mark, tones[mark.tone], styles[mark.tone])}
            title={mark.label}
            {...(onSelect === undefined ? {} : buttonProps(mark, mark.id === selected, onSelect))}
          >
            {piece.text}
            <VisuallyHidden> ({mark.label})</VisuallyHidden>
          </mark>
        );
      })}
    </span>
  );
}

/** A real button would not break across lines, so the mark plays one. */
function buttonProps(mark: TextMark, pressed: boolean, onSelect: (mark: TextMark) => void) {
  return {
    role: 'button',
    tabIndex: 0,
    'aria-pressed': pressed,
    onClick: () => onSelect(mark),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onSelect(mark);
    },
  };
}
