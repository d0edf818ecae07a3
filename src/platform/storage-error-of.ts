import { StorageError, type StorageProblem } from './attempt-store.ts';

/** What the browser's own names for a refusal mean here. */
const PROBLEMS: Readonly<Record<string, StorageProblem>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  // A private window, a blocked third-party frame, a profile that cannot be written, or no database at all.
  SecurityError: 'blocked',
  InvalidStateError: 'blocked',
  MissingAPIError: 'blocked',
  NotAllowedError: 'blocked',
};

/** Any failure as a StorageError; the reason may be wrapped several times, as Dexie does. */
export function storageErrorOf(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  let reason: unknown = error;
  for (let depth = 0; depth < 8 && typeof reason === 'object' && reason !== null; depth++) {
    const { name, message, inner, cause } = reason as Readonly<Record<string, unknown>>;
    // What a worker throws comes over as a plain error that has kept its name and message.
    if (name === 'StorageError') return new StorageError(message as StorageProblem, error);
    const problem = typeof name === 'string' ? PROBLEMS[name] : undefined;
    if (problem !== undefined) return new StorageError(problem, error);
    reason = inner ?? cause;
  }
  return new StorageError('failed', error);
}
