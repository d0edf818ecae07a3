import type { Attempt } from '../../core/attempt/attempt.ts';
import type { Locale } from '../../core/base/locale.ts';
import type { Program } from '../../core/pack/program.ts';
import { m } from '../../i18n/generated/messages.js';
import { Skeleton } from '../../kit/skeleton.tsx';
import type { AttemptStore } from '../../platform/attempt-store.ts';
import { browserFiles, type Files } from '../../platform/browser-files.ts';
import type { Clock } from '../../platform/clock.ts';
import styles from './call-page.module.css';
import { OpenFailure } from './closing/open-failure.tsx';
import { LiveCall } from './live-call.tsx';
import { useCallSession } from './use-call-session.ts';

export interface CallPageProps {
  readonly program: Program;
  readonly attempt: Attempt;
  readonly store: AttemptStore;
  readonly clock: Clock;
  /** Where a call that cannot be stored is handed to the trainee. */
  readonly files?: Files;
  /** Of the interface; the call itself runs in the attempt's own language. */
  readonly locale: Locale;
  /** The trainee wants the debrief of the call that has ended. */
  readonly onFinished: (id: string) => void;
  /** The trainee leaves; the attempt is kept as it stands. */
  readonly onLeave: () => void;
}

/** A call: from where the attempt's log ends to its ending, or to a pause. */
export function CallPage(props: CallPageProps) {
  return <OpeningCall key={props.attempt.header.id} {...props} />;
}

function OpeningCall(props: CallPageProps) {
  const { program, attempt, store, clock, files = browserFiles, locale, onFinished, onLeave } = props;
  const { opened, openAgain, takeOver } = useCallSession({ program, attempt, store, clock });
  if (opened.state === 'open') {
    return (
      <LiveCall
        {...{ program, clock, files, locale, onFinished, onLeave }}
        onTakeOver={takeOver}
        header={attempt.header}
        session={opened.session}
      />
    );
  }
  return (
    <div className={styles.opening}>
      {opened.state === 'opening' ? (
        <Skeleton label={m.practice_opening()} lines={4} />
      ) : (
        <OpenFailure {...{ program, attempt, files, onLeave }} failure={opened} onRetry={openAgain} />
      )}
    </div>
  );
}
