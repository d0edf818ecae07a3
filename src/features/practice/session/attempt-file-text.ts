import type { Attempt } from '../../../core/attempt/attempt.ts';
import { printLibrary } from '../../../core/pack/library-json.ts';
import { printProgram } from '../../../core/pack/printed-program.ts';
import type { Program } from '../../../core/pack/program.ts';
import { attemptFormat, attemptFormatVersion } from '../../../platform/attempt-file-format.ts';
import type { AttemptFile } from '../../../platform/attempt-file-schema.ts';

/** The attempt as a file that can be imported again, made from what the page holds: storage is not asked. */
export function attemptFileText(program: Program, attempt: Attempt): string {
  const file = {
    format: attemptFormat,
    formatVersion: attemptFormatVersion,
    attempts: [{ header: attempt.header, events: [...attempt.events] }],
    sources: {
      [program.digest]: printProgram(program),
      [program.library.digest]: printLibrary(program.library),
    },
  } satisfies AttemptFile;
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** A name that says which call and when. */
export function attemptFileName({ header, events }: Attempt): string {
  const day = new Date(events[0]?.at ?? 0).toISOString().slice(0, 10);
  return `rapport-${header.scenario}-${day}.json`;
}
