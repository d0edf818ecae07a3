import { type ReactNode, useCallback, useState } from 'react';
import { Link } from 'react-router';
import { m } from '../../i18n/generated/messages.js';
import { Button } from '../../kit/button.tsx';
import { buttonClass } from '../../kit/button-class.ts';
import { type LoadedCall, loadCall } from '../calls/load-call.ts';
import { saveCalls } from '../calls/save-calls.ts';
import { useServices } from '../services-context.ts';
import { MessagePage } from '../shell/message-page.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { useLoaded } from '../use-loaded.ts';

export interface WithCallProps {
  /** Id of the attempt. */
  readonly attempt: string;
  readonly children: (call: Extract<LoadedCall, { kind: 'ready' }>) => ReactNode;
}

/** A page about one attempt, or the reason why there is none. */
export function WithCall({ attempt, children }: WithCallProps) {
  const services = useServices();
  const load = useCallback(() => loadCall(services, attempt), [services, attempt]);
  const call = useLoaded(load);
  if (call === null) return <PageSkeleton />;
  if (call.kind === 'ready') return children(call);
  return call.kind === 'no-attempt' ? <NoAttempt /> : <NoPack attempt={attempt} />;
}

function NoAttempt() {
  return (
    <MessagePage
      title={m.shell_no_attempt_heading()}
      heading={m.shell_no_attempt_heading()}
      actions={
        <>
          <Link to="/history" className={buttonClass('primary')}>
            {m.shell_to_history()}
          </Link>
          <Link to="/" className={buttonClass()}>
            {m.shell_back()}
          </Link>
        </>
      }
    >
      {m.shell_no_attempt()}
    </MessagePage>
  );
}

function NoPack({ attempt }: { readonly attempt: string }) {
  const services = useServices();
  const [refused, setRefused] = useState(false);
  return (
    <MessagePage
      title={m.shell_no_pack_heading()}
      heading={m.shell_no_pack_heading()}
      actions={
        <>
          <Button
            variant="primary"
            onClick={() => saveCalls(services, [attempt], 'call').catch(() => setRefused(true))}
          >
            {m.shell_error_download_call()}
          </Button>
          <Link to="/" className={buttonClass()}>
            {m.shell_back()}
          </Link>
        </>
      }
    >
      {refused ? m.shell_error_download_failed() : m.shell_no_pack()}
    </MessagePage>
  );
}
