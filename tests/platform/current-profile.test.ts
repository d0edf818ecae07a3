import { afterEach, expect, test, vi } from 'vitest';
import { giveStorage } from './people/fake-storage.ts';

afterEach(() => vi.unstubAllGlobals());

const load = () => import('../../src/platform/current-profile.ts');

test.each([
  ['{"current":"rapport-0a1b2c3d"}', 'rapport-0a1b2c3d'],
  ['{"current":"rapport"}', 'rapport'],
  ['{"current":"rapport-0A"}', 'rapport'],
  ['{"current":7}', 'rapport'],
  ['null', 'rapport'],
  ['{', 'rapport'],
])('%s is the page of %s', async (text, profile) => {
  giveStorage({ 'rapport.profiles': text });
  expect((await load()).currentProfile()).toBe(profile);
});

test('a page stays whose it is, whoever is current meanwhile', async () => {
  const { local } = giveStorage();
  const { currentProfile } = await load();
  expect(currentProfile()).toBe('rapport');
  local.setItem('rapport.profiles', '{"current":"rapport-0a1b2c3d"}');
  expect(currentProfile()).toBe('rapport');
});

test.each([
  ['{"people":[{},{}]}', true],
  ['{"people":[{}]}', false],
  ['{}', false],
  ['{', false],
])('with %s more than one person is here: %s', async (text, shared) => {
  giveStorage({ 'rapport.profiles': text });
  expect((await load()).isShared()).toBe(shared);
});
