import type { Locale } from '../../../core/base/locale.ts';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import { momentText } from '../../../i18n/moment-text.ts';
import { Button } from '../../../kit/button.tsx';
import { Card } from '../../../kit/card.tsx';
import type { BenchReply } from '../bench-reply.ts';
import type { UnclearPoint } from './group-unclear.ts';
import styles from './unclear-point-card.module.css';
import type { UnclearReply } from './unclear-reply.ts';

export interface UnclearPointCardProps {
  readonly point: UnclearPoint;
  readonly locale: Locale;
  readonly onCopy: (reply: UnclearReply) => void;
  readonly onTry: (reply: BenchReply) => void;
}

/** A decision point: what was typed there and after which words, and the replies that were written for it. */
export function UnclearPointCard({ point, locale, onCopy, onTry }: UnclearPointCardProps) {
  const { node, wordings } = point;
  const latest = wordings[0]?.reply;
  const authored = latest?.authored ?? [];
  const language = languageTag(latest?.language ?? locale);
  return (
    <Card className={styles.card}>
      <h3 className={styles.heading}>
        {m.bench_unclear_node()} <code>{node}</code>
      </h3>
      <ul className={styles.list}>
        {wordings.map(({ reply, times }) => (
          <li key={`${reply.language} ${reply.text}`} className={styles.item}>
            <div className={styles.words} lang={languageTag(reply.language)}>
              {reply.customerLine !== '' && (
                <p className={styles.customer}>{m.bench_customer_said({ words: reply.customerLine })}</p>
              )}
              <p className={styles.reply}>{reply.text}</p>
              <p className={styles.when} lang={languageTag(locale)}>
                {momentText(reply.at, locale)}
                {times > 1 && ` · ${m.bench_unclear_times({ count: times })}`}
              </p>
            </div>
            <div className={styles.actions}>
              <Button
                size="small"
                aria-label={m.bench_try_line_of({ words: reply.text })}
                onClick={() =>
                  onTry({ reply: reply.text, locale: reply.language, customerLine: reply.customerLine })
                }
              >
                {m.bench_try_line()}
              </Button>
              <Button
                size="small"
                aria-label={m.bench_copy_of({ words: reply.text })}
                onClick={() => onCopy(reply)}
              >
                {m.bench_copy()}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {authored.length > 0 && (
        <details>
          <summary className={styles.summary}>{m.bench_unclear_authored()}</summary>
          <ul className={styles.authored}>
            {authored.map(({ id, say }) => (
              <li key={id}>
                <code>{id}</code> <span lang={language}>{say[latest?.language ?? locale]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  );
}
