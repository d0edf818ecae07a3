import { useId } from 'react';
import { type Mode, modes } from '../../../core/attempt/attempt.ts';
import { m } from '../../../i18n/generated/messages.js';
import { modeWords } from '../names/mode-words.ts';
import styles from './mode-options.module.css';

export interface ModeOptionsProps {
  readonly value: Mode;
  readonly onChange: (mode: Mode) => void;
}

/** Guided, practice or exam, each with one sentence. */
export function ModeOptions({ value, onChange }: ModeOptionsProps) {
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{m.library_casting_mode()}</legend>
      {modes.map((mode) => {
        const { name, text } = modeWords(mode);
        const about = `${group}-${mode}`;
        return (
          <label key={mode} className={styles.option}>
            <input
              type="radio"
              className={styles.input}
              name={group}
              checked={mode === value}
              aria-label={name}
              aria-describedby={about}
              onChange={() => onChange(mode)}
            />
            <span className={styles.words}>
              <span className={styles.name}>{name}</span>
              <span id={about} className={styles.text}>
                {text}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
