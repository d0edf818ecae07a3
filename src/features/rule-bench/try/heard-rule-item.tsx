import { Check, ChevronDown, CircleHelp, PenLine, X } from 'lucide-react';
import type { Locale } from '../../../core/base/locale.ts';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import { Badge } from '../../../kit/badge.tsx';
import { classNames } from '../../../kit/class-names.ts';
import tones from '../../../kit/tone.module.css';
import { VisuallyHidden } from '../../../kit/visually-hidden.tsx';
import { familyWords, pointsWords, toneWords } from './bench-words.ts';
import styles from './heard-rule-item.module.css';
import type { HeardRule } from './read-reply.ts';

export interface HeardRuleItemProps {
  readonly heard: HeardRule;
  /** The words that show it. */
  readonly quote: string;
  /** Of the page. */
  readonly locale: Locale;
  /** Of the reply. */
  readonly language: Locale;
}

const icons = { do: Check, dont: X, wording: PenLine, hint: CircleHelp } as const;

/** A rule that fires: what it is, what it is worth and where it was heard; opened, why and what to say instead. */
export function HeardRuleItem({ heard, quote, locale, language }: HeardRuleItemProps) {
  const { rule, tone, confidence, points, reasons, paid, repaired } = heard;
  const Icon = icons[tone];
  const percent = Math.round(confidence * 100);
  return (
    <li className={classNames(styles.item, tones[tone])}>
      <details open={tone === 'dont' || tone === 'wording'}>
        <summary className={styles.summary}>
          <Icon className={styles.icon} aria-hidden="true" />
          <span className={styles.words}>
            <VisuallyHidden>{toneWords[tone]()}: </VisuallyHidden>
            <span className={styles.name}>{rule.name[locale]}</span>
            <Badge tone={tone}>{familyWords[rule.family]()}</Badge>
            <span className={styles.quote} lang={languageTag(language)}>
              {quote}
            </span>
          </span>
          <span className={styles.points}>
            {points === null ? m.bench_points_hint() : pointsWords(points)}
          </span>
          <ChevronDown className={styles.chevron} aria-hidden="true" />
        </summary>
        <div className={styles.body}>
          <p>
            <span className={styles.label}>{m.bench_advice()}</span>
            {rule.advice[locale]}
          </p>
          {rule.better !== undefined && (
            <p>
              <span className={styles.label}>{m.bench_better()}</span>
              <span lang={languageTag(language)}>{m.bench_quote({ words: rule.better[language] })}</span>
            </p>
          )}
          {reasons.length > 0 && (
            <p>
              <span className={styles.label}>{m.bench_reasons()}</span>
              <span lang={languageTag(language)}>
                {reasons.map((words) => m.bench_quote({ words })).join(' ')}
              </span>
            </p>
          )}
          <p className={styles.source}>
            {m.bench_source({ rule: rule.id })}
            {tone !== 'hint' && ` · ${m.bench_confidence({ percent })}`}
          </p>
        </div>
      </details>
      {tone === 'hint' && <p className={styles.note}>{m.bench_unsure({ percent })}</p>}
      {paid !== null && <p className={styles.note}>{m.bench_shared({ rule: paid.name[locale] })}</p>}
      {repaired && <p className={styles.note}>{m.bench_repaired()}</p>}
    </li>
  );
}
