import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Attempt } from '../../core/attempt/attempt.ts';
import type { Program } from '../../core/pack/program.ts';
import { DebriefPage } from '../../features/debrief/debrief-page.tsx';
import { m } from '../../i18n/generated/messages.js';
import { storageProblemText } from '../../i18n/storage-problem-text.ts';
import { ErrorPanel } from '../../kit/error-panel.tsx';
import type { StorageProblem } from '../../platform/attempt-store.ts';
import { storageErrorOf } from '../../platform/storage-error-of.ts';
import { forkCall } from '../calls/fork-call.ts';
import { startAttempt } from '../calls/start-attempt.ts';
import { useHistory, useLocale, useServices } from '../services-context.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { briefingAddress } from './briefing-address.ts';
import { WithCall } from './with-call.tsx';

/** What became of a call. */
export function DebriefRoute() {
  const { attempt = '' } = useParams();
  return <WithCall attempt={attempt}>{(call) => <Debrief {...call} />}</WithCall>;
}

function Debrief({ attempt, program }: { readonly attempt: Attempt; readonly program: Program }) {
  const services = useServices();
  const locale = useLocale();
  const navigate = useNavigate();
  const { rows } = useHistory();
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
        onRetry={retry}
        onFork={(turn) => forkCall(services, attempt, turn).then(toCall, refused)}
        onBack={() => navigate('/')}
      />
    </PageFrame>
  );
}
