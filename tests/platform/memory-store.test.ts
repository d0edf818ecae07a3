import { describe, test } from 'vitest';
import { createLazyStore } from '../../src/platform/lazy-store.ts';
import { createMemoryStore } from '../../src/platform/memory-store.ts';
import { contractCases } from './attempt-store-contract.ts';

describe.each([
  ['the memory store', createMemoryStore],
  ['a store opened on first use', () => createLazyStore(async () => createMemoryStore())],
])('%s keeps the contract', (_, create) => {
  test.each(contractCases)('$name', ({ run }) => run(create()));
});
