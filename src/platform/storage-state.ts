/** What the browser says about the room for our data. Null: it does not say. */
export interface StorageState {
  /** The browser will not clear the data to make room. */
  readonly persisted: boolean | null;
  /** Bytes in use and bytes allowed. */
  readonly used: number | null;
  readonly quota: number | null;
}

export async function readStorageState(): Promise<StorageState> {
  const storage = (navigator as { readonly storage?: StorageManager }).storage;
  const persisted = (await storage?.persisted?.().catch(() => null)) ?? null;
  const estimate = await storage?.estimate?.().catch(() => null);
  return { persisted, used: estimate?.usage ?? null, quota: estimate?.quota ?? null };
}

/** Asks the browser not to clear the data; true when it agrees. */
export async function askToPersist(): Promise<boolean> {
  const storage = (navigator as { readonly storage?: StorageManager }).storage;
  return (await storage?.persist?.().catch(() => false)) ?? false;
}
