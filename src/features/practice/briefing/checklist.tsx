import { Check } from 'lucide-react';
import { useId, useState } from 'react';
import type { Locale, Localized } from '../../../core/base/locale.ts';
import { m } from '../../../i18n/generated/messages.js';
import { classNames } from '../../../kit/class-names.ts';
import unseen from '../../../kit/unseen-input.module.css';
import styles from './checklist.module.css';

interface ChecklistProps {
  readonly items: readonly Localized[];
  readonly locale: Locale;
}

/** A small ritual before the call: tick what is ready. Nothing waits for it. */
export function Checklist({ items, locale }: ChecklistProps) {
  const heading = useId();
  const [ticked, setTicked] = useState<readonly number[]>([]);
  const ready = ticked.length === items.length;
  return (
    <section className={styles.checklist} data-ready={ready} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.heading}>
          {m.practice_briefing_checklist()}
        </h2>
        <span className={styles.count}>
          {m.practice_briefing_checklist_count({ done: ticked.length, all: items.length })}
        </span>
      </header>
      <ul className={styles.items}>
        {items.map((item, index) => (
          <li key={item.zh}>
            <label className={classNames(unseen.label, styles.item)}>
              <input
                type="checkbox"
                className={unseen.input}
                checked={ticked.includes(index)}
                onChange={({ target }) =>
                  setTicked(target.checked ? [...ticked, index] : ticked.filter((other) => other !== index))
                }
              />
              <span className={styles.box} aria-hidden="true">
                <Check />
              </span>
              <span>{item[locale]}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className={styles.word} role="status">
        {ready ? m.practice_briefing_checklist_ready() : m.practice_briefing_checklist_free()}
      </p>
    </section>
  );
}
