import type { Attempt } from '../core/attempt/attempt.ts';
import type { Alteration } from '../core/attempt/find-alteration.ts';
import type { Program } from '../core/pack/program.ts';
import { originalOf } from './attempt-copy.ts';
import { canSign, checkSeal, makeDeviceKey, publicKeyOf } from './device-key.ts';
import type { LocalStore } from './local-store.ts';

/** What can be said of a stored log and its pack: that they are as they were sealed, and where; or what was altered; or nothing. */
export type Integrity =
  | { readonly kind: 'whole'; readonly device: string; readonly own: boolean }
  | { readonly kind: 'altered'; readonly device: string; readonly alteration: Alteration }
  | { readonly kind: 'unsealed' };

export async function integrityOf(store: LocalStore, attempt: Attempt, program: Program): Promise<Integrity> {
  const seal = await store.loadSeal(attempt.header.id);
  if (seal === null || !canSign()) return { kind: 'unsealed' };
  const device = deviceName(seal.key);
  const alteration = await checkSeal(originalOf(attempt), program, seal);
  if (alteration !== null) return { kind: 'altered', device, alteration };
  // Whose seal it is matters less than the report: a store that may not make a key knows no own ones.
  const own = await store.deviceKey(makeDeviceKey).then(publicKeyOf, () => null);
  return { kind: 'whole', device, own: own === seal.key };
}

/** A short name for a key, to be read aloud; the first byte of every point is the same. */
function deviceName(key: string): string {
  return `${key.slice(2, 6)}-${key.slice(6, 10)}`;
}
