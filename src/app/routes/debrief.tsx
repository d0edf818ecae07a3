import { useCallback, useEffect, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { type Attempt, hasEnded } from '../../core/attempt/attempt.ts';
import type { Program } from '../../core/pack/program.ts';
import { DebriefPage } from '../../features/debrief/debrief-page.tsx';
import { m } from '../../i18n/generated/messages.js';
import { storageProblemText } from '../../i18n/storage-problem-text.ts';
import { buttonClass } from '../../kit/button-class.ts';
import { ErrorPanel } from '../../kit/error-panel.tsx';
import type { StorageProblem } from '../../platform/attempt-store.ts';
import { integrityOf } from '../../platform/integrity.ts';
import { storageErrorOf } from '../../platform/storage-error-of.ts';
import { askToPersist } from '../../platform/storage-state.ts';
import { forkCall } from '../calls/fork-call.ts';
import { settleCalls } from '../calls/settle-calls.ts';
import { startAttempt } from '../calls/start-attempt.ts';
import { useHistory, useLocale, useServices } from '../services-context.ts';
import { MessagePage } from '../shell/message-page.tsx';
import { PageFrame } from '../shell/page-frame.tsx';
import { useLoaded } from '../use-loaded.ts';
import { briefingAddress } from './briefing-address.ts';
import { WithCall } from './with-call.tsx';

/** What became of a call. */
export function DebriefRoute() {
  const { attempt = '' } = useParams();
  const { rows } = useHistory();
  return (
    <WithCall attempt={attempt}>
      {(call) => {
        const { header, events } = call.attempt;
        const row = rows?.find((row) => row.header.id === header.id);
        const over = row?.ended ?? hasEnded(events);
        return header.mode === 'exam' && !over ? <ExamGoesOn id={header.id} /> : <Debrief {...call} />;
      }}
    </WithCall>
  );
}

/** A report would tell what to do better while there is still time to do it. */
function ExamGoesOn({ id }: { readonly id: string }) {
  return (
    <MessagePage
      title={m.shell_title_report()}
      heading={m.shell_exam_open_heading()}
      actions={
        <>
          <Link to={`/call/${id}`} className={buttonClass('primary')}>
            {m.debrief_resume()}
          </Link>
          <Link to="/" className={buttonClass()}>
            {m.shell_back()}
          </Link>
        </>
      }
    >
      {m.shell_exam_open()}
    </MessagePage>
  );
}

function Debrief({ attempt, program }: { readonly attempt: Attempt; readonly program: Program }) {
  const services = useServices();
  const locale = useLocale();
  const navigate = useNavigate();
  const { rows } = useHistory();
  const sealed = rows?.find(({ header }) => header.id === attempt.header.id)?.sealed ?? null;
  const look = useCallback(async () => {
    // Sealed a moment after its end: until then there is nothing to say.
    return sealed === null ? null : integrityOf(services.store, attempt, program);
  }, [services, attempt, program, sealed]);
  const integrity = useLoaded(look);
  useEffect(() => {
    // The score and the seal go into the history; what fails now is tried again at the next visit.
    settleCalls(services, new Set()).catch(() => undefined);
    // Now there is something to lose, and whoever is asked knows what for.
    void askToPersist();
  }, [services]);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const { packId, scenario, persona, temper, mode } = attempt.header;
  const related = (rows ?? []).filter(
    ({ header }) => header.packId === packId && header.scenario === scenario,
  );

  const toCall = (id: string) => navigate(`/call/${id}`);
  const refused = (error: unknown) => setProblem(storageErrorOf(error).problem);

  function retry(): void {
    const choice = { pack: packId, scenario, persona, temper, mode };
    const bundled = services.packs.catalog.entries.some(
      (entry) => entry.pack === packId && entry.scenario === scenario,
    );
    if (bundled) navigate(briefingAddress(choice));
    // An imported call whose pack is not among ours has no briefing of its own here.
    else startAttempt(services, program, choice, locale).then(toCall, refused);
  }

  return (
    <PageFrame title={m.shell_title_report()}>
      {problem !== null && <ErrorPanel sentence={storageProblemText(problem)} />}
      <DebriefPage
        program={program}
        attempt={attempt}
        locale={locale}
        related={related}
        integrity={integrity}
        onResume={() => toCall(attempt.header.id)}
        onRetry={retry}
        onFork={(turn) => forkCall(services, attempt, turn).then(toCall, refused)}
        onBack={() => navigate('/')}
      />
    </PageFrame>
  );
}
