import type { Locale } from '../../../core/base/locale.ts';
import type { OfferedReply } from '../../../core/dialogue/offered-replies.ts';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import styles from './reply-list.module.css';

interface ReplyListProps {
  readonly replies: readonly OfferedReply[];
  readonly language: Locale;
  /** A reply would not be taken just now. */
  readonly locked: boolean;
  readonly onPick: (choice: number) => void;
}

/** The replies that are open, each under its number. */
export function ReplyList({ replies, language, locked, onPick }: ReplyListProps) {
  return (
    <ol className={styles.replies} aria-label={m.practice_reply_options()}>
      {replies.map(({ choice, reply }, index) => (
        <li key={reply.id} className={styles.item}>
          <button
            type="button"
            className={styles.reply}
            lang={languageTag(language)}
            aria-keyshortcuts={String(index + 1)}
            aria-disabled={locked || undefined}
            onClick={() => onPick(choice)}
          >
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <span>{reply.say[language]}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
