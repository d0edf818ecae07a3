import type { StorageProblem } from '../platform/attempt-store.ts';
import { m } from './generated/messages.js';

const TEXTS: Readonly<Record<StorageProblem, () => string>> = {
  full: m.shell_storage_full,
  blocked: m.shell_storage_blocked,
  newer: m.shell_storage_newer,
  'unknown-attempt': m.shell_storage_unknown_attempt,
  'out-of-order': m.shell_storage_out_of_order,
  failed: m.shell_storage_failed,
};

/** What storage refused and what to do about it, in one sentence or two. */
export function storageProblemText(problem: StorageProblem): string {
  return TEXTS[problem]();
}
