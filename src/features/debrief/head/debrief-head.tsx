import { ArrowRight } from 'lucide-react';
import type { Attempt } from '../../../core/attempt/attempt.ts';
import { bandFloors } from '../../../core/scoring/score.ts';
import { m } from '../../../i18n/generated/messages.js';
import { languageTag } from '../../../i18n/language-tag.ts';
import { momentText } from '../../../i18n/moment-text.ts';
import { Badge } from '../../../kit/badge.tsx';
import { Button } from '../../../kit/button.tsx';
import { classNames } from '../../../kit/class-names.ts';
import { StaticPortrait } from '../../../kit/portrait/static-portrait.tsx';
import { tintStyle } from '../../../kit/portrait/tint-style.ts';
import { ScoreRing } from '../../../kit/score-ring.tsx';
import type { AttemptRow } from '../../../platform/attempt-store.ts';
import { customerLook } from '../customer-look.ts';
import { useReportContext } from '../report-context.ts';
import { formatDuration } from '../words/format-duration.ts';
import { formatTenths, toTenths } from '../words/format-points.ts';
import { bandWords, channelWords, modeWords, qualityWords } from '../words/report-words.ts';
import styles from './debrief-head.module.css';
import { partingWords } from './parting-words.ts';
import { TriesLine } from './tries-line.tsx';
import type { Verdict } from './verdict.ts';

export interface DebriefHeadProps {
  readonly attempt: Attempt;
  readonly verdict: Verdict;
  readonly related: readonly AttemptRow[];
  /** On with the call, offered for as long as it has no ending. */
  readonly onResume: () => void;
}

/** Which call, which customer, what score, how it ended. */
export function DebriefHead({ attempt, verdict, related, onResume }: DebriefHeadProps) {
  const { report, locale, spoken } = useReportContext();
  const { scenario, score, ending, header } = report;
  const { species, temper } = customerLook(header);
  const mood = report.mood.at(-1);
  const words = partingWords(report);
  const figure = formatTenths(toTenths(score.raw));
  const startedAt = attempt.events[0]?.at ?? 0;
  const left = ending?.quality === 'poor';
  const band = verdict.finished ? bandWords[score.band]() : m.debrief_band_open();
  return (
    <header className={styles.head}>
      <div className={styles.stage} style={tintStyle(species)}>
        <StaticPortrait
          species={species}
          temper={left ? temper : 'calm'}
          moment={left ? 'hung-up' : 'idle'}
          {...(mood === undefined ? {} : { mood })}
          label={m.debrief_portrait_final({ name: scenario.customer[locale] })}
        />
        {words !== null && (
          <p className={styles.words} lang={languageTag(spoken)}>
            {words[spoken]}
          </p>
        )}
      </div>
      <div className={styles.facts}>
        <h1 tabIndex={-1}>{scenario.title[locale]}</h1>
        <p className={styles.who}>
          {m.debrief_customer({
            name: scenario.customer[locale],
            persona: scenario.persona[locale],
            temper: scenario.temper[locale],
          })}
        </p>
        <p className={styles.when}>
          <Badge tone={header.mode === 'exam' ? 'accent' : 'neutral'}>{modeWords[header.mode]()}</Badge>
          <span>{channelWords[scenario.channel]()}</span>
          <span>
            <time dateTime={new Date(startedAt).toISOString()}>{momentText(startedAt, locale)}</time>
          </span>
          <span>{formatDuration(report.durationMs)}</span>
          <span>{m.debrief_replies({ count: report.turns.length })}</span>
        </p>
        {ending === null ? (
          <Button
            variant="primary"
            className={styles.resume}
            icon={<ArrowRight aria-hidden="true" />}
            onClick={onResume}
          >
            {m.debrief_resume()}
          </Button>
        ) : (
          <div className={classNames(styles.ending, styles[ending.quality])}>
            <p className={styles.endingTitle}>
              <span className={styles.quality}>{qualityWords[ending.quality]()}</span>
              {ending.title[locale]}
            </p>
            <p>{ending.text[locale]}</p>
          </div>
        )}
        <TriesLine header={header} startedAt={startedAt} raw={score.raw} related={related} />
      </div>
      <div className={styles.score}>
        <ScoreRing
          value={score.raw}
          figure={figure}
          label={`${m.debrief_overall()} ${figure}, ${band}`}
          band={band}
          passMark={bandFloors.pass}
          tone={verdict.tone}
        />
        {verdict.finished && (
          <p className={styles.distance}>
            {verdict.passed
              ? m.debrief_above_pass({ points: formatTenths(verdict.distance) })
              : m.debrief_below_pass({ points: formatTenths(verdict.distance) })}
          </p>
        )}
      </div>
    </header>
  );
}
