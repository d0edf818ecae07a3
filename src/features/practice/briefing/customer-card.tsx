import type { Locale, Localized } from '../../../core/base/locale.ts';
import type { PersonaSource, TemperSource } from '../../../core/pack/persona-schema.ts';
import { m } from '../../../i18n/generated/messages.js';
import { Badge } from '../../../kit/badge.tsx';
import { StaticPortrait } from '../../../kit/portrait/static-portrait.tsx';
import { speciesOf, temperLook } from '../stage/customer-look.ts';
import styles from './customer-card.module.css';

interface CustomerCardProps {
  readonly name: Localized;
  readonly persona: PersonaSource;
  readonly temper: TemperSource;
  readonly locale: Locale;
  /** Tells what helps with this kind of customer. */
  readonly tips: boolean;
}

/** The person one is about to meet. */
export function CustomerCard({ name, persona, temper, locale, tips }: CustomerCardProps) {
  const words = { name: name[locale], persona: persona.name[locale], temper: temper.name[locale] };
  const [patience, trust, satisfaction] = persona.start;
  const [lessPatience, lessTrust, lessSatisfaction] = temper.shift;
  return (
    <section className={styles.card} aria-label={m.practice_briefing_customer()}>
      <div className={styles.portrait}>
        <StaticPortrait
          species={speciesOf(persona.id)}
          label={m.practice_briefing_portrait(words)}
          mood={{
            patience: patience + lessPatience,
            trust: trust + lessTrust,
            satisfaction: satisfaction + lessSatisfaction,
          }}
          temper={temperLook(temper, false)}
        />
      </div>
      <h2 className={styles.name}>{words.name}</h2>
      <dl className={styles.traits}>
        <div>
          <dt>
            <Badge>{words.persona}</Badge>
          </dt>
          <dd>{persona.tagline[locale]}</dd>
        </div>
        <div>
          <dt>
            <Badge tone={temper.id === 'calm' ? 'do' : 'dont'}>{words.temper}</Badge>
          </dt>
          <dd>{temper.tagline[locale]}</dd>
        </div>
      </dl>
      {tips && (
        <dl className={styles.tips}>
          <div>
            <dt>{m.practice_briefing_calms()}</dt>
            <dd>{persona.calms[locale]}</dd>
          </div>
          <div>
            <dt>{m.practice_briefing_irritates()}</dt>
            <dd>{persona.irritates[locale]}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}
