import { expect, test } from 'vitest';
import { m } from '../../src/i18n/generated/messages.js';
import { axeFindings } from './harness/axe.ts';
import { takeCall } from './harness/call.ts';
import { fillEverything, leaveDraft, typeDraft } from './harness/fill-everything.ts';
import { layoutFaults } from './harness/layout.ts';
import { addPerson, erase, listedPeople, openPeople, peopleSection, switchTo } from './harness/people.ts';
import { scriptOf } from './harness/script.ts';
import { servedApp } from './harness/served-app.ts';
import { dumpStorage, placesWith, profileDump, type StorageDump } from './harness/storage-dump.ts';
import { goTo } from './harness/tour.ts';
import type { Visit } from './harness/visit.ts';

const app = servedApp();
const script = scriptOf('hotel', 'double-charge');

/** Words that stand nowhere else, in both scripts. */
const canary = '黄莺zq81';
const other = '白鹭qx27';

/** What is kept, once the app has come to rest and keeps no more. */
async function settledDump({ page }: Visit): Promise<StorageDump> {
  for (let before = await dumpStorage(page); ; ) {
    await page.waitForTimeout(1_000);
    const now = await dumpStorage(page);
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

/** The places of one person, without digests and ids: which kinds of places hold their words. */
function kindsOf(places: readonly string[], profile: string): readonly string[] {
  const kinds = places.map((place) =>
    place
      .replaceAll(profile, 'P')
      .replace(/^(files\/P\/\w+)\/.*/, '$1')
      .replace(/^(database P \w+) .*/, '$1')
      .replace(/^(session P\.draft).*/, '$1'),
  );
  return [...new Set(kinds)].sort();
}

const everywhere = [
  'database P events',
  'database P packs',
  'database P sources',
  'files/P/attempts',
  'files/P/packs',
  'files/P/person.json',
  'files/P/sources',
  'local rapport.profiles',
  'session P.draft',
];

test('the search finds words wherever they may be', async () => {
  const visit = await app.visit({ worker: true });
  const { page } = visit;
  await page.evaluate(async (words) => {
    const done = (request: IDBRequest) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const opening = indexedDB.open('somewhere', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    await done(opening);
    const rows = opening.result.transaction('rows', 'readwrite').objectStore('rows');
    await done(rows.put({ deep: [new Map([['in', new Set([words])]])] }, 1));
    await done(rows.put(new TextEncoder().encode(words), 2));
    await done(rows.put(new Blob([words]), 3));
    await done(rows.put('a key', words));
    opening.result.close();
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('deep', { create: true });
    const write = async (name: string, text: string) => {
      const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await file.write(text);
      await file.close();
    };
    const escaped = words.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
    await write('plain', `before ${words} after`);
    await write('escaped', JSON.stringify({ escaped }).replaceAll('\\\\', '\\'));
    await write(words, '');
    await (await caches.open('cache')).put('/some/page', new Response(words));
    localStorage.setItem('some', words);
    sessionStorage.setItem(words, 'some');
  }, canary);
  const places = placesWith(await dumpStorage(page), canary).map((place) => place.replace(/https?:.*/, ''));
  expect(places.sort()).toEqual(
    [
      'database somewhere rows 1',
      'database somewhere rows 2',
      'database somewhere rows 3',
      `database somewhere rows "${canary}"`,
      'files/deep/plain',
      'files/deep/escaped',
      `files/deep/${canary}`,
      'cache cache ',
      'local some',
      `session ${canary}`,
    ].sort(),
  );
});

test('of the second person nothing is left, and the first has all they had', async () => {
  const visit = await app.visit({ locale: 'zh', worker: true });
  const { page } = visit;
  await fillEverything(visit, script, other);
  await leaveDraft(visit, script, other);
  await addPerson(visit, canary);
  const second = await switchTo(visit, canary);
  await fillEverything(visit, script, canary);
  await leaveDraft(visit, script, canary);

  const before = await settledDump(visit);
  expect(kindsOf(placesWith(before, canary), second)).toEqual(everywhere);
  const first = profileDump(before, 'rapport');
  expect(kindsOf(placesWith(first, other), 'rapport')).toEqual(
    everywhere.filter((place) => !/person|profiles/.test(place)),
  );
  expect(placesWith(first, canary)).toEqual([]);
  expect(placesWith(profileDump(before, second), other)).toEqual([]);

  const loaded = page.waitForEvent('load');
  const said = await erase(visit, canary);
  expect(said).toContain(m.people_files({}, { locale: 'zh' }));
  expect(said).toMatch(/rapport-calls-\d{4}-\d{2}-\d{2}\.json/);
  await loaded;
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  const after = await settledDump(visit);
  expect(placesWith(after, canary)).toEqual([]);
  expect(placesWith(after, second)).toEqual([]);
  expect(profileDump(after, 'rapport')).toEqual(first);
  expect(await listedPeople(visit)).toMatchObject({ current: 'rapport', erasing: [] });
});

test('of the first person nothing is left, though a tab of theirs is in the middle of a call', async () => {
  const visit = await app.visit({ locale: 'en', worker: true });
  const { page } = visit;
  await fillEverything(visit, script, canary);
  await addPerson(visit, other);

  // A second tab of the first person, half a sentence typed.
  const tab = { ...visit, page: await visit.context.newPage() };
  await tab.page.goto(visit.url);
  await takeCall(tab, script);
  await typeDraft(tab, canary);

  const second = await switchTo(visit, other);
  await fillEverything(visit, script, other);
  await leaveDraft(visit, script, other);
  // What the old tab goes on writing stays with the first person.
  await tab.page.getByRole('button', { name: m.practice_reply_send({}, { locale: 'en' }) }).click();
  await expect
    .poll(async () => placesWith(await dumpStorage(page), `${canary} draft`).length)
    .toBeGreaterThan(0);
  await typeDraft(tab, canary);

  const before = await settledDump(visit);
  expect(kindsOf(placesWith(before, canary), 'rapport')).toEqual(
    everywhere.filter((place) => !/person|profiles|draft/.test(place)),
  );
  const kept = profileDump(before, second);
  expect(placesWith(kept, canary)).toEqual([]);

  const reloaded = tab.page.waitForEvent('load');
  const unnamed = m.people_unnamed({ number: 1 }, { locale: 'en' });
  await erase(visit, unnamed);
  await peopleSection(visit)
    .getByText(m.people_erased({ name: unnamed }, { locale: 'en' }))
    .waitFor();
  await reloaded;
  await tab.page.getByRole('link', { name: m.people_whose({ name: other }, { locale: 'en' }) }).count();
  await tab.page.getByRole('heading', { name: m.library_heading({}, { locale: 'en' }) }).waitFor();

  const after = await settledDump(visit);
  expect(placesWith(after, canary)).toEqual([]);
  expect(placesWith(await dumpStorage(tab.page), canary)).toEqual([]);
  expect(profileDump(after, 'rapport')).toEqual({});
  expect(profileDump(after, second)).toEqual(kept);
});

test('whoever erases the last person finds everything as at a first visit', async () => {
  const visit = await app.visit({ locale: 'zh' });
  const { page } = visit;
  await fillEverything(visit, script, canary);
  await leaveDraft(visit, script, canary);
  const loaded = page.waitForEvent('load');
  const said = await erase(visit, m.people_unnamed({ number: 1 }, { locale: 'zh' }));
  expect(said).toContain(m.people_erase_last({}, { locale: 'zh' }));
  await loaded;
  await page.getByRole('heading', { name: m.library_heading({}, { locale: 'zh' }) }).waitFor();
  const after = await settledDump(visit);
  expect(placesWith(after, canary)).toEqual([]);
  expect(profileDump(after, 'rapport')).toEqual({});
  expect((await listedPeople(visit))?.people).toMatchObject([{ name: '' }]);
  await goTo(visit, '/history');
  await page.getByText(m.library_history_empty_heading({}, { locale: 'zh' })).waitFor();
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
});

test('an erasure that was interrupted is finished at the next start', async () => {
  const visit = await app.visit({ locale: 'zh' });
  const { page } = visit;
  await addPerson(visit, canary);
  const second = await switchTo(visit, canary);
  await fillEverything(visit, script, canary);
  await leaveDraft(visit, script, canary);
  await switchTo(visit, m.people_unnamed({ number: 1 }, { locale: 'zh' }));
  // This page has looked for what there is to finish, and looks no more.
  await settledDump(visit);
  // As far as a page comes that is killed right after the mark.
  await page.evaluate((id) => {
    const list = JSON.parse(localStorage.getItem('rapport.profiles') ?? '');
    list.people = list.people.filter((person: { id: string }) => person.id !== id);
    localStorage.setItem('rapport.profiles', JSON.stringify({ ...list, erasing: [id] }));
  }, second);
  expect(placesWith(await dumpStorage(page), canary)).not.toEqual([]);
  await page.reload();
  await expect.poll(async () => placesWith(await dumpStorage(page), second), { timeout: 10_000 }).toEqual([]);
  expect(placesWith(await dumpStorage(page), canary)).toEqual([]);

  // A tab that the browser brings back after its person was erased brings its drafts.
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
    `${second}.draft.one`,
    canary,
  ] as const);
  await page.reload();
  await expect.poll(async () => placesWith(await dumpStorage(page), canary), { timeout: 10_000 }).toEqual([]);
});

test('a tab that does not let go is named, and the rest goes when it has gone', async () => {
  const visit = await app.visit({ locale: 'en' });
  const { page } = visit;
  await addPerson(visit, canary);
  const second = await switchTo(visit, canary);
  await fillEverything(visit, script, canary);
  await switchTo(visit, m.people_unnamed({ number: 1 }, { locale: 'en' }));
  // Somebody who holds the database and hears of nothing, as a frozen tab does.
  const holder = await visit.context.newPage();
  await holder.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await holder.goto(`${visit.url}favicon.svg`);
  await holder.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          Object.assign(window, { held: opening.result });
          resolve();
        };
      }),
    second,
  );
  await erase(visit, canary);
  await peopleSection(visit)
    .getByText(m.people_held({}, { locale: 'en' }))
    .waitFor();
  expect((await listedPeople(visit))?.erasing).toEqual([second]);
  // Nothing was left in it.
  const rows = await holder.evaluate(async () => {
    const { held } = window as unknown as { readonly held: IDBDatabase };
    const counts = [...held.objectStoreNames].map(
      (store) =>
        new Promise<number>((resolve) => {
          const request = held.transaction(store).objectStore(store).count();
          request.onsuccess = () => resolve(request.result);
        }),
    );
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  });
  expect(rows).toBe(0);
  await holder.close();
  await page.reload();
  await expect.poll(async () => (await listedPeople(visit))?.erasing, { timeout: 10_000 }).toEqual([]);
  const after = await settledDump(visit);
  expect([...placesWith(after, canary), ...placesWith(after, second)]).toEqual([]);
  expect(
    await peopleSection(visit)
      .getByText(m.people_held({}, { locale: 'en' }))
      .count(),
  ).toBe(0);
});

test('a list that was lost is made again from what is here, and nobody is taken for a first visitor', async () => {
  const visit = await app.visit({ locale: 'en' });
  const { page } = visit;
  const say = { locale: 'en' } as const;
  await addPerson(visit, canary);
  const second = await switchTo(visit, canary);
  await fillEverything(visit, script, canary);
  const forget = async () => {
    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    await page.goto(visit.url);
    await page.getByText(m.people_found({ count: 1 }, say)).waitFor();
  };
  await forget();
  expect(await listedPeople(visit)).toMatchObject({
    current: 'rapport',
    people: [
      { id: 'rapport', name: '' },
      { id: second, name: canary },
    ],
  });
  // It is told until somebody has read it.
  await page.reload();
  await page.getByText(m.people_found({ count: 1 }, say)).waitFor();
  await page.getByRole('button', { name: m.shell_notice_close({}, say) }).click();
  await page.reload();
  await page.getByRole('link', { name: m.people_whose({ name: 'Person 1' }, say) }).waitFor();
  await page.getByText(m.library_heading({}, say)).waitFor();
  expect(await page.getByText(m.people_found({ count: 1 }, say)).count()).toBe(0);

  // With the first person gone, the page that knows no list is the second's.
  await switchTo(visit, canary);
  await erase(visit, 'Person 1');
  await peopleSection(visit)
    .getByText(m.people_erased({ name: 'Person 1' }, say))
    .waitFor();
  await forget();
  expect(await listedPeople(visit)).toMatchObject({
    current: second,
    people: [{ id: second, name: canary }],
  });
  await goTo(visit, '/history');
  await page.getByRole('heading', { name: m.library_history_all({}, say) }).waitFor();
});

test.each([
  { locale: 'zh', dark: false, phone: true },
  { locale: 'en', dark: true, phone: true },
  { locale: 'en', dark: false, phone: false },
] as const)('the people are in reach of everybody: $locale, phone: $phone', async (options) => {
  const visit = await app.visit(options);
  const { page, locale } = visit;
  const found: string[] = [];
  const look = async (screen: string) => {
    const faults = [...(await axeFindings(page)), ...(await layoutFaults(page))];
    found.push(...faults.map((fault) => `${screen}: ${fault}`));
    if (process.env.PICTURES) {
      if (screen === 'header') await page.evaluate(() => window.scrollTo(0, 0));
      const name = `people-${screen}-${locale}-${options.phone ? 'phone' : 'wide'}`;
      await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: screen === 'list' });
    }
  };
  const wide = locale === 'zh' ? '欧阳'.repeat(20) : 'W'.repeat(40);
  const section = await openPeople(visit);
  await look('alone');
  expect(
    await page
      .getByRole('banner')
      .getByRole('link', { name: m.people_whose({ name: '' }, { locale }).slice(1) })
      .count(),
  ).toBe(0);

  // By keys alone.
  const add = section.getByRole('button', { name: m.people_add({}, { locale }) });
  await add.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('Enter');
  await dialog.getByText(m.people_name_empty({}, { locale })).waitFor();
  await look('no-name');
  await page.keyboard.type(`${wide}W`);
  await page.keyboard.press('Enter');
  await dialog.getByText(m.people_name_long({ count: 41 }, { locale })).waitFor();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await section.getByText(m.people_added({ name: wide }, { locale })).waitFor();
  expect(await add.evaluate((button) => button === document.activeElement)).toBe(true);
  const first = m.people_unnamed({ number: 1 }, { locale });
  await page.getByRole('banner').getByText(first).waitFor();

  await switchTo(visit, wide);
  const whose = page.getByRole('link', { name: m.people_whose({ name: wide }, { locale }) });
  await whose.waitFor();
  await look('header');
  // Files that are known to have left, more than fit.
  const profile = (await listedPeople(visit))?.current ?? '';
  await page.evaluate((key) => {
    const files = Array.from({ length: 200 }, (_, at) => ({
      file: `rapport-calls-${at}.json`,
      day: '2026-09-05',
    }));
    localStorage.setItem(key, JSON.stringify(files));
  }, `${profile}.handed-out`);
  await whose.click();
  await section.waitFor();
  await look('list');
  const button = section.getByRole('button', { name: m.people_erase_who({ name: wide }, { locale }) });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await look('erase');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(found).toEqual([]);
});
