import { useEffect } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { type Attempt, hasEnded } from '../../core/attempt/attempt.ts';
import type { Program } from '../../core/pack/program.ts';
import { CallPage } from '../../features/practice/call-page.tsx';
import { holdCallOpen } from '../../platform/offline/hold-call-open.ts';
import { useLocale, useServices } from '../services-context.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { WithCall } from './with-call.tsx';

export interface CallRouteProps {
  /** Id of the attempt. */
  readonly attempt: string;
}

/** A call in progress. One that is over has a debrief instead. */
export function CallRoute({ attempt: id }: CallRouteProps) {
  return (
    <WithCall attempt={id}>
      {({ attempt, program }) =>
        hasEnded(attempt.events) ? (
          <Navigate to={`/report/${id}`} replace />
        ) : (
          <Call attempt={attempt} program={program} />
        )
      }
    </WithCall>
  );
}

function Call({ attempt, program }: { readonly attempt: Attempt; readonly program: Program }) {
  const services = useServices();
  const { store, clock, history } = services;
  const locale = useLocale();
  const navigate = useNavigate();
  // A new version of the app waits until this page is left.
  useEffect(holdCallOpen, []);
  const scenario = program.scenarios.find(({ id }) => id === attempt.header.scenario);

  return (
    <PageFrame wholeWindow title={scenario?.title[locale] ?? attempt.header.scenario}>
      <CallPage
        program={program}
        attempt={attempt}
        store={store}
        clock={clock}
        locale={locale}
        onFinished={(id) => {
          void history.refresh();
          navigate(`/report/${id}`, { replace: true });
        }}
        onLeave={() => {
          void history.refresh();
          navigate('/');
        }}
      />
    </PageFrame>
  );
}
