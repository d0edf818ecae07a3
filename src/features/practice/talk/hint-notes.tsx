import { Lightbulb } from 'lucide-react';
import type { Locale } from '../../../core/base/locale.ts';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import type { HintLadder } from '../session/hint-ladder.ts';
import styles from './hint-notes.module.css';

interface HintNotesProps {
  readonly ladder: HintLadder;
  /** The highest rung that is open. */
  readonly rung: number;
  readonly locale: Locale;
  /** The language of the call. */
  readonly language: Locale;
}

/** What the coach has said so far. */
export function HintNotes({ ladder, rung, locale, language }: HintNotesProps) {
  if (rung < 1) return null;
  return (
    <div className={styles.notes} role="note" aria-label={m.practice_hints()}>
      <Lightbulb className={styles.icon} aria-hidden="true" />
      <div className={styles.text}>
        <p>{ladder.hint?.[locale] ?? m.practice_hint_none()}</p>
        {rung >= 2 && (
          <p>
            <span className={styles.label}>{m.practice_hint_techniques()}</span>
            {ladder.techniques.length === 0
              ? m.practice_hint_no_technique()
              : ladder.techniques.map((name) => (
                  <span key={name.zh} className={styles.technique}>
                    {name[locale]}
                  </span>
                ))}
          </p>
        )}
        {rung >= 3 && (
          <p>
            <span className={styles.label}>{m.practice_hint_opening()}</span>
            <q lang={languageTag(language)}>{ladder.opening}</q>
          </p>
        )}
      </div>
    </div>
  );
}
