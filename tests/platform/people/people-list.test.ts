import { afterEach, describe, expect, test, vi } from 'vitest';
import { StorageError } from '../../../src/platform/attempt-store.ts';
import { changePeople, hasList, readPeople } from '../../../src/platform/people/people-list.ts';
import { fakeStorage, giveStorage } from './fake-storage.ts';

afterEach(() => vi.unstubAllGlobals());

const someone = { id: 'rapport-0a1b2c3d', name: '小陈' };
const first = { id: 'rapport', name: '' };

describe('the list of people', () => {
  test('has one person without a name where nobody has made it', () => {
    giveStorage();
    expect(readPeople()).toEqual({ current: 'rapport', people: [first], erasing: [], found: 0 });
    expect(hasList()).toBe(false);
  });

  test('is read as it was written', () => {
    giveStorage();
    const list = { current: someone.id, people: [first, someone], erasing: ['rapport-00000000'], found: 1 };
    expect(changePeople(() => list)).toEqual(list);
    expect(readPeople()).toEqual(list);
    expect(hasList()).toBe(true);
  });

  test.each([
    '{',
    'null',
    '[]',
    '"rapport"',
    '{"people":7,"erasing":{},"found":"many"}',
    '{"current":"__proto__"}',
  ])('survives %s', (text) => {
    giveStorage({ 'rapport.profiles': text });
    expect(readPeople()).toEqual({ current: 'rapport', people: [first], erasing: [], found: 0 });
    expect(hasList()).toBe(false);
  });

  test('keeps nobody twice, nobody who is being erased, no strange id, and has whoever is current', () => {
    const people = [someone, someone, { id: 'rapport-11111111' }, { id: 'rapport-../..' }, null, 7];
    const erasing = ['rapport-11111111', 'other'];
    giveStorage({ 'rapport.profiles': JSON.stringify({ current: 'rapport', people, erasing }) });
    expect(readPeople()).toEqual({
      current: 'rapport',
      people: [first, someone],
      erasing: ['rapport-11111111'],
      found: 0,
    });
  });

  test('says so where nothing can be kept', () => {
    const refusing = (name: string) =>
      Object.assign(fakeStorage(), {
        setItem: () => {
          throw new DOMException(name, name);
        },
      });
    vi.stubGlobal('localStorage', refusing('QuotaExceededError'));
    expect(() => changePeople((list) => list)).toThrow(new StorageError('full'));
    vi.stubGlobal('localStorage', refusing('SecurityError'));
    expect(() => changePeople((list) => list)).toThrow(new StorageError('blocked'));
    vi.stubGlobal('localStorage', undefined);
    expect(readPeople().people).toEqual([first]);
    expect(() => changePeople((list) => list)).toThrow(new StorageError('blocked'));
  });
});
