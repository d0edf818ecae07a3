import { type RefObject, useEffect, useLayoutEffect } from 'react';

/** Keeps the latest words in sight: when a line arrives, and when what stands below takes room or gives it back. */
export function useFollow(scroller: RefObject<HTMLElement | null>, turns: number, line: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what arrives is the cause
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, [scroller, turns, line]);

  useEffect(() => {
    const element = scroller.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    let height = element.clientHeight;
    const observer = new ResizeObserver(() => {
      // Whoever read the end before goes on reading the end.
      const fromEnd = element.scrollHeight - element.scrollTop - height;
      height = element.clientHeight;
      if (fromEnd < 48) element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
}
