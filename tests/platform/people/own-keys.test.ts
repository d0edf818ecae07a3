import { afterEach, expect, test, vi } from 'vitest';
import { removeKeys } from '../../../src/platform/people/own-keys.ts';
import { giveStorage } from './fake-storage.ts';

afterEach(() => vi.unstubAllGlobals());

const keys = {
  'rapport.profiles': '{}',
  'rapport.preferences': 'first',
  'rapport-0a1b2c3d.preferences': 'second',
  'rapport-0a1b2c3d4.preferences': 'another app',
  rapporteur: 'another app',
};

test('the keys of one go; the list, those of others and of other apps stay', () => {
  const { local, session } = giveStorage(keys);
  session.setItem('rapport-0a1b2c3d.draft.one', 'half a sen');
  removeKeys((profile) => profile === 'rapport-0a1b2c3d');
  const { 'rapport-0a1b2c3d.preferences': _, ...rest } = keys;
  expect({ ...local }).toEqual(rest);
  expect({ ...session }).toEqual({});
  removeKeys((profile) => profile === 'rapport');
  expect(Object.keys(local)).toEqual(['rapport.profiles', 'rapport-0a1b2c3d4.preferences', 'rapporteur']);
});

test('a frame without storage has no keys', () => {
  vi.stubGlobal('localStorage', undefined);
  vi.stubGlobal('sessionStorage', undefined);
  expect(() => removeKeys(() => true)).not.toThrow();
});
