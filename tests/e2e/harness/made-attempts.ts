import type { Attempt, Mode } from '../../../src/core/attempt/attempt.ts';
import { scoringVersion } from '../../../src/core/attempt/attempt.ts';
import { forkAttempt } from '../../../src/core/attempt/fork-attempt.ts';
import { logStep } from '../../../src/core/attempt/log-step.ts';
import type { Locale } from '../../../src/core/base/locale.ts';
import { transition } from '../../../src/core/dialogue/transition.ts';
import { printLibrary } from '../../../src/core/pack/library-json.ts';
import { printProgram } from '../../../src/core/pack/printed-program.ts';
import type { ChoiceNode } from '../../../src/core/pack/program.ts';
import { exportAttempts } from '../../../src/platform/export-attempts.ts';
import { createMemoryStore } from '../../../src/platform/memory-store.ts';
import type { Choose } from './call.ts';
import type { Script } from './script.ts';

interface Making {
  readonly id: string;
  readonly mode?: Mode;
  readonly locale?: Locale;
  readonly seed?: number;
  readonly persona?: string;
  readonly temper?: string;
  readonly choose: Choose;
  /** Wall clock of the start, in milliseconds. */
  readonly at: number;
  /** Replies in the end, unless the call ends before. */
  readonly replies?: number;
  /** The call to take up again, and the turn (from 0) to take it up from. */
  readonly fork?: { readonly of: Attempt; readonly turn: number };
}

/** A call as it would have been taken: somebody picked, and took a while over each reply. */
export function madeAttempt(script: Script, making: Making): Attempt {
  const { program, scenario } = script;
  const { personas, tempers } = program.library;
  const header = {
    formatVersion: 1,
    id: making.id,
    pack: program.digest,
    packId: program.id,
    scenario: scenario.id,
    persona: making.persona ?? personas[scenario.customer.persona]?.id ?? '',
    temper: making.temper ?? tempers[scenario.customer.temper]?.id ?? '',
    seed: making.seed ?? 7,
    mode: making.mode ?? 'practice',
    scoringVersion,
    locale: making.locale ?? 'zh',
  } as const;
  const begun: Attempt = making.fork
    ? forkAttempt(making.fork.of, making.fork.turn, making.id)
    : { header, events: [{ n: 0, at: making.at, type: 'started' }] };
  let { snapshot } = script.replay(begun);
  let { events } = begun;
  while (!snapshot.ended && snapshot.turn < (making.replies ?? 60)) {
    const meant = making.choose(script.open({ ...begun, events }), snapshot.turn);
    const node = scenario.nodes[snapshot.node] as ChoiceNode;
    const choice = node.replies.indexOf(meant);
    const ms = 4_000 + 700 * (snapshot.turn % 4);
    const [next, happened] = transition(program, snapshot, { type: 'picked', choice, ms });
    const reply = { kind: 'picked', choice: meant.id } as const;
    const at = Math.max(events.at(-1)?.at ?? 0, making.at) + ms + 6_000;
    const step = { n: events.length, at, ms, reply, events: happened };
    events = [...events, ...logStep(program, snapshot.scenario, step)];
    snapshot = next;
  }
  return { ...begun, events };
}

/** The file that an export of these attempts gives. */
export async function exportedFile(
  attempts: readonly Attempt[],
  scripts: readonly Script[],
): Promise<string> {
  const store = createMemoryStore();
  for (const { program } of scripts) {
    await store.keepSource(program.digest, printProgram(program));
    await store.keepSource(program.library.digest, printLibrary(program.library));
  }
  for (const { header, events } of attempts) await store.create(header, events);
  return exportAttempts(
    store,
    attempts.map(({ header }) => header.id),
  );
}
