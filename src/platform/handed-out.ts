import { recall, remember } from './remembered.ts';

/** A file that was handed to the user: where it went from there nobody here knows. */
export interface HandedOut {
  readonly file: string;
  /** Such as 2026-09-05, in the user's own time zone. */
  readonly day: string;
}

const name = 'handed-out';
/** So many are remembered. */
export const mostHandedOut = 200;

/** Notes that a copy left the machine, for the day when its owner wants every copy gone. */
export function noteHandedOut(file: string, now = new Date()): void {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((number) => `${number}`.padStart(2, '0'))
    .join('-');
  remember(name, JSON.stringify([{ file, day }, ...handedOut()].slice(0, mostHandedOut)));
}

/** The files that were handed to a person, newest first. */
export function handedOut(profile?: string): readonly HandedOut[] {
  try {
    const kept = JSON.parse(recall(name, undefined, profile) ?? '[]') as readonly HandedOut[];
    return kept.filter(({ file, day }) => typeof file === 'string' && typeof day === 'string');
  } catch {
    // Somebody else's text under our key.
    return [];
  }
}
