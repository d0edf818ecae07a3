import { Clock, Footprints, MessageCircle, Quote } from 'lucide-react';
import type { MoodTriple } from '../../../core/phrases/vocabulary.ts';
import type { ReportCause, ReportTurn } from '../../../core/report/report.ts';
import { m } from '../../../i18n/generated/messages.js';
import { classNames } from '../../../kit/class-names.ts';
import tones from '../../../kit/tone.module.css';
import type { MoodTone } from '../../../kit/tone.ts';
import { Fold } from '../fold.tsx';
import { useReportContext } from '../report-context.ts';
import { formatChange } from '../words/format-points.ts';
import { causeWords, moodWords } from '../words/report-words.ts';
import styles from './mood-change.module.css';

export interface MoodChangeProps {
  readonly turn: ReportTurn;
}

const axes: readonly MoodTone[] = ['patience', 'trust', 'satisfaction'];
const icons = { mark: MessageCircle, pace: Footprints, waiting: Clock, author: Quote } as const;

/** How a reply moved the customer, with every cause by name. */
export function MoodChange({ turn: { before, after, causes } }: MoodChangeProps) {
  const { locale } = useReportContext();
  const change: MoodTriple = [
    after.patience - before.patience,
    after.trust - before.trust,
    after.satisfaction - before.satisfaction,
  ];
  const names = causes.map((cause) => causeName(cause, locale)).join(m.debrief_list_joiner());
  const summary = (
    <span className={styles.summary}>
      <MoodFigures change={change} all />
      <span className={styles.names}>{names}</span>
    </span>
  );
  if (causes.length === 0) return <p className={styles.still}>{summary}</p>;
  return (
    <Fold summary={summary} className={styles.change}>
      <ul className={styles.causes}>
        {causes.map((cause, index) => {
          const Icon = icons[cause.kind];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
            <li key={index} className={styles.cause}>
              <Icon aria-hidden="true" />
              <span>
                {causeName(cause, locale)}
                {cause.because !== null && cause.name !== null && (
                  <span className={styles.because}> {cause.because[locale]}</span>
                )}
              </span>
              <MoodFigures change={cause.change} />
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}

interface MoodFiguresProps {
  readonly change: MoodTriple;
  /** Show what did not move as well. */
  readonly all?: boolean;
}

function MoodFigures({ change, all = false }: MoodFiguresProps) {
  return (
    <span className={styles.figures}>
      {axes.map((axis, index) => {
        const tenths = Math.round((change[index] ?? 0) * 10);
        if (tenths === 0 && !all) return null;
        return (
          <span key={axis} className={classNames(styles.figure, tones[axis])} data-still={tenths === 0}>
            {moodWords[axis]()} <b>{formatChange(tenths)}</b>
          </span>
        );
      })}
    </span>
  );
}

function causeName({ kind, name, because }: ReportCause, locale: 'zh' | 'en'): string {
  return name?.[locale] ?? because?.[locale] ?? causeWords[kind]();
}
