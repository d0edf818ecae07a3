import type { ReportEvidence } from '../../../core/report/report.ts';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import { classNames } from '../../../kit/class-names.ts';
import tones from '../../../kit/tone.module.css';
import { VisuallyHidden } from '../../../kit/visually-hidden.tsx';
import { evidenceTone } from '../evidence-tone.ts';
import { ModelWording } from '../practise/model-wording.tsx';
import { TurnLinks } from '../practise/turn-links.tsx';
import { useReportContext } from '../report-context.ts';
import { ToneIcon } from '../tone-icon.tsx';
import { formatChange, formatPoints } from '../words/format-points.ts';
import { factorWords, toneWords } from '../words/report-words.ts';
import styles from './evidence-item.module.css';

export interface EvidenceItemProps {
  readonly evidence: ReportEvidence;
  readonly onGoTo: (turn: number) => void;
}

/** One reason for points: where, which words, which rule, how many points and why so many, what to say instead. */
export function EvidenceItem({ evidence, onGoTo }: EvidenceItemProps) {
  const { locale, spoken, numbers } = useReportContext();
  const { turn, name, rule, set, version, quote, span, points, tenths, factors, advice, better } = evidence;
  const tone = evidenceTone(evidence);
  const wholeCall = turn < 0 || set === 'call-level';
  const number = numbers.get(evidence);
  return (
    <li className={classNames(styles.item, tones[tone])} data-idle={tenths === 0}>
      <ToneIcon tone={tone} className={styles.icon} />
      <p className={styles.title}>
        {number !== undefined && <span className={styles.number}>[{number}]</span>}
        <VisuallyHidden>{toneWords[tone]()} </VisuallyHidden>
        <strong>{name[locale]}</strong>
        {wholeCall ? <span className={styles.place}>{m.debrief_whole_call()}</span> : null}
        {turn >= 0 && <TurnLinks turns={[turn]} onGoTo={onGoTo} />}
      </p>
      <p className={styles.points}>
        <span className={styles.tenths}>{formatChange(tenths)}</span>
        {!wholeCall && (
          <span className={styles.inReply}>
            {m.debrief_points_in_reply({ points: formatPoints(points) })}
          </span>
        )}
      </p>
      <div className={styles.text}>
        {!wholeCall && quote !== '' && (
          <p
            className={classNames(styles.quote, span === null && styles.wholeReply)}
            lang={languageTag(spoken)}
          >
            {m.debrief_quote({ words: quote })}
          </p>
        )}
        {points < 0 && <p className={styles.advice}>{advice[locale]}</p>}
        {points < 0 && better !== null && <ModelWording text={better} />}
        {factors.length > 0 && (
          <p className={styles.factors}>
            {factors.map((factor) => factorWords[factor]()).join(m.debrief_clause_joiner())}
          </p>
        )}
        <p className={styles.source}>{m.debrief_rule_source({ rule, set, version })}</p>
      </div>
    </li>
  );
}
