import { type KeyboardEvent, type ReactNode, type Ref, useRef } from 'react';
import { classNames } from './class-names.ts';
import { Field } from './field.tsx';
import markStyles from './marked-text.module.css';
import { splitMarks, type TextMark } from './split-marks.ts';
import styles from './text-area.module.css';
import tones from './tone.module.css';

export interface TextAreaProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter; never the Enter that ends a Chinese composition. Shift+Enter makes a line. */
  readonly onSubmit?: () => void;
  /** drawn under the text while it is typed */
  readonly marks?: readonly TextMark[];
  readonly rows?: number;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A growing text area with live marks. */
export function TextArea(props: TextAreaProps) {
  const {
    label,
    hideLabel,
    hint,
    error,
    value,
    onChange,
    onSubmit,
    marks = [],
    rows = 2,
    ref,
    ...rest
  } = props;
  const mirror = useRef<HTMLDivElement>(null);

  function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>): void {
    // Safari ends the composition before the keydown; 229 is what is left of it.
    const composing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || composing || onSubmit === undefined) return;
    event.preventDefault();
    onSubmit();
  }

  return (
    <Field
      label={label}
      {...(hideLabel === undefined ? {} : { hideLabel })}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
    >
      {(control) => (
        <div className={styles.frame}>
          <div ref={mirror} className={styles.mirror} aria-hidden="true">
            {splitMarks(value, marks).map(({ start, text, mark }) =>
              mark === undefined ? (
                text
              ) : (
                <mark
                  key={start}
                  className={classNames(
                    markStyles.mark,
                    tones[mark.tone],
                    markStyles[mark.tone],
                    styles.mark,
                  )}
                >
                  {text}
                </mark>
              ),
            )}
          </div>
          <textarea
            {...rest}
            {...control}
            ref={ref}
            className={styles.input}
            rows={rows}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onKeyDown={submitOnEnter}
            onScroll={(event) => mirror.current?.scrollTo(0, event.currentTarget.scrollTop)}
          />
        </div>
      )}
    </Field>
  );
}
