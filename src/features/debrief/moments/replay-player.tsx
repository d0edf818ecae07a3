import { Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { m } from '../../../i18n/generated/messages.js';
import { Button } from '../../../kit/button.tsx';
import { IconButton } from '../../../kit/icon-button.tsx';
import { Meter } from '../../../kit/meter.tsx';
import { Portrait } from '../../../kit/portrait/portrait.tsx';
import { tintStyle } from '../../../kit/portrait/tint-style.ts';
import { useStillness } from '../../../kit/use-stillness.ts';
import { customerLook } from '../customer-look.ts';
import { useReportContext } from '../report-context.ts';
import { formatTenths } from '../words/format-points.ts';
import { moodWords } from '../words/report-words.ts';
import styles from './replay-player.module.css';
import { runningScore } from './running-score.ts';
import type { Moments } from './use-moments.ts';

export interface ReplayPlayerProps {
  readonly moments: Moments;
}

const axes = ['patience', 'trust', 'satisfaction'] as const;

/** Plays the call again: the customer's face, the mood and the running score at each moment. */
export function ReplayPlayer({ moments }: ReplayPlayerProps) {
  const { report, locale } = useReportContext();
  const still = useStillness();
  const last = report.turns.length;
  const now = moments.moment ?? last;
  const mood = report.mood[now] ?? { patience: 60, trust: 60, satisfaction: 60 };
  const before = report.mood[Math.max(0, now - 1)] ?? mood;
  const name = report.scenario.customer[locale];
  const place = now === 0 ? m.debrief_start() : m.debrief_turn({ turn: now });
  const score = formatTenths(runningScore(report)[now] ?? 0);
  const { species, temper } = customerLook(report.header);
  return (
    <section className={styles.player} aria-label={m.debrief_replay()}>
      <div className={styles.face} style={tintStyle(species)}>
        <Portrait
          species={species}
          size="card"
          label={m.debrief_portrait_at({ name, place })}
          mood={mood}
          reducedMotion={still}
          temper={now === 0 ? temper : 'calm'}
          moment={momentFor(report.ending?.quality === 'poor' && now === last, mood, before)}
        />
      </div>
      <div className={styles.meters}>
        {axes.map((axis) => (
          <Meter
            key={axis}
            tone={axis}
            label={moodWords[axis]()}
            value={mood[axis]}
            previous={before[axis]}
          />
        ))}
      </div>
      <p className={styles.score}>
        <span className={styles.scoreLabel}>{m.debrief_running_score()}</span>
        <output className={styles.figure}>{score}</output>
      </p>
      <div className={styles.controls}>
        <IconButton
          label={m.debrief_previous()}
          icon={<SkipBack aria-hidden="true" />}
          disabled={now === 0}
          onClick={() => moments.replayTo(now - 1)}
        />
        {!still && (
          <IconButton
            className={styles.play}
            label={moments.playing ? m.debrief_pause() : m.debrief_play()}
            icon={moments.playing ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
            onClick={() => moments.setPlaying(!moments.playing)}
          />
        )}
        <IconButton
          label={m.debrief_next()}
          icon={<SkipForward aria-hidden="true" />}
          disabled={now === last}
          onClick={() => moments.replayTo(now + 1)}
        />
        <input
          type="range"
          className={styles.slider}
          min={0}
          max={last}
          value={now}
          aria-label={m.debrief_scrubber()}
          aria-valuetext={m.debrief_scrubber_value({ place, last, score })}
          onChange={(event) => moments.replayTo(event.currentTarget.valueAsNumber)}
        />
        <span className={styles.place} aria-hidden="true">
          {now} / {last}
        </span>
      </div>
      {moments.replaying && (
        <Button size="small" className={styles.leave} onClick={moments.leave}>
          {m.debrief_show_all()}
        </Button>
      )}
    </section>
  );
}

type Three = Readonly<Record<(typeof axes)[number], number>>;

/** A reply that moved the mood far is still on the customer's face. */
function momentFor(left: boolean, now: Three, before: Three) {
  if (left) return 'hung-up';
  const change = axes.reduce((sum, axis) => sum + now[axis] - before[axis], 0);
  return change >= 12 ? 'reacting-well' : change <= -12 ? 'reacting-badly' : 'idle';
}
