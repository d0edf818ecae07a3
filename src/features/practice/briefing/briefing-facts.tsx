import { useState } from 'react';
import type { Mode } from '../../../core/attempt/attempt.ts';
import type { Locale } from '../../../core/base/locale.ts';
import type { Briefing } from '../../../core/pack/program.ts';
import { m } from '../../../i18n/generated/messages.js';
import { Disclosure } from '../../../kit/disclosure.tsx';
import styles from './briefing-facts.module.css';

interface BriefingFactsProps {
  readonly briefing: Briefing;
  readonly mode: Mode;
  readonly locale: Locale;
}

/** Who you are, what to achieve, what you know; and what they will not tell, as far as the mode lets on. */
export function BriefingFacts({ briefing, mode, locale }: BriefingFactsProps) {
  const [peeking, setPeeking] = useState(false);
  const hidden = (
    <ul className={styles.list}>
      {briefing.hidden.map((fact) => (
        <li key={fact.zh}>{fact[locale]}</li>
      ))}
    </ul>
  );
  return (
    <div className={styles.facts}>
      <section className={styles.role}>
        <h2 className={styles.heading}>{m.practice_briefing_role()}</h2>
        <p>{briefing.role[locale]}</p>
      </section>
      <section className={styles.goal}>
        <h2 className={styles.heading}>{m.practice_briefing_goal()}</h2>
        <p>{briefing.goal[locale]}</p>
      </section>
      <section>
        <h2 className={styles.heading}>{m.practice_briefing_know()}</h2>
        <ul className={styles.list}>
          {briefing.know.map((fact) => (
            <li key={fact.zh}>{fact[locale]}</li>
          ))}
        </ul>
      </section>
      {mode === 'guided' && (
        <section className={styles.hidden}>
          <h2 className={styles.heading}>{m.practice_briefing_hidden()}</h2>
          {hidden}
        </section>
      )}
      {mode === 'practice' && (
        <div className={styles.hidden}>
          <Disclosure summary={m.practice_briefing_hidden_peek()} open={peeking} onOpenChange={setPeeking}>
            <p className={styles.advice}>{m.practice_briefing_hidden_advice()}</p>
            {hidden}
          </Disclosure>
        </div>
      )}
    </div>
  );
}
