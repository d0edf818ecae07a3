import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import { m } from '../../../i18n/generated/messages.js';
import { useStillness } from '../../../kit/use-stillness.ts';
import { useReportContext } from '../report-context.ts';
import { Section } from '../section.tsx';
import type { OpenMarks } from '../transcript/open-marks.ts';
import { RulePanel } from '../transcript/rule-panel.tsx';
import { Transcript } from '../transcript/transcript.tsx';
import styles from './call-section.module.css';
import { MoodTimeline } from './mood-timeline.tsx';
import { readingTime } from './reading-time.ts';
import { ReplayPlayer } from './replay-player.tsx';
import { useMoments } from './use-moments.ts';

export interface CallSectionProps {
  /** A turn that another part of the page asks for; a new object each time it asks. */
  readonly wanted: { readonly turn: number } | null;
  readonly onFork: (turn: number) => void;
}

/** The call again: the transcript, and beside it its mood, its replay, or the rule behind a mark. */
export function CallSection({ wanted, onFork }: CallSectionProps) {
  const { report } = useReportContext();
  const base = useId().replace(/\W/g, '');
  const elementId = useCallback((moment: number) => `${base}-moment-${moment}`, [base]);
  const still = useStillness();
  const [open, setOpen] = useState<OpenMarks | null>(null);
  const anchor = useRef<HTMLElement>(null);

  const show = useCallback(
    (moment: number, focus: boolean) => {
      const element = document.getElementById(elementId(moment));
      element?.scrollIntoView?.({ behavior: still ? 'auto' : 'smooth', block: 'start' });
      if (focus) element?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
    },
    [elementId, still],
  );
  const restAt = useCallback((moment: number) => readingTime(report, moment), [report]);
  const moments = useMoments({ last: report.turns.length, restAt, show });
  const { choose } = moments;

  useEffect(() => {
    if (wanted !== null) choose(wanted.turn + 1, { focus: true });
  }, [wanted, choose]);

  function close(): void {
    setOpen(null);
    anchor.current?.focus();
  }

  function closeOnEscape(event: KeyboardEvent): void {
    if (event.key === 'Escape' && open !== null) close();
  }

  return (
    <Section anchor="call" title={m.debrief_call_title()} intro={m.debrief_call_intro()}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the rule from anywhere in the call */}
      <div className={styles.columns} onKeyDown={closeOnEscape}>
        <div className={styles.aside}>
          <div className={styles.console}>
            <div className={styles.timeline}>
              <MoodTimeline moment={moments.moment} onChoose={choose} />
            </div>
            <div className={styles.player}>
              <ReplayPlayer moments={moments} />
            </div>
          </div>
          {open !== null && <RulePanel open={open} onClose={close} anchor={anchor} />}
        </div>
        <div className={styles.transcript}>
          <Transcript
            elementId={elementId}
            selected={moments.moment}
            until={moments.replaying ? moments.moment : null}
            open={open}
            onOpen={(marks, from) => {
              anchor.current = from;
              setOpen(marks);
            }}
            onFork={onFork}
          />
        </div>
      </div>
    </Section>
  );
}
