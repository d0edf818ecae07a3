import { memo, useMemo } from 'react';
import type { Locale } from '../../../core/base/locale.ts';
import type { Span } from '../../../core/base/span.ts';
import type { Library } from '../../../core/pack/library.ts';
import type { Analyser } from '../../../core/techniques/create-analyser.ts';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import { Card } from '../../../kit/card.tsx';
import { MarkedText } from '../../../kit/marked-text.tsx';
import { longestReply } from '../longest-reply.ts';
import { familyWords, reasonWords } from './bench-words.ts';
import { HeardRuleItem } from './heard-rule-item.tsx';
import { readReply } from './read-reply.ts';
import styles from './reply-card.module.css';
import { replyMarks } from './reply-marks.ts';

export interface ReplyCardProps {
  readonly library: Library;
  readonly analyser: Analyser;
  /** From 1. */
  readonly number: number;
  readonly reply: string;
  /** Of the reply. */
  readonly language: Locale;
  readonly customerLine: string;
  /** Of the page. */
  readonly locale: Locale;
}

/** One reply with its marks, the rules that fire in it, and those that nearly do. Read anew only when it changes. */
export const ReplyCard = memo(function ReplyCard(props: ReplyCardProps) {
  const { library, analyser, number, language, customerLine, locale } = props;
  const text = props.reply.slice(0, longestReply);
  const heard = useMemo(
    () => readReply(library, analyser, text, language, customerLine),
    [library, analyser, text, language, customerLine],
  );
  const moods = heard.traits.map(({ name }) => name[locale]).join(m.bench_joiner());
  const quote = ([start, end]: Span) =>
    start === 0 && end >= text.length ? m.bench_whole() : m.bench_quote({ words: text.slice(start, end) });

  return (
    <Card as="li" className={styles.card}>
      <h2 className={styles.number}>{m.bench_reply({ number })}</h2>
      <p className={styles.reply} lang={languageTag(language)}>
        <MarkedText text={text} marks={replyMarks(heard, text, locale)} />
      </p>
      {props.reply.length > longestReply && (
        <p className={styles.note}>{m.bench_cut({ count: longestReply })}</p>
      )}
      {heard.rules.length === 0 ? (
        <p className={styles.note}>{m.bench_nothing()}</p>
      ) : (
        <section>
          <h3 className={styles.heading}>{m.bench_fires()}</h3>
          <ul className={styles.rules}>
            {heard.rules.map((one) => (
              <HeardRuleItem
                key={one.rule.id}
                heard={one}
                quote={quote(one.span)}
                locale={locale}
                language={language}
              />
            ))}
          </ul>
        </section>
      )}
      {heard.almost.length > 0 && (
        <section>
          <h3 className={styles.heading}>{m.bench_almost()}</h3>
          <ul className={styles.rules}>
            {heard.almost.map((one) => (
              <li key={`${one.mark.id} ${one.by}`} className={styles.almost}>
                <p className={styles.line}>
                  <span className={styles.name}>{one.mark.name[locale]}</span>
                  <span className={styles.note}>
                    {one.mark.rule ? familyWords[one.mark.rule.family]() : m.bench_family_mood()}
                  </span>
                  <span className={styles.quote} lang={languageTag(language)}>
                    {one.spans.map(quote).join(m.bench_joiner())}
                  </span>
                </p>
                <p className={styles.note}>{reasonWords(one, locale)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {moods !== '' && <p className={styles.note}>{m.bench_moods({ names: moods })}</p>}
    </Card>
  );
});
