import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';
import type { Mode } from '../../core/attempt/attempt.ts';
import type { Locale } from '../../core/base/locale.ts';
import type { Program } from '../../core/pack/program.ts';
import { m } from '../../i18n/generated/messages.js';
import { Button } from '../../kit/button.tsx';
import { ErrorPanel } from '../../kit/error-panel.tsx';
import { tintStyle } from '../../kit/portrait/tint-style.ts';
import { BriefingFacts } from './briefing/briefing-facts.tsx';
import { channelWords } from './briefing/channel-words.ts';
import { Checklist } from './briefing/checklist.tsx';
import { CustomerCard } from './briefing/customer-card.tsx';
import { ModeReminder } from './briefing/mode-reminder.tsx';
import { startsCall } from './briefing/starts-call.ts';
import styles from './briefing-page.module.css';
import { KeyHint } from './keys/key-hint.tsx';
import { castOf, speciesOf } from './stage/customer-look.ts';

export interface BriefingPageProps {
  readonly program: Program;
  /** Ids. */
  readonly scenario: string;
  readonly persona: string;
  readonly temper: string;
  readonly mode: Mode;
  readonly locale: Locale;
  readonly onStart: () => void;
  readonly onBack: () => void;
}

/** The minute before a call: who you are, what you know, who waits, and a breath. */
export function BriefingPage(props: BriefingPageProps) {
  const { program, mode, locale, onStart, onBack } = props;
  const scenario = program.scenarios.find(({ id }) => id === props.scenario);
  const cast = castOf(program, props.persona, props.temper);
  const ready = scenario !== undefined && cast !== undefined;

  useEffect(() => {
    if (!ready) return;
    const start = (event: KeyboardEvent) => {
      if (!startsCall(event)) return;
      event.preventDefault();
      onStart();
    };
    window.addEventListener('keydown', start);
    return () => window.removeEventListener('keydown', start);
  }, [ready, onStart]);

  const back = (
    <Button size="small" icon={<ArrowLeft aria-hidden="true" />} onClick={onBack}>
      {m.practice_briefing_back()}
    </Button>
  );
  if (!ready) {
    return (
      <div className={styles.page}>
        <ErrorPanel sentence={m.practice_briefing_missing()} actions={back} />
      </div>
    );
  }
  const words = channelWords[scenario.channel];
  const Icon = words.icon;
  return (
    <div className={styles.page} style={tintStyle(speciesOf(props.persona))}>
      <div className={styles.back}>{back}</div>
      <header className={styles.head}>
        <p className={styles.eyebrow}>
          <Icon aria-hidden="true" />
          {words.eyebrow()}
        </p>
        <h1>{scenario.title[locale]}</h1>
        <p className={styles.summary}>{scenario.summary[locale]}</p>
      </header>
      <div className={styles.card}>
        <CustomerCard name={scenario.customer.name} {...cast} locale={locale} tips={mode === 'guided'} />
        <ModeReminder mode={mode} />
      </div>
      <div className={styles.facts}>
        <BriefingFacts briefing={scenario.briefing} mode={mode} locale={locale} />
      </div>
      <div className={styles.check}>
        <Checklist items={scenario.briefing.checklist} locale={locale} />
      </div>
      <footer className={styles.start}>
        <Button
          variant="primary"
          size="large"
          className={styles.answer}
          icon={<Icon aria-hidden="true" />}
          onClick={onStart}
        >
          {words.start()}
          <KeyHint>{m.practice_key_enter()}</KeyHint>
        </Button>
      </footer>
    </div>
  );
}
