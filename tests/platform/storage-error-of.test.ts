import { expect, test } from 'vitest';
import { StorageError } from '../../src/platform/attempt-store.ts';
import { storageErrorOf } from '../../src/platform/storage-error-of.ts';

const named = (name: string, more: object = {}) => Object.assign(new Error(name), { name }, more);

test.each([
  ['a full disk', named('QuotaExceededError'), 'full'],
  ['a full disk inside an abort', named('AbortError', { inner: named('QuotaExceededError') }), 'full'],
  ['a newer database', named('VersionError'), 'newer'],
  ['no database at all', named('MissingAPIError'), 'blocked'],
  ['a frame without storage', named('OpenFailedError', { inner: named('SecurityError') }), 'blocked'],
  [
    'our own refusal, wrapped',
    named('AbortError', { inner: new StorageError('out-of-order') }),
    'out-of-order',
  ],
  ['anything else', named('UnknownError'), 'failed'],
  ['no error at all', undefined, 'failed'],
])('%s', (_, error, problem) => {
  expect(storageErrorOf(error).problem).toBe(problem);
});

test('a storage error stays itself', () => {
  const error = new StorageError('blocked');
  expect(storageErrorOf(error)).toBe(error);
});
