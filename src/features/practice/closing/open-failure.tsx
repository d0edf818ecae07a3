import { Download, RotateCcw } from 'lucide-react';
import type { Attempt } from '../../../core/attempt/attempt.ts';
import type { Program } from '../../../core/pack/program.ts';
import { m } from '../../../i18n/generated/messages.js';
import { Button } from '../../../kit/button.tsx';
import { ErrorPanel } from '../../../kit/error-panel.tsx';
import type { Files } from '../../../platform/browser-files.ts';
import { attemptFileName, attemptFileText } from '../session/attempt-file-text.ts';
import type { OpenFailed } from '../use-call-session.ts';

interface OpenFailureProps {
  readonly program: Program;
  readonly attempt: Attempt;
  readonly files: Files;
  readonly failure: OpenFailed;
  readonly onRetry: () => void;
  readonly onLeave: () => void;
}

/** The attempt cannot go on here: why, and what can be done with it. */
export function OpenFailure({ program, attempt, files, failure, onRetry, onLeave }: OpenFailureProps) {
  return (
    <ErrorPanel
      sentence={sentenceFor(failure)}
      actions={
        <>
          {failure.problem === 'reader' && (
            <Button variant="primary" icon={<RotateCcw aria-hidden="true" />} onClick={onRetry}>
              {m.practice_failure_retry()}
            </Button>
          )}
          <Button
            icon={<Download aria-hidden="true" />}
            onClick={() => files.save(attemptFileName(attempt), attemptFileText(program, attempt))}
          >
            {m.practice_failure_download()}
          </Button>
          <Button onClick={onLeave}>{m.practice_briefing_back()}</Button>
        </>
      }
    />
  );
}

function sentenceFor({ problem, n }: OpenFailed): string {
  switch (problem) {
    case 'other-pack':
      return m.practice_open_failed_other_pack();
    case 'broken-log':
      return m.practice_open_failed_broken_log({ n });
    case 'reader':
      return m.practice_open_failed_reader();
    default:
      return m.practice_open_failed_unknown();
  }
}
