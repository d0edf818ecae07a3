import { lazy } from 'react';
import { Route, Routes } from 'react-router';
import { LibraryRoute } from './library-route.tsx';
import { NotFoundRoute } from './not-found-route.tsx';

// One lazy component a chunk: a second one on the same chunk would wait for it again.
const Practice = lazy(() =>
  import('./practice.tsx').then(({ PracticeRoute }) => ({ default: PracticeRoute })),
);
const Debrief = lazy(() => import('./debrief.tsx').then(({ DebriefRoute }) => ({ default: DebriefRoute })));
const History = lazy(() => import('./history.tsx').then(({ HistoryRoute }) => ({ default: HistoryRoute })));
const Settings = lazy(() =>
  import('./settings.tsx').then(({ SettingsRoute }) => ({ default: SettingsRoute })),
);
const RuleBench = lazy(() =>
  import('./rule-bench.tsx').then(({ RuleBenchRoute }) => ({ default: RuleBenchRoute })),
);

/** Which page stands at which address. */
export function AppRoutes() {
  return (
    <Routes>
      <Route path="/" element={<LibraryRoute />} />
      <Route path="/brief/:pack/:scenario" element={<Practice page="briefing" />} />
      <Route path="/call/:attempt" element={<Practice page="call" />} />
      <Route path="/report/:attempt" element={<Debrief />} />
      <Route path="/history" element={<History />} />
      <Route path="/settings" element={<Settings />} />
      <Route path="/bench" element={<RuleBench />} />
      <Route path="*" element={<NotFoundRoute />} />
    </Routes>
  );
}
