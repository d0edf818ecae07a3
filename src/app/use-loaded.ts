import { useEffect, useState } from 'react';

/**
 * What a promise brings, null until then; a failure is thrown into the nearest boundary. `load` must stay the same
 * function for as long as the same thing is wanted.
 */
export function useLoaded<T>(load: () => Promise<T>): T | null {
  const [loaded, setLoaded] = useState<{ readonly value?: T; readonly error?: unknown } | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setLoaded({ value }),
      (error: unknown) => wanted && setLoaded({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  if (loaded !== null && 'error' in loaded) throw loaded.error;
  return loaded?.value ?? null;
}
