import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { benchTabs } from '../../features/rule-bench/bench-tab.ts';
import { RuleBenchPage } from '../../features/rule-bench/rule-bench-page.tsx';
import { m } from '../../i18n/generated/messages.js';
import { findUnclearReplies } from '../calls/find-unclear-replies.ts';
import { loadRules } from '../calls/load-rules.ts';
import { useLocale, useServices } from '../services-context.ts';
import { PageFrame } from '../shell/page-frame.tsx';
import { PageSkeleton } from '../shell/page-skeleton.tsx';
import { useLoaded } from '../use-loaded.ts';

/** What the scoring rules hear. */
export function RuleBenchRoute() {
  const services = useServices();
  const locale = useLocale();
  const [address, setAddress] = useSearchParams();
  const load = useCallback(() => loadRules(services), [services]);
  const loadUnclear = useCallback(() => findUnclearReplies(services), [services]);
  const rules = useLoaded(load);
  if (rules === null) return <PageSkeleton />;
  return (
    <PageFrame title={m.bench_title()}>
      <RuleBenchPage
        {...rules}
        locale={locale}
        tab={benchTabs.find((tab) => tab === address.get('tab')) ?? 'try'}
        onTabChange={(tab) => setAddress(tab === 'try' ? {} : { tab }, { replace: true })}
        loadUnclear={loadUnclear}
        onCopy={async (text) => navigator.clipboard.writeText(text)}
      />
    </PageFrame>
  );
}
