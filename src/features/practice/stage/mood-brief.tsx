import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Step } from '../../../core/attempt/replay.ts';
import type { Locale } from '../../../core/base/locale.ts';
import type { Snapshot } from '../../../core/dialogue/snapshot.ts';
import type { Library } from '../../../core/pack/library.ts';
import { m } from '../../../i18n/generated/messages.js';
import styles from './mood-brief.module.css';
import { MoodCauses } from './mood-causes.tsx';
import { MoodStrip } from './mood-strip.tsx';
import { namedCauses } from './named-causes.ts';

interface MoodBriefProps {
  readonly library: Library;
  readonly snapshot: Snapshot;
  readonly latest: Step | undefined;
  readonly goal: string;
  readonly locale: Locale;
}

/** The moods on a small screen: three bars and the strongest cause; a tap shows all of them. */
export function MoodBrief({ library, snapshot, latest, goal, locale }: MoodBriefProps) {
  const [open, setOpen] = useState(false);
  const strongest = latest ? namedCauses(library, latest, locale)[0]?.text : undefined;
  return (
    <section className={styles.brief} aria-label={m.practice_mood()}>
      <MoodStrip mood={snapshot.mood} before={latest?.before.mood ?? snapshot.mood} />
      <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span key={latest?.turn} className={styles.cause}>
          {strongest ?? m.practice_briefing_goal()}
        </span>
        <ChevronDown aria-hidden="true" />
      </button>
      {open && (
        <div className={styles.sheet}>
          <MoodCauses library={library} latest={latest} goal={goal} locale={locale} />
        </div>
      )}
    </section>
  );
}
