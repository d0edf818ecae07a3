import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Attempt, AttemptEvent, LoggedReply } from '../../core/attempt/attempt.ts';
import { logStep } from '../../core/attempt/log-step.ts';
import { lastWords, type Replay, type Step } from '../../core/attempt/replay.ts';
import type { Locale } from '../../core/base/locale.ts';
import type { CallEvent, CallInput } from '../../core/dialogue/call-event.ts';
import { offeredReplies } from '../../core/dialogue/offered-replies.ts';
import type { Snapshot } from '../../core/dialogue/snapshot.ts';
import { transition } from '../../core/dialogue/transition.ts';
import type { Understanding } from '../../core/dialogue/understand.ts';
import type { ChoiceNode, Program } from '../../core/pack/program.ts';
import { type AttemptStore, StorageError } from '../../platform/attempt-store.ts';
import { createBreath } from '../../platform/breath.ts';
import type { Clock } from '../../platform/clock.ts';
import {
  acceptsReply,
  type CallState,
  hintRung,
  isHalted,
  latestEvents,
  saveStateOf,
  snapshotOf,
  waitedMs,
} from './call-state.ts';
import { initialState } from './session/initial-state.ts';
import type { Reader } from './session/load-reader.ts';

/** What the trainee gives: one of the open replies, by its index at the node, or words of their own. */
export type GivenReply =
  | { readonly kind: 'picked'; readonly choice: number }
  | { readonly kind: 'typed'; readonly text: string };

interface CallSessionOptions {
  readonly program: Program;
  readonly attempt: Attempt;
  /** The attempt's log, replayed. */
  readonly replayed: Replay;
  readonly attempts: AttemptStore;
  readonly clock: Clock;
  /** Brings what reads typed replies; called at most once at a time, again after a failure. */
  readonly loadReader: () => Promise<Reader>;
}

/** One call that is going on: facts in a store, and the verbs that change them. */
export interface CallSession {
  readonly store: StoreApi<CallState>;
  /** Whether this tab is the one that writes the log. */
  setWriter(writer: 'here' | 'elsewhere'): void;
  /** Picks up: the customer begins to speak. */
  begin(): void;
  /** The customer's words are all on the screen. */
  spoken(): void;
  /** Gives a reply. Resolves when it is acknowledged, or refused by storage, or was not wanted now. */
  reply(given: GivenReply): Promise<void>;
  /** Takes the next rung of the hint ladder. `floor` is the rung that comes for free. */
  takeHint(floor: number): Promise<void>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Keeps the attempt as it stands; false when storage refused. */
  leave(): Promise<boolean>;
  /** Writes again what storage refused. */
  saveAgain(): Promise<void>;
  /** Works out what each open reply would do; changes nothing, but the one given is then answered sooner. */
  rehearse(): void;
  /** Reads words that may be sent soon; changes nothing, but once sent they are answered sooner. */
  foresee(words: string): void;
  /** Loads the reader of typed replies ahead of time; null when it cannot be had. */
  prepareReader(): Promise<Reader | null>;
}

/** Highest rung of the hint ladder. */
export const lastRung = 3;

/** A session for one attempt, from where its log ends. */
export function createCallSession(options: CallSessionOptions): CallSession {
  const { program, attempt, replayed, attempts, clock, loadReader } = options;
  const { id, mode } = attempt.header;
  const store = createStore<CallState>(() => initialState(attempt, replayed, clock.now()));
  const { getState, setState } = store;
  let reader: Promise<Reader> | null = null;
  let loaded: Reader | null = null;
  let foreseen: { readonly at: Snapshot; readonly text: string; readonly understood: Understanding } | null =
    null;
  let saving: Promise<void> | null = null;

  function read(): Promise<Reader> {
    reader ??= loadReader().then(
      (found) => {
        loaded = found;
        return found;
      },
      (error: unknown) => {
        reader = null;
        throw error;
      },
    );
    return reader;
  }

  /** What words mean where the call stands; the same words are read once. */
  function understood(text: string, reading: Reader): Understanding {
    const state = getState();
    const at = snapshotOf(state);
    if (foreseen?.at !== at || foreseen.text !== text) {
      const heard = lastWords(program, at, latestEvents(state))[at.locale];
      foreseen = { at, text, understood: reading.understand(program, at, text, heard, reading) };
    }
    return foreseen.understood;
  }

  /** Writes all that storage has not confirmed, one transaction at a time, in order. */
  function save(): Promise<void> {
    saving ??= drain().finally(() => {
      saving = null;
    });
    return saving;
  }

  async function drain(): Promise<void> {
    for (let state = getState(); state.saved < state.events.length; state = getState()) {
      try {
        await attempts.append(id, state.events.slice(state.saved));
      } catch (error) {
        const problem = error instanceof StorageError ? error.problem : 'failed';
        setState((now) => ({ problem, wait: { before: waitedMs(now, clock.now()), since: 0 } }));
        return;
      }
      setState((now) => ({
        saved: state.events.length,
        problem: null,
        wait: now.problem === null ? now.wait : { ...now.wait, since: clock.now() },
      }));
    }
  }

  function log(events: readonly AttemptEvent[], change: Partial<CallState> = {}): Promise<void> {
    setState((state) => ({ ...change, events: [...state.events, ...events] }));
    return save();
  }

  function take(given: GivenReply, ms: number, reading: Reader | null): Promise<void> {
    const state = getState();
    const before = snapshotOf(state);
    const node = program.scenarios[before.scenario]?.nodes[before.node] as ChoiceNode;
    const heard = lastWords(program, before, latestEvents(state));
    const meant = given.kind === 'typed' && reading !== null ? understood(given.text, reading) : null;
    const choice = given.kind === 'picked' ? given.choice : (meant?.routing.choice ?? -1);
    const choiceId = node.replies[choice]?.id ?? null;
    const input: CallInput = meant
      ? { type: 'heard', choice, marks: meant.marks, ms }
      : { type: 'picked', choice, ms };
    const reply: LoggedReply =
      given.kind === 'typed'
        ? { kind: 'typed', text: given.text, choice: choiceId }
        : { kind: 'picked', choice: choiceId ?? '' };
    const [after, events]: [typeof before, readonly CallEvent[]] = transition(program, before, input);
    const findings = meant?.findings ?? [];
    const step: Step = { turn: before.turn, before, after, reply, choice, ms, findings, events, heard };
    const at = clock.now();
    return log(logStep(program, before.scenario, { n: state.events.length, at, ms, reply, events }), {
      steps: [...state.steps, step],
      phase: 'speaking',
      reader: 'ready',
      wait: { before: 0, since: at },
    });
  }

  const stamp = () => ({ n: getState().events.length, at: clock.now() });

  return {
    store,
    setWriter(writer) {
      const state = getState();
      if (writer === state.writer) return;
      // The customer does not wait for a tab that cannot answer.
      setState({ writer, wait: { before: waitedMs(state, clock.now()), since: clock.now() } });
    },
    begin() {
      if (getState().phase === 'ringing') setState({ phase: 'speaking' });
    },
    spoken() {
      const state = getState();
      if (state.phase !== 'speaking') return;
      const phase = snapshotOf(state).ended ? 'ended' : 'waiting';
      setState({ phase, wait: { before: 0, since: clock.now() } });
    },
    async reply(given) {
      const state = getState();
      if (!acceptsReply(state)) return;
      const ms = waitedMs(state, clock.now());
      if (given.kind === 'picked') return take(given, ms, null);
      const text = given.text.trim();
      if (text === '') return;
      setState({ reader: 'loading' });
      let reading: Reader;
      try {
        reading = await read();
      } catch {
        setState({ reader: 'missing' });
        return;
      }
      return take({ kind: 'typed', text }, ms, reading);
    },
    async takeHint(floor) {
      const state = getState();
      const rung = Math.max(hintRung(state.events), floor) + 1;
      const node = program.scenarios[state.first.scenario]?.nodes[snapshotOf(state).node];
      if (mode === 'exam' || rung > lastRung || !node || !acceptsReply(state)) return;
      await log([{ ...stamp(), type: 'hint-taken', node: node.id, rung }]);
    },
    async pause() {
      const state = getState();
      if (state.phase === 'ended' || isHalted(state)) return;
      const wait = { before: waitedMs(state, clock.now()), since: 0 };
      await log([{ ...stamp(), type: 'paused' }], { paused: true, wait });
    },
    async resume() {
      const state = getState();
      if (!state.paused || state.writer === 'elsewhere') return;
      const wait = { before: state.wait.before, since: clock.now() };
      await log([{ ...stamp(), type: 'resumed' }], { paused: false, wait });
    },
    async leave() {
      const state = getState();
      if (state.writer === 'elsewhere') return true;
      if (state.phase !== 'ended' && !state.paused && state.problem === null) await this.pause();
      else await save();
      return saveStateOf(getState()) === 'saved';
    },
    saveAgain: save,
    rehearse() {
      const state = getState();
      const before = snapshotOf(state);
      if (before.ended) return;
      for (const { choice, reply } of offeredReplies(program, before)) {
        const [, events] = transition(program, before, { type: 'picked', choice, ms: 0 });
        const said = { kind: 'picked', choice: reply.id } as const;
        logStep(program, before.scenario, { n: state.events.length, at: 0, ms: 0, reply: said, events });
      }
    },
    foresee(words) {
      const text = words.trim();
      if (loaded !== null && text !== '' && acceptsReply(getState())) understood(text, loaded);
    },
    async prepareReader() {
      const reading = await read().catch(() => null);
      const before = snapshotOf(getState());
      if (before.ended || reading === null) return reading;
      const breathe = createBreath();
      const prepare = async (locale: Locale): Promise<void> => {
        while (!reading.prepare(locale)) await breathe();
      };
      await prepare(before.locale);
      // Code that has never run is slow: the first typed reply is not the one to wait for it.
      for (const { reply } of offeredReplies(program, before)) {
        const words = reply.say[before.locale];
        reading.understand(program, before, words, words, reading);
        await breathe();
      }
      // A foreign word in a reply asks for the rules of the other language.
      void prepare(before.locale === 'zh' ? 'en' : 'zh');
      return reading;
    },
  };
}
