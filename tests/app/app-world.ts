import { createStore, type StoreApi } from 'zustand/vanilla';
import { createHistory } from '../../src/app/history.ts';
import { createPreferencesStore } from '../../src/app/preferences-store.ts';
import type { Services, StorageFacts } from '../../src/app/services.ts';
import { createShelf } from '../../src/app/shelf.ts';
import type { AttemptEvent } from '../../src/core/attempt/attempt.ts';
import { compileLibrary } from '../../src/core/pack/compile-library.ts';
import { compilePack } from '../../src/core/pack/compile-pack.ts';
import type { Program } from '../../src/core/pack/program.ts';
import type { Recovery } from '../../src/platform/journal/reconcile-all.ts';
import type { LocalStore } from '../../src/platform/local-store.ts';
import { createMemoryStore } from '../../src/platform/memory-store.ts';
import type { Keeping } from '../../src/platform/open-local-store.ts';
import { entryOf } from '../features/library/catalog.ts';
import { both, oneDecisionFiles } from './one-decision-files.ts';

/** A call of one decision: a kind reply and a rude one. */
export function oneDecision(title = 'call'): Program {
  const files = oneDecisionFiles(title);
  const { library, diagnostics } = compileLibrary(files);
  const { program } = library ? compilePack(files, library) : {};
  if (!program) throw new Error(`the call does not compile: ${JSON.stringify(diagnostics)}`);
  return program;
}

/** The events of the call, ended by one of its replies. */
export function playedOut(choice: 'good' | 'bad'): readonly AttemptEvent[] {
  return [
    { n: 0, at: 1_000, type: 'started' },
    { n: 1, at: 2_000, type: 'replied', turn: 0, node: 'first', reply: { kind: 'picked', choice }, ms: 900 },
    { n: 2, at: 2_000, type: 'moved', from: 'first', to: 'end', cause: 'reply', threshold: null },
    { n: 3, at: 2_000, type: 'ended', ending: 'end' },
  ];
}

/** A browser as far as the preferences need one. */
function quietPage(): Window {
  const kept = new Map<string, string>();
  return {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    },
    navigator: { languages: ['zh-CN'] },
    document: { documentElement: { dataset: {} } },
  } as unknown as Window;
}

/** Facts about a store that was opened. */
export function storageFound(
  keeping: Keeping,
  recovery: Recovery = { broughtBack: 0, apart: 0, problem: null },
  found = 0,
): StoreApi<StorageFacts> {
  return createStore<StorageFacts>(() => ({ keeping, recovery, found }));
}

export interface World extends Services {
  /** What was handed to the user. */
  readonly saved: { name: string; json: string }[];
}

/** Services around a program, in memory, with a clock that stands and chance that counts. */
export function worldOf(program: Program, change: Partial<Services> = {}): World {
  const store: LocalStore = change.store ?? createMemoryStore();
  const saved: World['saved'] = [];
  let ids = 0;
  const [scenario] = program.scenarios;
  const entry = entryOf(scenario?.id ?? '', {
    pack: program.id,
    digest: program.digest,
    title: both(scenario?.title.zh ?? ''),
    customer: { name: both('Lin'), persona: 'plain', temper: 'calm', casting: 'suggested' },
  });
  return {
    saved,
    store,
    storage: storageFound('twice'),
    packs: createShelf(
      {
        catalog: {
          entries: [entry],
          personas: [{ id: 'plain', name: both('Plain'), tagline: both('plain') }],
          tempers: [{ id: 'calm', name: both('Calm'), tagline: both('calm') }],
          techniques: {},
        },
        loadLibrary: async () => program.library,
        loadPack: async () => program,
      },
      store,
    ),
    clock: { now: () => Date.UTC(2026, 8, 5, 12), after: () => () => undefined },
    chance: { newId: () => `id-${ids++}`, newSeed: () => 7, pick: () => 0 },
    files: { save: (name, json) => void saved.push({ name, json }), pick: async () => [] },
    history: createHistory(store),
    preferences: createPreferencesStore(typeof window === 'undefined' ? quietPage() : window),
    ...change,
  };
}
