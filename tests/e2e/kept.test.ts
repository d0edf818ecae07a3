import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { m } from '../../src/i18n/generated/messages.js';
import {
  attemptId,
  callBegun,
  debriefShown,
  goOn,
  middling,
  openDebrief,
  takeCall,
  wordsShown,
  worst,
} from './harness/call.ts';
import { exportedFile, madeAttempt } from './harness/made-attempts.ts';
import { resume } from './harness/resume.ts';
import { scriptOf } from './harness/script.ts';
import { servedApp } from './harness/served-app.ts';
import { storedAttempt, storedAttempts } from './harness/stored-attempts.ts';
import { goTo, importFile } from './harness/tour.ts';
import type { Visit } from './harness/visit.ts';

const app = servedApp();

/** The rows of the history, newest first. */
function historyRows({ page, locale }: Visit) {
  return page
    .getByRole('region', { name: m.library_history_all({}, { locale }) })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) });
}

test('a call that was left, or whose page was reloaded, goes on where it stood', async () => {
  const visit = await app.visit({ locale: 'en' });
  const { page, locale } = visit;
  const script = scriptOf('telecom-hall', 'birthday-number');
  const id = await takeCall(visit, script);
  await goOn(visit, script, middling, undefined, 2);
  const said = await wordsShown(visit);

  await page.getByRole('button', { name: m.practice_leave({}, { locale }) }).click();
  await page.getByRole('heading', { name: m.library_heading({}, { locale }) }).waitFor();
  await resume(visit, script);
  expect(attemptId(visit)).toBe(id);
  expect(await wordsShown(visit)).toEqual(said);
  await goOn(visit, script, middling, undefined, 1);
  const more = await wordsShown(visit);

  await page.reload();
  await page.getByText(m.practice_returned_text({ turn: 4 }, { locale })).waitFor();
  expect(await wordsShown(visit)).toEqual(more);
  await page.getByRole('button', { name: m.practice_resume({}, { locale }) }).click();
  const ended = await goOn(visit, script, middling);
  expect(ended.events.filter(({ type }) => type === 'started')).toHaveLength(1);
  await openDebrief(visit);
  await page.getByRole('button', { name: m.debrief_back({}, { locale }), exact: true }).click();
  await page.getByText(m.library_taken({ count: 1 }, { locale })).waitFor();
});

test('a call taken up again from a turn keeps the original, and both travel to another browser', async () => {
  const visit = await app.visit();
  const { page, locale } = visit;
  const script = scriptOf('hotel', 'double-charge');
  const original = madeAttempt(script, { id: 'original', choose: middling, at: Date.UTC(2026, 4, 18) });
  await goTo(visit, '/history');
  await importFile(visit, await exportedFile([original], [script]));
  await goTo(visit, '/report/original');
  await debriefShown(visit);
  await page.getByRole('button', { name: m.debrief_fork_label({ turn: 3 }, { locale }) }).click();
  const id = await callBegun(visit);
  expect(id).not.toBe('original');
  await page.getByRole('button', { name: m.practice_resume({}, { locale }) }).click();
  const fork = await goOn(visit, script, worst);
  await openDebrief(visit);
  await page.getByText(m.debrief_forked({ turn: 3, attempt: 'original' }, { locale })).waitFor();

  expect(await storedAttempt(page, 'original')).toEqual(original);
  const third = original.events.findIndex((event) => event.type === 'replied' && event.turn === 2);
  expect(fork.header).toEqual({
    ...original.header,
    id,
    forkedFrom: { attempt: 'original', events: third },
  });
  expect(fork.events.slice(0, third)).toEqual(original.events.slice(0, third));
  expect(fork.events.length).toBeGreaterThan(third);

  await goTo(visit, '/history');
  const rows = historyRows(visit);
  await rows.nth(1).waitFor();
  expect(await rows.count()).toBe(2);
  expect(await rows.nth(0).textContent()).toContain(m.library_history_forked({}, { locale }));
  expect(await rows.nth(1).textContent()).not.toContain(m.library_history_forked({}, { locale }));
  for (const attempt of [original, fork]) {
    const score = script.report(attempt).score.raw.toFixed(1);
    await rows.getByText(score, { exact: true }).waitFor();
  }
  const listed = await rows.allInnerTexts();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: m.library_history_export_all({}, { locale }) }).click(),
  ]);
  const file = await readFile(await download.path(), 'utf8');
  const other = await app.visit();
  await goTo(other, '/history');
  await importFile(other, file);
  await expect.poll(() => historyRows(other).allInnerTexts()).toEqual(listed);
  expect(await storedAttempts(other.page)).toEqual(await storedAttempts(page));
  await goTo(other, `/report/${id}`);
  await debriefShown(other);
});

test('language and theme last over a reload', async () => {
  const visit = await app.visit({ locale: 'zh' });
  const { page } = visit;
  const root = page.locator('html');
  await page.getByRole('heading', { name: m.library_heading({}, { locale: 'zh' }) }).waitFor();
  const light = await root.evaluate((element) => getComputedStyle(element).backgroundColor);

  await page.getByRole('button', { name: m.shell_other_language({}, { locale: 'zh' }) }).click();
  await page.getByRole('heading', { name: m.library_heading({}, { locale: 'en' }) }).waitFor();
  await page.getByRole('button', { name: m.shell_theme_dark({}, { locale: 'en' }) }).click();
  await page.getByRole('button', { name: m.shell_theme_light({}, { locale: 'en' }) }).waitFor();
  const looks = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(looks).not.toBe(light);
  const dark = await looks();

  await page.reload();
  await page.getByRole('heading', { name: m.library_heading({}, { locale: 'en' }) }).waitFor();
  expect(await root.getAttribute('lang')).toBe('en');
  expect(await looks()).toBe(dark);
  expect(await root.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('dark');
});
