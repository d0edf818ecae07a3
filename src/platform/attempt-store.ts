import type { Attempt, AttemptEvent, AttemptHeader } from '../core/attempt/attempt.ts';
import type { Seal } from '../core/attempt/seal.ts';
import type { Band, PartId } from '../core/scoring/score.ts';

/** What is kept beside a finished attempt so that lists need not replay it. Can always be computed again. */
export interface AttemptResult {
  readonly raw: number;
  readonly band: Band;
  readonly ending: string;
  readonly quality: 'good' | 'fair' | 'poor';
  /** Tenths of a point by part of the score. */
  readonly parts: Readonly<Partial<Record<PartId, number>>>;
}

/** One line of the history. */
export interface AttemptRow {
  readonly header: AttemptHeader;
  /** Wall clock of the first and the last event, in milliseconds. */
  readonly startedAt: number;
  readonly updatedAt: number;
  /** Replies given. */
  readonly turns: number;
  /** Whether it is over: it ended, or is sealed, and so did before it was cut. */
  readonly ended: boolean;
  readonly result: AttemptResult | null;
  /** Whether the log is sealed; null while nobody has seen to it, false when it came from elsewhere without a seal. */
  readonly sealed: boolean | null;
}

/** Why storage said no; each is worded for the user with a next step. */
export type StorageProblem = 'full' | 'blocked' | 'newer' | 'unknown-attempt' | 'out-of-order' | 'failed';

/** A storage operation that did not happen. Nothing of it was kept. */
export class StorageError extends Error {
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, cause?: unknown) {
    super(problem, { cause });
    this.name = 'StorageError';
    this.problem = problem;
  }
}

/** The right to write in an attempt, which one tab has at a time. */
export interface Claim {
  /** Resolves when another tab has taken the attempt over. */
  readonly lost: Promise<void>;
  release(): void;
}

/** Where attempts live. Two implementations: IndexedDB and memory. Every method rejects with StorageError. */
export interface AttemptStore {
  /** Begins an attempt with its first events (one `started`, or those taken over by a fork or an import). */
  create(header: AttemptHeader, events: readonly AttemptEvent[]): Promise<void>;
  /** Appends events in one transaction. Resolves once they are committed: only then is a turn acknowledged.
   * Events already there with the same numbers are taken as done; a gap is `out-of-order`. */
  append(id: string, events: readonly AttemptEvent[]): Promise<void>;
  load(id: string): Promise<Attempt | null>;
  /**
   * Claims an attempt for this tab; null while another tab has it. With `takeOver` it is taken from whoever has it,
   * who need not answer: a frozen tab learns of it when it wakes.
   */
  claim(id: string, takeOver?: boolean): Promise<Claim | null>;
  /** Newest first. */
  list(): Promise<readonly AttemptRow[]>;
  saveResult(id: string, result: AttemptResult): Promise<void>;
  /** Keeps the seal of a log; null: it came without one, and shall not get one here. */
  saveSeal(id: string, seal: Seal | null): Promise<void>;
  loadSeal(id: string): Promise<Seal | null>;
  remove(id: string): Promise<void>;
  /** Keeps the pack and library that an attempt names, as printed JSON, by digest. */
  keepSource(digest: string, json: string): Promise<void>;
  loadSource(digest: string): Promise<string | null>;
}
