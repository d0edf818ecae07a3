import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Clock } from '../../../platform/clock.ts';
import type { SpeechPlan } from './speech-plan.ts';

export interface SpokenLine extends SpeechPlan {
  /** Silence before the line, in milliseconds. */
  readonly lead: number;
}

/** Where the speaking stands. */
export interface SpeechState {
  /** The line that is being spoken, -1 before the first. */
  readonly line: number;
  /** Units of it that have been heard. */
  readonly unit: number;
  readonly done: boolean;
}

/** Lets lines be heard one unit after another. */
export interface Speech {
  readonly store: StoreApi<SpeechState>;
  /** Starts, or goes on where it was held. */
  run(): void;
  hold(): void;
  /** Everything at once. */
  skip(): void;
}

/** Speaks lines by the clock; `onDone` is called once, after the last unit. `heard` starts with all of it said. */
export function createSpeech(
  lines: readonly SpokenLine[],
  clock: Clock,
  heard: boolean,
  onDone: () => void,
): Speech {
  const end: SpeechState = { line: lines.length - 1, unit: lines.at(-1)?.units.length ?? 0, done: true };
  const store = createStore<SpeechState>(() => (heard ? end : { line: -1, unit: 0, done: false }));
  let cancel: (() => void) | null = null;

  function wait(ms: number, next: () => void): void {
    cancel = clock.after(ms, () => {
      cancel = null;
      next();
    });
  }

  function finish(): void {
    if (store.getState().done) return;
    store.setState(end);
    onDone();
  }

  function advance(): void {
    const { line, unit } = store.getState();
    const spoken = lines[line];
    const left = spoken ? spoken.units.length - unit : 0;
    if (left > 0) store.setState({ unit: unit + 1 });
    if (left > 1) wait(spoken?.delays[unit] ?? 0, advance);
    else begin(line + 1);
  }

  function begin(line: number): void {
    const next = lines[line];
    if (!next) {
      finish();
      return;
    }
    wait(next.lead, () => {
      store.setState({ line, unit: 0 });
      advance();
    });
  }

  return {
    store,
    run() {
      if (cancel || store.getState().done) return;
      advance();
    },
    hold() {
      cancel?.();
      cancel = null;
    },
    skip() {
      cancel?.();
      cancel = null;
      finish();
    },
  };
}
