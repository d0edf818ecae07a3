import { useCallback, useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useStore } from 'zustand';
import { type Mode, modes } from '../../core/attempt/attempt.ts';
import type { CallChoice } from '../../features/library/call-choice.ts';
import { BriefingPage } from '../../features/practice/briefing-page.tsx';
import { m } from '../../i18n/generated/messages.js';
import { storageProblemText } from '../../i18n/storage-problem-text.ts';
import { ErrorPanel } from '../../kit/error-panel.tsx';
import type { StorageProblem } from '../../platform/attempt-store.ts';
import type { Catalog, CatalogEntry } from '../../platform/pack-source.ts';
import { storageErrorOf } from '../../platform/storage-error-of.ts';
import { keepSources, startAttempt } from '../calls/start-attempt.ts';
import { useLocale, useServices } from '../services-context.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { useLoaded } from '../use-loaded.ts';
import { NotFoundRoute } from './not-found-route.tsx';

export interface BriefingRouteProps {
  readonly pack: string;
  readonly scenario: string;
}

/** Reads the casting from the address; what it does not say, or says wrongly, is as the call was written. */
export function BriefingRoute({ pack, scenario }: BriefingRouteProps) {
  const { catalog, known } = useStore(useServices().packs.state);
  const [address] = useSearchParams();
  const entry = catalog.entries.find(
    (candidate) => candidate.pack === pack && candidate.scenario === scenario,
  );
  // It may be of a pack that was brought in, which storage has not told of yet.
  if (!entry) return known ? <NotFoundRoute /> : <PageSkeleton />;
  return <Briefing choice={choiceOf(catalog, entry, address)} />;
}

function Briefing({ choice }: { readonly choice: CallChoice }) {
  const services = useServices();
  const locale = useLocale();
  const navigate = useNavigate();
  const { packs, store } = services;
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  const [starting, setStarting] = useState(false);
  const load = useCallback(() => packs.loadPack(choice.pack), [packs, choice.pack]);
  const program = useLoaded(load);
  useEffect(() => {
    // Written while the briefing is read, so that the call begins at once; a store that fails is told of then.
    if (program !== null) keepSources(store, program).catch(() => undefined);
  }, [store, program]);
  if (program === null) return <PageSkeleton />;

  async function start(): Promise<void> {
    if (starting || program === null) return;
    setStarting(true);
    try {
      const attempt = await startAttempt(services, program, choice, locale);
      // Back from the call leads to the practice room, not to the briefing of a call that has begun.
      navigate(`/call/${attempt}`, { replace: true });
    } catch (error) {
      setProblem(storageErrorOf(error).problem);
      setStarting(false);
    }
  }

  return (
    <PageFrame title={m.shell_title_briefing()}>
      {problem !== null && <ErrorPanel sentence={storageProblemText(problem)} />}
      <BriefingPage
        program={program}
        scenario={choice.scenario}
        persona={choice.persona}
        temper={choice.temper}
        mode={choice.mode}
        locale={locale}
        onStart={start}
        onBack={() => navigate('/')}
      />
    </PageFrame>
  );
}

function choiceOf(catalog: Catalog, entry: CatalogEntry, address: URLSearchParams): CallChoice {
  const { pack, scenario, customer } = entry;
  const mode: Mode = modes.find((candidate) => candidate === address.get('mode')) ?? 'practice';
  const persona = catalog.personas.find(({ id }) => id === address.get('persona'))?.id;
  const temper = catalog.tempers.find(({ id }) => id === address.get('temper'))?.id;
  if (customer.casting === 'fixed')
    return { pack, scenario, persona: customer.persona, temper: customer.temper, mode };
  return { pack, scenario, persona: persona ?? customer.persona, temper: temper ?? customer.temper, mode };
}
