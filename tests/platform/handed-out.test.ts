import { afterEach, describe, expect, test, vi } from 'vitest';
import { giveStorage } from './people/fake-storage.ts';

afterEach(() => vi.unstubAllGlobals());

describe('files that were handed out', () => {
  test('are remembered by name and day, newest first, for whoever took them', async () => {
    const { local } = giveStorage({ 'rapport.profiles': '{"current":"rapport-0a1b2c3d"}' });
    const { handedOut, noteHandedOut } = await import('../../src/platform/handed-out.ts');
    noteHandedOut('one.json', new Date(2026, 0, 9));
    noteHandedOut('two.json', new Date(2026, 10, 23));
    const taken = [
      { file: 'two.json', day: '2026-11-23' },
      { file: 'one.json', day: '2026-01-09' },
    ];
    expect(handedOut()).toEqual(taken);
    expect(handedOut('rapport-0a1b2c3d')).toEqual(taken);
    expect(handedOut('rapport')).toEqual([]);
    expect(Object.keys(local)).toEqual(['rapport.profiles', 'rapport-0a1b2c3d.handed-out']);
  });

  test('are two hundred at most', async () => {
    giveStorage();
    const { handedOut, mostHandedOut, noteHandedOut } = await import('../../src/platform/handed-out.ts');
    for (let number = 0; number < 205; number++) noteHandedOut(`${number}.json`);
    expect(handedOut()).toHaveLength(mostHandedOut);
    expect(handedOut()[0]?.file).toBe('204.json');
  });

  test.each(['{', 'null', '7', '[null]', '[{"file":7}]'])('are none where %s stands', async (text) => {
    giveStorage({ 'rapport.handed-out': text });
    const { handedOut } = await import('../../src/platform/handed-out.ts');
    expect(handedOut()).toEqual([]);
  });
});
