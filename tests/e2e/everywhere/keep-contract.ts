import { openIndexedDbStore } from '../../../src/platform/indexed-db-store.ts';
import { contractCases } from '../../platform/attempt-store-contract.ts';

/** Puts the store of a browser to every case of the contract, each in a database of its own; names those it breaks. */
export async function keepContract(): Promise<{ readonly kept: number; readonly broken: readonly string[] }> {
  const broken: string[] = [];
  for (const { name, run } of contractCases) {
    try {
      await run(await openIndexedDbStore(`contract: ${name}`));
    } catch (error) {
      broken.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { kept: contractCases.length - broken.length, broken };
}
