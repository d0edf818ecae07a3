import { expect, test } from 'vitest';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { createFileJournal } from '../../../src/platform/journal/file-journal.ts';
import { frameOf, readFrames } from '../../../src/platform/journal/frames.ts';
import { ended, headerOf, moved, replied, started } from '../attempt-store-contract.ts';
import { createFakeDisk } from './fake-folder.ts';

const header = headerOf('one');
const whole: Attempt = { header, events: [started(), replied(1, 0), moved(2), ended(3)] };

test('frames come back, in any language, and an empty file has none', () => {
  const bytes = [frameOf('您好'), frameOf('[]'), frameOf('😀'.repeat(5000))];
  const file = new Uint8Array(Buffer.concat(bytes));
  expect(readFrames(file)).toEqual({ texts: ['您好', '[]', '😀'.repeat(5000)], whole: file.length });
  expect(readFrames(new Uint8Array())).toEqual({ texts: [], whole: 0 });
});

test('a file torn at any byte, or altered in any, keeps the frames before', () => {
  const first = frameOf('first');
  const file = new Uint8Array(Buffer.concat([first, frameOf('second')]));
  for (let length = 0; length < file.length; length++) {
    const kept = length < first.length ? [] : ['first'];
    expect(readFrames(file.slice(0, length)).texts).toEqual(kept);
    const zeros = new Uint8Array(file.length);
    zeros.set(file.subarray(0, length));
    expect(readFrames(zeros).texts).toEqual(kept);
  }
  for (let at = 0; at < file.length; at++) {
    const altered = file.slice();
    altered[at] = (altered[at] as number) ^ 1;
    expect(readFrames(altered).texts).toEqual(at < first.length ? [] : ['first']);
  }
});

test('an attempt is added to, event for event, and saying the same twice is harmless', async () => {
  const { folder, files } = createFakeDisk();
  const journal = await createFileJournal(folder);
  expect(await journal.append(header, whole.events.slice(0, 1))).toBe(true);
  expect(await journal.append(header, whole.events.slice(0, 3))).toBe(true);
  const bytes = files.get('attempts/one.0');
  expect(await journal.append(header, whole.events.slice(1, 3))).toBe(true);
  expect(files.get('attempts/one.0')).toEqual(bytes);
  expect(await journal.append(header, [ended(9)])).toBe(false);
  expect(await journal.append(header, whole.events.slice(3))).toBe(true);
  expect(await journal.read('one')).toEqual(whole);
  expect(await journal.attempts()).toEqual(['one']);
  // Another page finds the same.
  expect(await (await createFileJournal(folder)).read('one')).toEqual(whole);
  expect(await journal.read('nobody')).toBeNull();
});

test('whatever byte the last record is torn at, what was there before stays and the next one follows it', async () => {
  const { folder, files } = createFakeDisk();
  const journal = await createFileJournal(folder);
  await journal.append(header, whole.events.slice(0, 3));
  const before = files.get('attempts/one.0') as Uint8Array;
  await journal.append(header, whole.events.slice(3));
  const after = files.get('attempts/one.0') as Uint8Array;

  for (let length = 0; length < after.length; length++) {
    files.set('attempts/one.0', after.slice(0, length));
    const found = await (await createFileJournal(folder)).read('one');
    expect(found?.events.length ?? 0).toBe(length < before.length ? 0 : 3);
    // The page that wrote it notices as well that the file is another one.
    expect(await journal.append(header, whole.events)).toBe(true);
    expect(await journal.read('one')).toEqual(whole);
    expect(files.get('attempts/one.0')?.length).toBeLessThanOrEqual(after.length + 8);
  }
});

test('what another tab writes while this one looks at the file is not cut off', async () => {
  const disk = createFakeDisk();
  const mine = await createFileJournal(disk.folder);
  const theirs = await createFileJournal(disk.folder);
  await theirs.append(header, whole.events.slice(0, 1));
  let seen = 0;
  disk.fault = (operation) => {
    // This tab has read the file and is about to open it for writing.
    if (operation !== 'createSyncAccessHandle' || seen++ > 0) return;
    const before = disk.files.get('attempts/one.0') as Uint8Array;
    const added = frameOf(JSON.stringify(whole.events.slice(1, 3)));
    disk.files.set('attempts/one.0', new Uint8Array(Buffer.concat([before, added])));
  };
  expect(await mine.append(header, whole.events.slice(0, 2))).toBe(true);
  expect((await mine.read('one'))?.events).toEqual(whole.events.slice(0, 3));
});

test('a file that another tab holds for good is gone on with in a second part', async () => {
  const { folder, files, held } = createFakeDisk();
  const journal = await createFileJournal(folder);
  await journal.append(header, whole.events.slice(0, 2));
  held.add('attempts/one.0');
  expect(await journal.append(header, whole.events.slice(2, 3))).toBe(true);
  expect([...files.keys()]).toEqual(['attempts/one.0', 'attempts/one.1']);
  held.clear();
  expect(await journal.append(header, whole.events.slice(3))).toBe(true);
  expect(await journal.read('one')).toEqual(whole);
  expect(await journal.attempts()).toEqual(['one']);
  await journal.remove('one');
  expect([...files.keys()]).toEqual([]);
});

test.each(['getFileHandle', 'getFile', 'createSyncAccessHandle', 'truncate', 'write', 'flush', 'close'])(
  'when %s fails the append is refused, and done when it is asked again',
  async (operation) => {
    const disk = createFakeDisk();
    const journal = await createFileJournal(disk.folder);
    await journal.append(header, whole.events.slice(0, 1));
    // A torn tail, so that there is something to cut off.
    const bytes = disk.files.get('attempts/one.0') as Uint8Array;
    disk.files.set('attempts/one.0', new Uint8Array(Buffer.concat([bytes, bytes.slice(0, 5)])));
    disk.fault = (name) => {
      if (name === operation) throw new DOMException('full', 'QuotaExceededError');
    };
    await expect(journal.append(header, whole.events.slice(1))).rejects.toThrow('full');
    disk.fault = () => {};
    expect(await journal.append(header, whole.events)).toBe(true);
    expect(await journal.read('one')).toEqual(whole);
  },
);

test('an attempt can be put in the place of another', async () => {
  const journal = await createFileJournal(createFakeDisk().folder);
  await journal.append(header, whole.events);
  const other = { header: headerOf('one', { seed: 8 }), events: [started(5_000)] };
  await journal.replace(other);
  expect(await journal.read('one')).toEqual(other);
});

test('sources are kept whole, and a torn one is not taken for kept', async () => {
  const { folder, files } = createFakeDisk();
  const journal = await createFileJournal(folder);
  expect(await journal.loadSource('d1')).toBeNull();
  await journal.keepSource('d1', '{"a":"您"}');
  expect(await journal.hasSource('d1', 9)).toBe(true);
  expect(await journal.hasSource('d1', 10)).toBe(false);
  expect(await journal.loadSource('d1')).toBe('{"a":"您"}');
  const bytes = files.get('sources/d1.9') as Uint8Array;
  files.set('sources/d1.9', bytes.slice(0, -1));
  expect(await journal.hasSource('d1', 9)).toBe(false);
  expect(await journal.loadSource('d1')).toBeNull();
});
