import { type AttemptHeader, scoringVersion } from '../../core/attempt/attempt.ts';
import type { Locale } from '../../core/base/locale.ts';
import { printLibrary } from '../../core/pack/library-json.ts';
import { printProgram } from '../../core/pack/printed-program.ts';
import type { Program } from '../../core/pack/program.ts';
import type { CallChoice } from '../../features/library/call-choice.ts';
import type { AttemptStore } from '../../platform/attempt-store.ts';
import type { Services } from '../services.ts';

/** Begins a call: keeps the pack it is played with, then the attempt. Resolves with its id once both are stored. */
export async function startAttempt(
  { store, chance, clock, history }: Services,
  program: Program,
  choice: CallChoice,
  locale: Locale,
): Promise<string> {
  const { scenario, persona, temper, mode } = choice;
  const header: AttemptHeader = {
    formatVersion: 1,
    id: chance.newId(),
    pack: program.digest,
    packId: program.id,
    scenario,
    persona,
    temper,
    seed: chance.newSeed(),
    mode,
    scoringVersion,
    locale,
  };
  await keepSources(store, program);
  await store.create(header, [{ n: 0, at: clock.now(), type: 'started' }]);
  void history.refresh();
  return header.id;
}

/** Keeps what a call is played with: a pack and the library it was compiled with. Quick when both are kept already. */
export async function keepSources(store: AttemptStore, program: Program): Promise<void> {
  await Promise.all([
    store.keepSource(program.digest, printProgram(program)),
    store.keepSource(program.library.digest, printLibrary(program.library)),
  ]);
}
