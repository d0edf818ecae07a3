import { useEffect, useMemo, useRef, useState } from 'react';
import type { Attempt } from '../../core/attempt/attempt.ts';
import type { Locale } from '../../core/base/locale.ts';
import type { AttemptRow } from '../../platform/attempt-store.ts';
import type { Files } from '../../platform/browser-files.ts';
import type { Integrity } from '../../platform/integrity.ts';
import { AlteredNotice } from './altered-notice.tsx';
import { Chapters } from './chapters.tsx';
import styles from './debrief-report.module.css';
import { DebriefToolbar } from './debrief-toolbar.tsx';
import { DebriefHead } from './head/debrief-head.tsx';
import { verdictOf } from './head/verdict.ts';
import { VerdictNotice } from './head/verdict-notice.tsx';
import type { ReportView } from './make-report.ts';
import { CallSection } from './moments/call-section.tsx';
import { PathSection } from './path/path-section.tsx';
import { PractiseList } from './practise/practise-list.tsx';
import { numberEvidence, ReportContext } from './report-context.ts';
import { ReportIdentity } from './report-identity.tsx';
import { saveReport } from './save-report.ts';
import { ScoreTree } from './score/score-tree.tsx';
import { SealLine } from './seal-line.tsx';
import { takenOver } from './taken-over.ts';

export interface DebriefReportProps {
  readonly view: ReportView;
  readonly attempt: Attempt;
  readonly locale: Locale;
  readonly related: readonly AttemptRow[];
  /** Whether the log is as it was sealed; null until known. */
  readonly integrity: Integrity | null;
  readonly files: Files;
  readonly onResume: () => void;
  readonly onRetry: () => void;
  readonly onFork: (turn: number) => void;
  readonly onBack: () => void;
}

/** A finished report on the screen and on paper. */
export function DebriefReport(props: DebriefReportProps) {
  const { view, attempt, locale, related, integrity, files } = props;
  const { onResume, onRetry, onFork, onBack } = props;
  const { report, par } = view;
  const verdict = verdictOf(view);
  const page = useRef<HTMLElement>(null);
  const [wanted, setWanted] = useState<{ readonly turn: number } | null>(null);
  const context = useMemo(
    () => ({
      report,
      locale,
      spoken: report.header.locale,
      exam: report.header.mode === 'exam',
      par,
      takenOver: takenOver(report, attempt),
      numbers: numberEvidence(report),
    }),
    [report, locale, par, attempt],
  );
  const goTo = (turn: number) => setWanted({ turn });

  // A page that waited for its report was given the focus as a whole; it belongs to the heading.
  useEffect(() => {
    const active = document.activeElement;
    if (active === document.body || !active?.contains(page.current)) return;
    page.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, []);

  return (
    <ReportContext value={context}>
      <article ref={page} className={styles.report}>
        <DebriefToolbar
          finished={verdict.finished}
          onBack={onBack}
          onRetry={onRetry}
          onPrint={() => window.print()}
          onSave={() => saveReport(files, report)}
        />
        {integrity?.kind === 'altered' && <AlteredNotice alteration={integrity.alteration} />}
        <DebriefHead attempt={attempt} verdict={verdict} related={related} onResume={onResume} />
        <VerdictNotice verdict={verdict} />
        <Chapters />
        <PractiseList onGoTo={goTo} />
        <ScoreTree onGoTo={goTo} />
        <CallSection wanted={wanted} onFork={onFork} />
        <PathSection related={related} onGoTo={goTo} />
        <ReportIdentity />
        <SealLine integrity={integrity} />
      </article>
    </ReportContext>
  );
}
