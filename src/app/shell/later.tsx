import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';

// What fails to load here must not take the page with it: the notice is then for the next visit.
const VersionNotice = lazy(() =>
  import('./version-notice.tsx').then(
    ({ VersionNotice }): { default: () => ReactNode } => ({ default: VersionNotice }),
    (): { default: () => ReactNode } => ({ default: () => null }),
  ),
);

/** What waits until the first screen stands and the line is free: the app's files for days without a network. */
export function Later() {
  const [due, setDue] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer = setTimeout(() => setDue(true), 1_000);
    };
    if (document.readyState === 'complete') soon();
    else window.addEventListener('load', soon);
    return () => {
      window.removeEventListener('load', soon);
      clearTimeout(timer);
    };
  }, []);
  return (
    due && (
      <Suspense>
        <VersionNotice />
      </Suspense>
    )
  );
}
