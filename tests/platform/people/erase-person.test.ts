import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFakeDisk, type FakeDisk } from '../journal/fake-folder.ts';
import { giveStorage } from './fake-storage.ts';

afterEach(() => vi.unstubAllGlobals());

const second = { id: 'rapport-0a1b2c3d', name: 'Kim' };
const first = { id: 'rapport', name: 'Lin' };
const list = { current: 'rapport', people: [first, second], erasing: [], found: 0 };

/** A browser with a list, a file of each person, and no databases. */
async function browser(kept: object = list) {
  const storage = giveStorage({
    'rapport.profiles': JSON.stringify(kept),
    'rapport.preferences': 'Lin',
    [`${second.id}.preferences`]: 'Kim',
  });
  const disk: FakeDisk = createFakeDisk();
  disk.files.set('rapport/attempts/a.0', new Uint8Array([1]));
  disk.files.set(`${second.id}/attempts/b.0`, new Uint8Array([2]));
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => disk.folder } });
  const { erasePerson } = await import('../../../src/platform/people/erase-person.ts');
  const { finishErasing } = await import('../../../src/platform/people/finish-erasing.ts');
  const { remember } = await import('../../../src/platform/remembered.ts');
  const listed = () => JSON.parse(storage.local.getItem('rapport.profiles') ?? '');
  return { ...storage, disk, listed, erasePerson, finishErasing, remember };
}

describe('erasing a person', () => {
  test('takes keys and files of theirs, and nothing else', async () => {
    const { local, disk, listed, erasePerson, remember } = await browser();
    expect(await erasePerson(second.id)).toBe(true);
    expect(listed()).toEqual({ ...list, people: [first] });
    expect(Object.keys(local)).toEqual(['rapport.profiles', 'rapport.preferences']);
    expect([...disk.files.keys()]).toEqual(['rapport/attempts/a.0']);
    remember('way', 'type');
    expect(local.getItem('rapport.way')).toBe('type');
  });

  test('hands the page to another when it is their own, which remembers nothing from then on', async () => {
    const { local, session, listed, erasePerson, remember } = await browser();
    expect(await erasePerson('rapport')).toBe(true);
    expect(listed()).toEqual({ ...list, current: second.id, people: [second] });
    remember('way', 'type');
    remember('draft.one', 'half a sen', () => session);
    expect(Object.keys(local)).toEqual(['rapport.profiles', `${second.id}.preferences`]);
    expect(Object.keys(session)).toEqual([]);
  });

  test('leaves a stranger behind the last one, under an id that nobody had', async () => {
    const { listed, erasePerson } = await browser({ ...list, people: [first] });
    expect(await erasePerson('rapport')).toBe(true);
    expect(listed()).toMatchObject({ people: [{ name: '' }], erasing: [] });
    expect(listed().current).toMatch(/^rapport-[0-9a-f]{8}$/);
    expect(listed().people[0].id).toBe(listed().current);
  });

  test('is marked before anything goes, and finished later when a tab holds on', async () => {
    const { local, disk, listed, erasePerson, finishErasing } = await browser();
    disk.held.add(second.id);
    expect(await erasePerson(second.id)).toBe(false);
    expect(listed()).toMatchObject({ people: [first], erasing: [second.id] });
    expect(Object.keys(local)).not.toContain(`${second.id}.preferences`);
    expect(disk.files.size).toBe(2);
    disk.held.clear();
    expect(await finishErasing()).toBe(true);
    expect(listed().erasing).toEqual([]);
    expect([...disk.files.keys()]).toEqual(['rapport/attempts/a.0']);
  });

  test('erases nobody who cannot be marked', async () => {
    const { local, disk, erasePerson } = await browser();
    local.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await expect(erasePerson(second.id)).rejects.toMatchObject({ problem: 'full' });
    expect(disk.files.size).toBe(2);
    expect(local.getItem(`${second.id}.preferences`)).toBe('Kim');
  });
});
