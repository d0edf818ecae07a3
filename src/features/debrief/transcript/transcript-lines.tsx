import type { Mood } from '../../../core/persona/mood.ts';
import type { ReportLine } from '../../../core/report/report.ts';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import { classNames } from '../../../kit/class-names.ts';
import { StaticPortrait } from '../../../kit/portrait/static-portrait.tsx';
import { customerLook } from '../customer-look.ts';
import { useReportContext } from '../report-context.ts';
import styles from './transcript-lines.module.css';

export interface TranscriptLinesProps {
  readonly lines: readonly ReportLine[];
  /** The customer's mood as they say it. */
  readonly mood: Mood;
}

/** What the trainee heard and saw: the customer's words, other voices, stage directions. */
export function TranscriptLines({ lines, mood }: TranscriptLinesProps) {
  const { report, spoken } = useReportContext();
  const { species } = customerLook(report.header);
  const firstWords = lines.findIndex(({ speaker }) => speaker === 'customer');
  return (
    <div className={styles.lines} lang={languageTag(spoken)}>
      {lines.map(({ speaker, name, text }, index) =>
        speaker === 'scene' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
          <p key={index} className={styles.scene}>
            {text[spoken]}
          </p>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
          <div key={index} className={classNames(styles.line, styles[speaker])}>
            {index === firstWords && (
              <span className={styles.face}>
                <StaticPortrait species={species} label="" size="badge" mood={mood} />
              </span>
            )}
            <p className={styles.bubble}>
              <span className={styles.speaker}>
                {m.debrief_speaker({ name: (name ?? report.scenario.customer)[spoken] })}
              </span>
              {text[spoken]}
            </p>
          </div>
        ),
      )}
    </div>
  );
}
