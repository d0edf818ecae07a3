import type { Locale } from '../../../core/base/locale.ts';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import { classNames } from '../../../kit/class-names.ts';
import styles from './talk-line.module.css';

interface TalkLineProps {
  readonly speaker: 'you' | 'customer' | 'cast' | 'scene';
  /** Who says it; null where that is plain: the same voice goes on, or nobody tells a stage direction. */
  readonly name: string | null;
  readonly text: string;
  /** The language it is said in. */
  readonly language: Locale;
  /** It is being said aloud elsewhere on the screen. */
  readonly aloud?: boolean;
  readonly typed?: boolean;
}

/** One line of the transcript. */
export function TalkLine({ speaker, name, text, language, aloud = false, typed = false }: TalkLineProps) {
  return (
    <li
      className={classNames(styles.line, styles[speaker], aloud && styles.aloud)}
      lang={languageTag(language)}
    >
      {name !== null && (
        <span className={styles.name}>
          {name}
          {typed && <span className={styles.typed}>{m.practice_transcript_typed()}</span>}
        </span>
      )}
      <p className={styles.text}>{text}</p>
    </li>
  );
}
