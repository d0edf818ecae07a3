import { useCallback, useEffect, useRef, useState } from 'react';

/** Where the reader is in the call, and how they came there. */
export interface Moments {
  /** 0 is the opening, n the nth reply; null while nothing is chosen. */
  readonly moment: number | null;
  /** The replay is on: what comes after the moment is not shown yet. */
  readonly replaying: boolean;
  readonly playing: boolean;
  /** Goes to a moment of the whole transcript. */
  readonly choose: (moment: number, how?: { readonly focus: boolean }) => void;
  /** Goes to a moment of the replay. */
  readonly replayTo: (moment: number) => void;
  readonly setPlaying: (playing: boolean) => void;
  /** Ends the replay and shows everything again. */
  readonly leave: () => void;
}

interface MomentsOptions {
  readonly last: number;
  readonly restAt: (moment: number) => number;
  /** Brings a moment before the reader's eyes. */
  readonly show: (moment: number, focus: boolean) => void;
}

/** Dragging over the chart passes many moments: the page follows once the hand rests. */
const settleAfter = 160;

export function useMoments({ last, restAt, show }: MomentsOptions): Moments {
  const [moment, setMoment] = useState<number | null>(null);
  const [replaying, setReplaying] = useState(false);
  const [playing, setPlayingState] = useState(false);
  const pending = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(pending.current), []);

  const showSoon = useCallback(
    (wanted: number, focus: boolean, after: number) => {
      clearTimeout(pending.current);
      pending.current = setTimeout(() => show(wanted, focus), after);
    },
    [show],
  );

  const choose = useCallback(
    (wanted: number, { focus } = { focus: false }) => {
      setMoment(wanted);
      setReplaying(false);
      setPlayingState(false);
      showSoon(wanted, focus, focus ? 0 : settleAfter);
    },
    [showSoon],
  );

  const step = useCallback(
    (wanted: number) => {
      const next = Math.min(last, Math.max(0, wanted));
      setMoment(next);
      setReplaying(true);
      showSoon(next, false, 0);
    },
    [last, showSoon],
  );

  const replayTo = useCallback(
    (wanted: number) => {
      setPlayingState(false);
      step(wanted);
    },
    [step],
  );

  const setPlaying = useCallback(
    (wanted: boolean) => {
      setPlayingState(wanted);
      // At the end, or before anything was chosen, the replay begins at the beginning.
      if (wanted && (moment === null || moment >= last || !replaying))
        step(moment !== null && moment < last ? moment : 0);
    },
    [moment, last, replaying, step],
  );

  const leave = useCallback(() => {
    setReplaying(false);
    setPlayingState(false);
  }, []);

  useEffect(() => {
    if (!playing || moment === null) return;
    if (moment >= last) {
      setPlayingState(false);
      return;
    }
    const timer = setTimeout(() => step(moment + 1), restAt(moment));
    return () => clearTimeout(timer);
  }, [playing, moment, last, restAt, step]);

  return { moment, replaying, playing, choose, replayTo, setPlaying, leave };
}
