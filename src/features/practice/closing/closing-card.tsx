import { ArrowRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Locale } from '../../../core/base/locale.ts';
import type { EndingNode } from '../../../core/pack/program.ts';
import { m } from '../../../i18n/generated/messages.js';
import { Badge } from '../../../kit/badge.tsx';
import { Button } from '../../../kit/button.tsx';
import type { Tone } from '../../../kit/tone.ts';
import { KeyHint } from '../keys/key-hint.tsx';
import styles from './moment-card.module.css';

interface ClosingCardProps {
  readonly ending: EndingNode;
  readonly locale: Locale;
  /** How long it took, as a clock reads. */
  readonly time: string;
  readonly turns: number;
  /** Everything is safe; until then the page cannot be turned. */
  readonly saved: boolean;
  readonly onFinished: () => void;
}

const verdicts: Readonly<
  Record<EndingNode['quality'], { readonly tone: Tone; readonly words: () => string }>
> = {
  good: { tone: 'do', words: () => m.practice_closing_good() },
  fair: { tone: 'wording', words: () => m.practice_closing_fair() },
  poor: { tone: 'dont', words: () => m.practice_closing_poor() },
};

/** A moment to let it sink in: how it ended, and the way to the debrief. */
export function ClosingCard({ ending, locale, time, turns, saved, onFinished }: ClosingCardProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const verdict = verdicts[ending.quality];
  return (
    <div className={styles.card} data-quality={ending.quality}>
      <Badge tone={verdict.tone}>{verdict.words()}</Badge>
      <h2 className={styles.title}>{ending.title[locale]}</h2>
      <p className={styles.text}>{ending.text[locale]}</p>
      <p className={styles.facts}>{m.practice_closing_facts({ time, turns })}</p>
      <Button
        ref={button}
        variant="primary"
        size="large"
        icon={<ArrowRight aria-hidden="true" />}
        busy={!saved}
        onKeyDown={(event) => {
          // The Enter that is still held from the last words must not turn the page.
          if (event.repeat) event.preventDefault();
        }}
        onClick={onFinished}
      >
        {m.practice_closing_debrief()}
        <KeyHint>{m.practice_key_enter()}</KeyHint>
      </Button>
    </div>
  );
}
