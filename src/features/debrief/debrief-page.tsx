import { ArrowLeft, RotateCcw } from 'lucide-react';
import type { Attempt } from '../../core/attempt/attempt.ts';
import type { Locale } from '../../core/base/locale.ts';
import type { Program } from '../../core/pack/program.ts';
import { m } from '../../i18n/generated/messages.js';
import { Button } from '../../kit/button.tsx';
import { ErrorPanel } from '../../kit/error-panel.tsx';
import type { AttemptRow } from '../../platform/attempt-store.ts';
import { browserFiles, type Files } from '../../platform/browser-files.ts';
import type { Integrity } from '../../platform/integrity.ts';
import styles from './debrief-page.module.css';
import { DebriefReport } from './debrief-report.tsx';
import { DebriefWaiting } from './debrief-waiting.tsx';
import { useReport } from './use-report.ts';
import { problemWords } from './words/report-words.ts';

export interface DebriefPageProps {
  readonly program: Program;
  readonly attempt: Attempt;
  /** Language of the interface; the call keeps its own. */
  readonly locale: Locale;
  /** On with this call, which has not ended. */
  readonly onResume: () => void;
  /** The same call again, from the start. */
  readonly onRetry: () => void;
  /** A new attempt that keeps everything before a turn (from 0); this one stays as it is. */
  readonly onFork: (turn: number) => void;
  readonly onBack: () => void;
  /** The trainee's other attempts, for comparison. */
  readonly related?: readonly AttemptRow[];
  /** Whether the log is as it was sealed; null until known. */
  readonly integrity?: Integrity | null;
  /** Where the saved report goes; the browser's downloads unless told otherwise. */
  readonly files?: Files;
}

const none: readonly AttemptRow[] = [];

/** The report of one attempt. */
export function DebriefPage({
  program,
  attempt,
  related = none,
  integrity = null,
  files = browserFiles,
  ...rest
}: DebriefPageProps) {
  const result = useReport(program, attempt);
  if (result === null) return <DebriefWaiting />;
  if (result.ok)
    return <DebriefReport view={result.view} {...{ attempt, related, integrity, files }} {...rest} />;
  return (
    <div className={styles.problem}>
      <ErrorPanel
        sentence={problemWords[result.problem]()}
        detail={m.debrief_problem_detail({ attempt: attempt.header.id, pack: attempt.header.packId })}
        actions={
          <>
            <Button icon={<ArrowLeft aria-hidden="true" />} onClick={rest.onBack}>
              {m.debrief_back()}
            </Button>
            <Button icon={<RotateCcw aria-hidden="true" />} onClick={rest.onRetry}>
              {m.debrief_retry()}
            </Button>
          </>
        }
      />
    </div>
  );
}
