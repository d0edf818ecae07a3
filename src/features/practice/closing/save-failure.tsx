import { Download, LogOut, RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { m } from '../../../i18n/generated/messages.js';
import { storageProblemText } from '../../../i18n/storage-problem-text.ts';
import { Button } from '../../../kit/button.tsx';
import { ErrorPanel } from '../../../kit/error-panel.tsx';
import type { StorageProblem } from '../../../platform/attempt-store.ts';

interface SaveFailureProps {
  readonly problem: StorageProblem;
  readonly busy: boolean;
  readonly onRetry: () => void;
  readonly onDownload: () => void;
  readonly onLeave: () => void;
}

/** Storage said no: the call is on hold, and the trainee can try again or take the attempt along. */
export function SaveFailure({ problem, busy, onRetry, onDownload, onLeave }: SaveFailureProps) {
  const retry = useRef<HTMLButtonElement>(null);
  useEffect(() => retry.current?.focus(), []);
  return (
    <ErrorPanel
      sentence={m.practice_failure_title()}
      detail={storageProblemText(problem)}
      actions={
        <>
          <Button
            ref={retry}
            variant="primary"
            busy={busy}
            icon={<RotateCcw aria-hidden="true" />}
            onClick={onRetry}
          >
            {m.practice_failure_retry()}
          </Button>
          <Button icon={<Download aria-hidden="true" />} onClick={onDownload}>
            {m.practice_failure_download()}
          </Button>
          <Button variant="danger" icon={<LogOut aria-hidden="true" />} onClick={onLeave}>
            {m.practice_failure_leave()}
          </Button>
        </>
      }
    />
  );
}
