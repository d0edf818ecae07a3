import { m } from '../../../i18n/generated/messages.js';
import { Fold } from '../fold.tsx';
import { useReportContext } from '../report-context.ts';
import { Section } from '../section.tsx';
import { formatTenths } from '../words/format-points.ts';
import { PassMark } from './pass-mark.tsx';
import { ScorePartRow } from './score-part-row.tsx';
import styles from './score-tree.module.css';
import { waterfallOf } from './waterfall.ts';

export interface ScoreTreeProps {
  readonly onGoTo: (turn: number) => void;
}

/** The score as the sum of its parts, each open to its evidence. */
export function ScoreTree({ onGoTo }: ScoreTreeProps) {
  const { report, par } = useReportContext();
  const waterfall = waterfallOf(report.parts);
  const sum = formatTenths(waterfall.sum);
  return (
    <Section anchor="score" title={m.debrief_score_title({ score: sum })} intro={m.debrief_score_intro()}>
      <div className={styles.tree}>
        <div className={styles.caption} aria-hidden="true">
          <span className={styles.row}>
            <span />
            <span className={styles.split}>{m.debrief_col_split()}</span>
            <PassMark scale={waterfall} />
            <span className={styles.tenths}>{m.debrief_col_points()}</span>
          </span>
        </div>
        <ul className={styles.parts}>
          {waterfall.steps.map((step) => (
            <ScorePartRow key={step.part.id} step={step} scale={waterfall} onGoTo={onGoTo} />
          ))}
        </ul>
        <p className={styles.sum}>
          <span>{m.debrief_sum()}</span>
          <span className={styles.total}>{sum}</span>
        </p>
        <p className={styles.evidenceTitle} aria-hidden="true">
          {m.debrief_evidence()}
        </p>
      </div>
      <Fold summary={<span className={styles.how}>{m.debrief_how()}</span>}>
        <p className={styles.explained}>
          {m.debrief_how_text({
            par,
            shares: Math.max(report.turns.length, par) + 2,
            version: report.score.version,
          })}
        </p>
      </Fold>
    </Section>
  );
}
