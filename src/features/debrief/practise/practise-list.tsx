import { m } from '../../../i18n/generated/messages.js';
import { Fold } from '../fold.tsx';
import { useReportContext } from '../report-context.ts';
import { Section } from '../section.tsx';
import { formatTenths } from '../words/format-points.ts';
import { ModelWording } from './model-wording.tsx';
import styles from './practise-list.module.css';
import { TurnLinks } from './turn-links.tsx';

export interface PractiseListProps {
  readonly onGoTo: (turn: number) => void;
}

/** The next three things to practise, and below them everything else that was left lying. */
export function PractiseList({ onGoTo }: PractiseListProps) {
  const { report, locale } = useReportContext();
  const practised = new Set(report.practise.map(({ rule }) => rule));
  const rest = report.missed.filter(({ rule }) => !practised.has(rule));
  if (report.practise.length === 0 && rest.length === 0) {
    return (
      <Section anchor="practise" title={m.debrief_practise()}>
        <p className={styles.nothing}>{m.debrief_practise_nothing()}</p>
      </Section>
    );
  }
  return (
    <Section anchor="practise" title={m.debrief_practise()} intro={m.debrief_practise_intro()}>
      <ol className={styles.list}>
        {report.practise.map(({ rule, name, advice, better, tenths, partly, turns }) => (
          <li key={rule} className={styles.item}>
            <h3>{name[locale]}</h3>
            <p>{advice[locale]}</p>
            {better !== null && <ModelWording text={better} />}
            <p className={styles.foot}>
              <span className={styles.worth}>{m.debrief_worth({ points: formatTenths(tenths) })}</span>
              {turns.length === 0 ? (
                <span>{partly ? m.debrief_partly_shown() : m.debrief_never_shown()}</span>
              ) : (
                <TurnLinks turns={turns} onGoTo={onGoTo} />
              )}
            </p>
          </li>
        ))}
      </ol>
      {rest.length > 0 && (
        <Fold summary={<span className={styles.more}>{m.debrief_missed({ count: rest.length })}</span>}>
          <ul className={styles.missed}>
            {rest.map(({ rule, name, advice, better, tenths }) => (
              <li key={rule}>
                <p className={styles.missedName}>
                  <strong>{name[locale]}</strong>
                  <span className={styles.worth}>{m.debrief_worth({ points: formatTenths(tenths) })}</span>
                </p>
                <p className={styles.advice}>{advice[locale]}</p>
                {better !== null && <ModelWording text={better} />}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </Section>
  );
}
