import { useState } from 'react';
import type { Locale } from '../../../core/base/locale.ts';
import type { Measurement } from '../../../core/techniques/measure-labels.ts';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import { Button } from '../../../kit/button.tsx';
import { classNames } from '../../../kit/class-names.ts';
import tones from '../../../kit/tone.module.css';
import type { BenchReply } from '../bench-reply.ts';
import styles from './failure-list.module.css';

export interface FailureListProps {
  readonly failures: Measurement['failures'];
  /** Of the lines. */
  readonly language: Locale;
  readonly onTry: (reply: BenchReply) => void;
}

/** As many lines as are drawn without anybody noticing. */
const step = 30;

/** The lines on which rules and labels differ, and in what. */
export function FailureList({ failures, language, onTry }: FailureListProps) {
  const [shown, setShown] = useState(step);
  const open = failures.slice(0, shown);
  const rest = failures.length - open.length;
  if (failures.length === 0) return <p>{m.bench_failures_none()}</p>;
  return (
    <>
      <p className={styles.count}>
        {rest > 0
          ? m.bench_failures_shown({ count: failures.length, shown: open.length })
          : m.bench_failures_count({ count: failures.length })}
      </p>
      <ul className={styles.list}>
        {open.map(({ line, wrong, missed }, index) => {
          const { id, context, reply } = line;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, and ids may come twice
            <li key={index} className={styles.item}>
              <div className={styles.words}>
                <p className={styles.id}>{id}</p>
                {context !== undefined && (
                  <p className={styles.customer} lang={languageTag(language)}>
                    {m.bench_customer_said({ words: context })}
                  </p>
                )}
                <p className={styles.reply} lang={languageTag(language)}>
                  {reply}
                </p>
                <ul className={styles.faults}>
                  {wrong.map(({ label, text }) => (
                    <li key={`+${label}`} className={classNames(styles.fault, tones.dont)}>
                      {m.bench_failure_wrong({ label, words: text })}
                    </li>
                  ))}
                  {missed.map(({ label, span }, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: one label may be missed twice
                    <li key={`-${label} ${at}`} className={classNames(styles.fault, tones.wording)}>
                      {span === null
                        ? m.bench_failure_missed_whole({ label })
                        : m.bench_failure_missed({ label, words: span })}
                    </li>
                  ))}
                </ul>
              </div>
              <Button
                size="small"
                aria-label={m.bench_try_line_of({ words: reply })}
                onClick={() => onTry({ reply, locale: language, customerLine: context ?? '' })}
              >
                {m.bench_try_line()}
              </Button>
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} onClick={() => setShown(shown + step)}>
          {m.bench_more({ count: Math.min(step, rest) })}
        </Button>
      )}
    </>
  );
}
