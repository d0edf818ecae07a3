import type { Attempt } from '../core/attempt/attempt.ts';
import type { Alteration } from '../core/attempt/find-alteration.ts';
import { canSign, checkSeal, makeDeviceKey, publicKeyOf } from './device-key.ts';
import type { LocalStore } from './local-store.ts';

/** What can be said of a stored log: that it is as it was sealed, and where; or what was altered; or nothing. */
export type Integrity =
  | { readonly kind: 'whole'; readonly device: string; readonly own: boolean }
  | { readonly kind: 'altered'; readonly device: string; readonly alteration: Alteration }
  | { readonly kind: 'unsealed' };

export async function integrityOf(store: LocalStore, attempt: Attempt): Promise<Integrity> {
  const seal = await store.loadSeal(attempt.header.id);
  if (seal === null || !canSign()) return { kind: 'unsealed' };
  const device = deviceName(seal.key);
  const alteration = await checkSeal(attempt, seal);
  if (alteration !== null) return { kind: 'altered', device, alteration };
  const own = (await publicKeyOf(await store.deviceKey(makeDeviceKey))) === seal.key;
  return { kind: 'whole', device, own };
}

/** A short name for a key, to be read aloud; the first byte of every point is the same. */
function deviceName(key: string): string {
  return `${key.slice(2, 6)}-${key.slice(6, 10)}`;
}
