import { type RefObject, useEffect, useRef } from 'react';

/**
 * Leads back to the latest words when a turn is over. The list is laid out from its end, so whoever reads there
 * stays there by itself: nothing is measured while the customer reacts.
 */
export function useFollow(scroller: RefObject<HTMLElement | null>, turns: number): () => void {
  const away = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn is the cause
  useEffect(() => {
    if (!away.current || !scroller.current) return;
    scroller.current.scrollTop = 0;
    away.current = false;
  }, [scroller, turns]);

  return () => {
    away.current = (scroller.current?.scrollTop ?? 0) < -24;
  };
}
