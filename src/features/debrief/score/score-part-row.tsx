import type { ReportPart } from '../../../core/report/report.ts';
import { m } from '../../../i18n/generated/messages.js';
import { Fold } from '../fold.tsx';
import { formatChange, formatTenths } from '../words/format-points.ts';
import { partName, partNote } from '../words/part-words.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { pointsSplit } from './points-split.ts';
import styles from './score-tree.module.css';
import type { Waterfall, WaterfallStep } from './waterfall.ts';
import { WaterfallBar } from './waterfall-bar.tsx';

export interface ScorePartRowProps {
  readonly step: WaterfallStep;
  readonly scale: Pick<Waterfall, 'low' | 'high'>;
  readonly onGoTo: (turn: number) => void;
}

/** One branch of the score: what it adds, and under it every reason. */
export function ScorePartRow({ step, scale, onGoTo }: ScorePartRowProps) {
  const { part } = step;
  const note = partNote[part.id];
  const row = (
    <span className={styles.row}>
      <span className={styles.name}>{partName[part.id]()}</span>
      <span className={styles.split}>{splitText(part)}</span>
      <WaterfallBar
        step={step}
        scale={scale}
        {...(part.skipped && note !== undefined ? { instead: note() } : {})}
      />
      <span className={styles.tenths}>
        {part.skipped
          ? m.debrief_skipped()
          : part.id === 'base'
            ? formatTenths(part.tenths)
            : formatChange(part.tenths)}
      </span>
    </span>
  );
  return (
    <li className={styles.part} data-idle={part.tenths === 0 && part.evidence.length === 0}>
      {part.evidence.length === 0 ? (
        <div className={styles.plain}>
          {row}
          {note !== undefined && part.tenths !== 0 && <p className={styles.note}>{note()}</p>}
        </div>
      ) : (
        <Fold summary={row} className={styles.fold} panelClassName={styles.panel}>
          <p className={styles.printTitle} aria-hidden="true">
            {partName[part.id]()} <span>{formatChange(part.tenths)}</span>
          </p>
          <ul className={styles.evidence}>
            {part.evidence.map((evidence, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, and the same rule may stand in it twice
              <EvidenceItem key={index} evidence={evidence} onGoTo={onGoTo} />
            ))}
          </ul>
        </Fold>
      )}
    </li>
  );
}

/** Points won and lost, where a part has both sides. */
function splitText(part: ReportPart): string {
  if (part.evidence.length === 0) return '';
  const { gained, lost } = pointsSplit(part);
  return m.debrief_gained_lost({ gained: formatTenths(gained), lost: formatTenths(lost) });
}
