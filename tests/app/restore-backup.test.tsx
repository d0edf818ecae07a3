import { describe, expect, test } from 'vitest';
import { restoreBackup, undoRestore } from '../../src/app/calls/restore-backup.ts';
import { saveAllCalls } from '../../src/app/calls/save-calls.ts';
import { settleCalls } from '../../src/app/calls/settle-calls.ts';
import { startAttempt } from '../../src/app/calls/start-attempt.ts';
import { m } from '../../src/i18n/generated/messages.js';
import { oneDecision, playedOut, worldOf } from './app-world.ts';

const program = oneDecision();
const choice = {
  pack: program.id,
  scenario: 'call',
  persona: 'plain',
  temper: 'calm',
  mode: 'practice',
} as const;

describe('a backup', () => {
  const fileOf = (text: string) => new File([text], 'backup.json');

  test('brings everything to another machine, once, and can be undone there', async () => {
    const world = worldOf(program);
    const id = await startAttempt(world, program, choice, 'zh');
    await world.store.append(id, playedOut('good').slice(1));
    await settleCalls(world, new Set());
    await saveAllCalls(world);
    const text = world.saved[0]?.json ?? '';

    const files = { save: () => undefined, pick: async () => [fileOf(text)] };
    const other = worldOf(program, { files, chance: { ...world.chance, newId: () => 'mine' } });
    const mine = await startAttempt(other, program, choice, 'zh');
    expect(await restoreBackup(other)).toMatch(/1\D.*0\D/);
    expect(await other.store.load(id)).toEqual(await world.store.load(id));
    expect(await restoreBackup(other)).toBe(m.settings_restored_none());
    await undoRestore(other);
    expect((await other.store.list()).map(({ header }) => header.id)).toEqual([mine]);
  });

  test('that cannot be read changes nothing, and says why', async () => {
    const files = { save: () => undefined, pick: async () => [fileOf('{"format":"rapport-attempts"}')] };
    const world = worldOf(program, { files });
    expect(await restoreBackup(world)).toContain('backup.json');
    expect(await world.store.list()).toEqual([]);
    expect(await restoreBackup(worldOf(program))).toBeNull();
  });
});
