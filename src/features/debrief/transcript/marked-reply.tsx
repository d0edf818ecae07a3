import type { KeyboardEvent } from 'react';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import { classNames } from '../../../kit/class-names.ts';
import tones from '../../../kit/tone.module.css';
import { VisuallyHidden } from '../../../kit/visually-hidden.tsx';
import { evidenceTone } from '../evidence-tone.ts';
import { useReportContext } from '../report-context.ts';
import { ToneIcon } from '../tone-icon.tsx';
import { toneWords } from '../words/report-words.ts';
import { type MarkPiece, piecesTones } from './mark-pieces.ts';
import styles from './marked-reply.module.css';
import type { OpenMarks, OpenMarksHandler } from './open-marks.ts';

export interface MarkedReplyProps {
  readonly turn: number;
  readonly pieces: readonly MarkPiece[];
  readonly open: OpenMarks | null;
  readonly onOpen: OpenMarksHandler;
}

/** The trainee's words with their marks. Each stretch is a button that opens the rules lying over it. */
export function MarkedReply({ turn, pieces, open, onOpen }: MarkedReplyProps) {
  const { spoken } = useReportContext();
  return (
    <p className={styles.reply} lang={languageTag(spoken)}>
      {pieces.map((piece) =>
        piece.marks.length === 0 ? (
          <span key={piece.start}>{piece.text}</span>
        ) : (
          <MarkedPiece
            key={piece.start}
            piece={piece}
            pressed={open?.key === `${turn}:${piece.start}`}
            onOpen={(anchor) => onOpen({ key: `${turn}:${piece.start}`, turn, marks: piece.marks }, anchor)}
          />
        ),
      )}
    </p>
  );
}

interface MarkedPieceProps {
  readonly piece: MarkPiece;
  readonly pressed: boolean;
  readonly onOpen: (anchor: HTMLElement) => void;
}

function MarkedPiece({ piece: { text, marks, begins }, pressed, onOpen }: MarkedPieceProps) {
  const { locale, numbers } = useReportContext();
  const [first, second] = piecesTones(marks);
  const continued = begins.length === 0;

  function press(event: KeyboardEvent<HTMLElement>): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(event.currentTarget);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a native button cannot break across lines like the words it stands for
    <span
      role="button"
      tabIndex={continued ? -1 : 0}
      aria-pressed={pressed}
      className={classNames(
        styles.piece,
        first && tones[first],
        first && styles[first],
        second && styles.double,
        second && styles[`under-${second}`],
      )}
      onClick={(event) => onOpen(event.currentTarget)}
      onKeyDown={press}
    >
      {piecesTones(begins).map((tone) => (
        <ToneIcon key={tone} tone={tone} className={styles[`sign-${tone}`]} />
      ))}
      {text}
      <VisuallyHidden>
        {m.debrief_mark_label({
          rules: marks
            .map((mark) =>
              m.debrief_mark_rule({ tone: toneWords[evidenceTone(mark)](), rule: mark.name[locale] }),
            )
            .join(m.debrief_list_joiner()),
        })}
      </VisuallyHidden>
      {begins.map((mark) => {
        const number = numbers.get(mark);
        return number === undefined ? null : (
          <sup key={mark.rule} className={styles.number} aria-hidden="true">
            [{number}]
          </sup>
        );
      })}
    </span>
  );
}
