import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { m } from '../../src/i18n/generated/messages.js';
import { frameOf, readFrames } from '../../src/platform/journal/frames.ts';
import { routeAway } from './harness/away.ts';
import {
  goOn,
  middling,
  openBriefing,
  openDebrief,
  replyButton,
  startButton,
  takeCall,
  wordsShown,
} from './harness/call.ts';
import { deleteDatabase, deleteJournal, journalFiles, writeJournalFile } from './harness/journal-folder.ts';
import { resume } from './harness/resume.ts';
import { scriptOf } from './harness/script.ts';
import { servedApp } from './harness/served-app.ts';
import { storedAttempt, storedAttempts } from './harness/stored-attempts.ts';
import { goTo } from './harness/tour.ts';
import type { Visit } from './harness/visit.ts';

const app = servedApp();
const script = scriptOf('hotel', 'wake-up-call');

/** Does something to the stores while the app is away, then opens it again. */
async function meanwhile(visit: Visit, damage: (page: Page) => Promise<unknown>): Promise<void> {
  const { page, url } = visit;
  await page.goto(await routeAway(visit.context, url));
  await damage(page);
  await page.goto(url);
  await page.getByRole('main').waitFor();
}

/** What the journal holds of an attempt, read past the app. */
async function journalled(page: Page, id: string): Promise<readonly unknown[]> {
  const bytes = (await journalFiles(page, 'attempts'))[`${id}.0`] ?? [];
  const [, ...lists] = readFrames(Uint8Array.from(bytes)).texts.map((text) => JSON.parse(text) as unknown);
  return lists.flat();
}

const broughtBack = ({ page, locale }: Visit) =>
  page.getByText(m.shell_brought_back({ count: 1 }, { locale }));

test('a lost database comes back from the journal, a lost journal from the database, and the call goes on', async () => {
  const visit = await app.visit({ locale: 'en' });
  const { page } = visit;
  const id = await takeCall(visit, script);
  const three = await goOn(visit, script, middling, undefined, 3);
  expect(await journalled(page, id)).toEqual(three.events);

  await meanwhile(visit, deleteDatabase);
  await broughtBack(visit).waitFor();
  expect(await storedAttempt(page, id)).toEqual(three);
  await page.getByRole('button', { name: m.shell_notice_close({}, { locale: 'en' }) }).click();
  await broughtBack(visit).waitFor({ state: 'detached' });

  await meanwhile(visit, deleteJournal);
  await resume(visit, script);
  const four = await goOn(visit, script, middling, undefined, 1);
  expect(await broughtBack(visit).count()).toBe(0);
  expect(await journalled(page, id)).toEqual(four.events);

  // The whole database again, the pack that the call is played with included: the report can still be made.
  const ended = await goOn(visit, script, middling);
  await openDebrief(visit);
  await meanwhile(visit, deleteDatabase);
  await broughtBack(visit).waitFor();
  expect(await storedAttempts(page)).toEqual([ended]);
  await goTo(visit, `/report/${id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText(script.report(ended).score.raw.toFixed(1)).first().waitFor();
});

test('whatever byte the journal is torn at, the call goes on and the journal is whole again', async () => {
  const visit = await app.visit();
  const { page } = visit;
  const id = await takeCall(visit, script);
  const { events } = await goOn(visit, script, middling, undefined, 2);
  const bytes = (await journalFiles(page, 'attempts'))[`${id}.0`] ?? [];
  const last = bytes.length - frameOf(JSON.stringify(events.slice(3))).length;
  expect(last).toBeGreaterThan(0);

  // Every byte is torn at in the unit tests; here a few, in the browser's own files.
  for (const at of [0, 1, last - 1, last, last + 1, last + 9, bytes.length - 1]) {
    await meanwhile(visit, (away) => writeJournalFile(away, `${id}.0`, bytes.slice(0, at)));
    await page.getByRole('region', { name: m.library_unfinished({}, { locale: 'zh' }) }).waitFor();
    await expect.poll(() => journalled(page, id)).toEqual(events);
    expect((await storedAttempt(page, id)).events).toEqual(events);
  }
});

test('two logs that went different ways are both kept, and the user is told', async () => {
  const visit = await app.visit();
  const { page } = visit;
  const id = await takeCall(visit, script);
  const { header, events } = await goOn(visit, script, middling, undefined, 2);
  const other = events.slice(0, 3).map((event) => ({ ...event, at: event.at + 5 }));
  const frames = [frameOf(JSON.stringify({ journal: 1, header })), frameOf(JSON.stringify(other))];

  await meanwhile(visit, (away) =>
    writeJournalFile(
      away,
      `${id}.0`,
      frames.flatMap((frame) => [...frame]),
    ),
  );
  await page.getByText(m.shell_kept_apart({ count: 1 }, { locale: 'zh' })).waitFor();
  const kept = await storedAttempts(page);
  expect(kept.map((attempt) => attempt.events)).toEqual(expect.arrayContaining([events, other]));
  expect(kept).toHaveLength(2);
});

test('a full disk is told within a second; the call waits, can be downloaded, and goes on once there is room', async () => {
  const visit = await app.visit({ locale: 'en' });
  const { page, locale } = visit;
  const id = await takeCall(visit, script);
  const before = await goOn(visit, script, middling, undefined, 1);
  const session = await visit.context.newCDPSession(page);
  const origin = new URL(visit.url).origin;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });

  const open = script.open(before);
  const said = open[0] as (typeof open)[number];
  const since = performance.now();
  await replyButton(visit, said).click();
  const notice = page.getByText(m.practice_failure_title({}, { locale }));
  await notice.waitFor();
  expect(performance.now() - since).toBeLessThan(1_000);
  expect(await page.getByText(m.practice_saved({}, { locale }), { exact: true }).count()).toBe(0);
  // What was said stays on the page, and in the file.
  expect(await wordsShown(visit)).toContain(said.say.en);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: m.practice_failure_download({}, { locale }) }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain(`"choice": "${said.id}"`);
  // One of the two places has it, so it is not saved.
  expect(await journalled(page, id)).toEqual(before.events);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: m.practice_failure_retry({}, { locale }) }).click();
  await notice.waitFor({ state: 'detached' });
  const after = await goOn(visit, script, middling, undefined, 1);
  expect(after.events.slice(0, before.events.length)).toEqual(before.events);
  expect(await journalled(page, id)).toEqual(after.events);
});

test('a record that was altered behind the back of the app is shown as such', async () => {
  const visit = await app.visit({ locale: 'en' });
  const { page, locale } = visit;
  const id = await takeCall(visit, script);
  const { events } = await goOn(visit, script, middling);
  await openDebrief(visit);
  await page.getByText(/sealed on this device/).waitFor();

  const last = events.findLastIndex(({ type }) => type === 'replied');
  await page.evaluate(
    async ({ key }) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      const db = await done(indexedDB.open('rapport'));
      const store = db.transaction('events', 'readwrite').objectStore('events');
      const row = await done(store.get(key));
      await done(store.put({ ...row, event: { ...row.event, ms: 1 } }));
      db.close();
    },
    { key: [id, last] },
  );
  await deleteJournal(page);
  await page.reload();
  await page.getByText(m.debrief_altered_field({ number: last + 1, field: 'ms' }, { locale })).waitFor();
});

test('data of a newer app can be read and exported, and nothing of it is changed', async () => {
  const visit = await app.visit({ locale: 'en' });
  const { page, locale } = visit;
  const id = await takeCall(visit, script);
  const attempt = await goOn(visit, script, middling);
  await openDebrief(visit);
  await page.getByText(/sealed on this device/).waitFor();
  await meanwhile(visit, (away) =>
    away.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('rapport', 900);
          request.onupgradeneeded = () => request.result.createObjectStore('unheard-of');
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        }),
    ),
  );

  await page.getByText(m.shell_reading_only({}, { locale })).waitFor();
  await goTo(visit, '/history');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: m.library_history_export_all({}, { locale }) }).click(),
  ]);
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(file.attempts).toEqual([attempt]);
  expect(Object.keys(file.seals)).toEqual([id]);
  await goTo(visit, `/report/${id}`);
  await page.getByText(script.report(attempt).score.raw.toFixed(1)).first().waitFor();

  await goTo(visit, '/');
  await openBriefing(visit, script, 'practice');
  await startButton(visit, script).click();
  await page.getByText(m.shell_storage_newer({}, { locale })).waitFor();
  expect(await storedAttempts(page)).toEqual([attempt]);
});
