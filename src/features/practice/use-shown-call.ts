import { useEffect, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { afterPaint } from './after-paint.ts';
import type { CallState } from './call-state.ts';

/**
 * The call as everything but the face shows it. A new turn arrives here once the customer's reaction has been
 * painted: the face goes first, the words and figures follow in the next frame.
 */
export function useShownCall(store: StoreApi<CallState>): CallState {
  const [shown, setShown] = useState(store.getState);
  useEffect(() => {
    let cancel: (() => void) | null = null;
    const catchUp = () => {
      cancel = null;
      setShown(store.getState());
    };
    const unsubscribe = store.subscribe((state, before) => {
      if (cancel) return;
      if (state.steps.length > before.steps.length) cancel = afterPaint(catchUp);
      else catchUp();
    });
    catchUp();
    return () => {
      unsubscribe();
      cancel?.();
    };
  }, [store]);
  return shown;
}
