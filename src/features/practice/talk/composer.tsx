import { SendHorizontal } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type Ref, useDeferredValue, useMemo } from 'react';
import { m } from '../../../i18n/generated/messages.js';
import { Button } from '../../../kit/button.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import styles from './composer.module.css';
import { type LiveMark, underlines } from './live-marks.ts';
import { MarkChips } from './mark-chips.tsx';

interface ComposerProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSend: () => void;
  /** Nothing can be sent just now; the words can still be written. */
  readonly locked: boolean;
  readonly busy: boolean;
  /** Reads the words while they are written; null where no marks are shown. */
  readonly read: ((text: string) => readonly LiveMark[]) | null;
  readonly error: string | null;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly children?: ReactNode;
}

/** Longest reply that can be typed: far more than anybody would listen to. */
const longest = 1200;

/** Where the trainee writes. Enter says it, but never the Enter of an input method. */
export function Composer(props: ComposerProps) {
  const { value, onChange, onSend, locked, busy, read, error, field, children } = props;
  const shown = useDeferredValue(value);
  const marks = useMemo(() => (read === null || shown.trim() === '' ? [] : read(shown)), [read, shown]);
  const drawn = useMemo(() => underlines(marks, shown), [marks, shown]);
  const empty = value.trim() === '';

  function leaveOnEscape(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    if (event.target instanceof HTMLElement) event.target.blur();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the text field inside
    <div className={styles.composer} onKeyDown={leaveOnEscape}>
      <div className={styles.field}>
        <TextArea
          ref={field}
          label={m.practice_reply()}
          hideLabel
          value={value}
          onChange={onChange}
          onSubmit={onSend}
          marks={drawn}
          rows={2}
          maxLength={longest}
          placeholder={m.practice_reply_placeholder()}
          {...(error === null ? {} : { error })}
        />
      </div>
      {read !== null && !empty && (
        <div className={styles.marks}>
          {marks.length > 0 ? (
            <MarkChips marks={marks} text={shown} />
          ) : (
            <p className={styles.quiet}>{m.practice_marks_none()}</p>
          )}
        </div>
      )}
      <div className={styles.foot}>
        {children}
        <span className={styles.keys}>{m.practice_reply_keys()}</span>
        <Button
          variant="primary"
          icon={<SendHorizontal aria-hidden="true" />}
          busy={busy}
          aria-disabled={locked || empty || undefined}
          onClick={onSend}
        >
          {m.practice_reply_send()}
        </Button>
      </div>
    </div>
  );
}
