import {
  type RefObject,
  startTransition,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Locale, locales } from '../../../core/base/locale.ts';
import type { Library } from '../../../core/pack/library.ts';
import type { Analyser } from '../../../core/techniques/create-analyser.ts';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import { Button } from '../../../kit/button.tsx';
import { EmptyState } from '../../../kit/empty-state.tsx';
import { Field } from '../../../kit/field.tsx';
import { SegmentedControl } from '../../../kit/segmented-control.tsx';
import { TextArea } from '../../../kit/text-area.tsx';
import { languageWords } from '../language-words.ts';
import { ReplyCard } from './reply-card.tsx';
import styles from './try-panel.module.css';

/** What stands in the fields. */
export interface Trial {
  /** One reply a line. */
  readonly text: string;
  readonly language: Locale;
  /** What the customer said last; empty for unknown. */
  readonly customerLine: string;
}

export interface TryPanelProps {
  readonly library: Library;
  readonly analyser: Analyser;
  /** Of the page. */
  readonly locale: Locale;
  readonly trial: Trial;
  readonly onChange: (part: Partial<Trial>) => void;
  /** Brings back what a line from elsewhere has taken the place of; null when nothing was lost. */
  readonly onBack: (() => void) | null;
  /** Whether somebody has just sent a line here; the field then takes the focus, once. */
  readonly arrived: RefObject<boolean>;
}

/** As many cards as are drawn without anybody noticing. */
const step = 20;

/** Replies typed or pasted, and what the rules hear in each. */
export function TryPanel(props: TryPanelProps) {
  const { library, analyser, locale, trial, onChange, onBack, arrived } = props;
  const { text, language, customerLine } = useDeferredValue(trial);
  const [shown, setShown] = useState(step);
  const field = useRef<HTMLTextAreaElement>(null);
  const replies = useMemo(
    () =>
      text
        .split(/\r\n|[\r\n]/u)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    [text],
  );
  const open = replies.slice(0, shown);
  const rest = replies.length - open.length;

  useEffect(() => {
    if (!arrived.current) return;
    arrived.current = false;
    field.current?.focus();
  }, [arrived]);

  function takeExample(example: string): void {
    onChange({ text: example });
    field.current?.focus();
  }

  return (
    <div className={styles.panel}>
      <div className={styles.fields}>
        <TextArea
          ref={field}
          label={m.bench_replies()}
          placeholder={m.bench_replies_placeholder({}, { locale: trial.language })}
          rows={4}
          value={trial.text}
          onChange={(value) => onChange({ text: value })}
        />
        <Field label={m.bench_customer()} hint={m.bench_customer_hint()}>
          {(control) => (
            <input
              {...control}
              type="text"
              value={trial.customerLine}
              onChange={(event) => onChange({ customerLine: event.target.value })}
            />
          )}
        </Field>
        <SegmentedControl
          legend={m.bench_language()}
          options={locales.map((value) => ({ value, label: languageWords[value]() }))}
          value={trial.language}
          onChange={(value) => onChange({ language: value })}
        />
        {onBack !== null && <Button onClick={onBack}>{m.bench_back()}</Button>}
      </div>
      <section className={styles.results} aria-label={m.bench_results()}>
        <p role="status" className={styles.count}>
          {replies.length > 0 &&
            (rest > 0
              ? m.bench_count_shown({ count: replies.length, shown: open.length })
              : m.bench_count({ count: replies.length }))}
        </p>
        {replies.length === 0 ? (
          <EmptyState
            title={m.bench_empty_heading()}
            actions={[
              m.bench_example_1({}, { locale: trial.language }),
              m.bench_example_2({}, { locale: trial.language }),
            ].map((example) => (
              <Button key={example} lang={languageTag(trial.language)} onClick={() => takeExample(example)}>
                {example}
              </Button>
            ))}
          >
            {m.bench_empty()}
          </EmptyState>
        ) : (
          <ol className={styles.list}>
            {open.map((reply, index) => (
              <ReplyCard
                // biome-ignore lint/suspicious/noArrayIndexKey: a line that is typed on stays the same card
                key={index}
                library={library}
                analyser={analyser}
                number={index + 1}
                reply={reply}
                language={language}
                customerLine={customerLine}
                locale={locale}
              />
            ))}
          </ol>
        )}
        {rest > 0 && (
          <Button className={styles.more} onClick={() => startTransition(() => setShown(shown + step))}>
            {m.bench_more({ count: Math.min(step, rest) })}
          </Button>
        )}
      </section>
    </div>
  );
}
