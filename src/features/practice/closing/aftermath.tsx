import { useState } from 'react';
import type { AttemptHeader } from '../../../core/attempt/attempt.ts';
import { loggedMs } from '../../../core/attempt/logged-ms.ts';
import type { Locale } from '../../../core/base/locale.ts';
import type { Program, ScenarioProgram } from '../../../core/pack/program.ts';
import type { Files } from '../../../platform/browser-files.ts';
import { type CallState, saveStateOf, snapshotOf } from '../call-state.ts';
import { attemptFileName, attemptFileText } from '../session/attempt-file-text.ts';
import { clockText } from '../session/call-clock.ts';
import { ClosingCard } from './closing-card.tsx';
import { ElsewhereCard } from './elsewhere-card.tsx';
import { PauseCard } from './pause-card.tsx';
import { SaveFailure } from './save-failure.tsx';

interface AftermathProps {
  readonly program: Program;
  readonly header: AttemptHeader;
  readonly state: CallState;
  readonly scenario: ScenarioProgram;
  readonly locale: Locale;
  readonly files: Files;
  readonly onResume: () => void;
  readonly onRetry: () => void;
  readonly onFinished: () => void;
  readonly onLeave: () => void;
  readonly onTakeOver: () => Promise<void>;
}

/** In place of your answer when there is none to give: storage failed, the call is on hold, or it is over. */
export function Aftermath(props: AftermathProps) {
  const {
    program,
    header,
    state,
    scenario,
    locale,
    files,
    onResume,
    onRetry,
    onFinished,
    onLeave,
    onTakeOver,
  } = props;
  // A pause with nothing paused in this visit is a return.
  const [returned] = useState(
    () => state.paused && state.events.length === state.saved && state.wait.before === 0,
  );
  if (state.problem !== null) {
    const attempt = { header, events: state.events };
    return (
      <SaveFailure
        problem={state.problem}
        busy={false}
        onRetry={onRetry}
        onDownload={() => files.save(attemptFileName(attempt), attemptFileText(program, attempt))}
        onLeave={onLeave}
      />
    );
  }
  if (state.writer === 'elsewhere') return <ElsewhereCard onTakeOver={onTakeOver} onLeave={onLeave} />;
  const ending = scenario.nodes[snapshotOf(state).node];
  if (state.phase === 'ended' && ending?.kind === 'ending') {
    return (
      <ClosingCard
        {...{ ending, locale, onFinished }}
        time={clockText(loggedMs(state.events))}
        turns={state.steps.length}
        saved={saveStateOf(state) === 'saved'}
      />
    );
  }
  return <PauseCard returnedAt={returned ? state.steps.length : null} onResume={onResume} />;
}
