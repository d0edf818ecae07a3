import { expect, test } from 'vitest';
import { m } from '../../src/i18n/generated/messages.js';
import { goOn, middling, openDebrief, takeCall, transcript, wordsShown } from './harness/call.ts';
import { newWindow, raceLoop } from './harness/race-loop.ts';
import { scriptOf } from './harness/script.ts';
import { servedApp } from './harness/served-app.ts';
import { storedAttempt } from './harness/stored-attempts.ts';
import type { Visit } from './harness/visit.ts';

const app = servedApp();
const script = scriptOf('hotel', 'wake-up-call');

const elsewhere = ({ page, locale }: Visit) => page.getByText(m.practice_elsewhere_title({}, { locale }));
const takeOver = ({ page, locale }: Visit) =>
  page.getByRole('button', { name: m.practice_elsewhere_take({}, { locale }) });
const resumeButton = ({ page, locale }: Visit) =>
  page.getByRole('button', { name: m.practice_resume({}, { locale }) });

/** The same call in another tab of the same browser. */
async function secondTab(visit: Visit, id: string): Promise<Visit> {
  const tab = { ...visit, page: await newWindow(visit.page) };
  await tab.page.goto(`${visit.url}#/call/${id}`);
  await transcript(tab).waitFor();
  return tab;
}

test('a call that is open in another tab can be read, taken over, and taken back', async () => {
  const first = await app.visit({ locale: 'en' });
  const id = await takeCall(first, script);
  const before = await goOn(first, script, middling, undefined, 2);
  const second = await secondTab(first, id);
  await elsewhere(second).waitFor();
  expect(await wordsShown(second)).toEqual(await wordsShown(first));
  expect(await elsewhere(first).count()).toBe(0);

  // What was said after the second tab had opened comes along.
  await goOn(first, script, middling, undefined, 1);
  await takeOver(second).click();
  await elsewhere(first).waitFor();
  await resumeButton(second).click();
  await goOn(second, script, middling, undefined, 1);
  expect((await storedAttempt(second.page, id)).events.slice(0, before.events.length)).toEqual(before.events);

  await takeOver(first).click();
  await elsewhere(second).waitFor();
  await resumeButton(first).click();
  await goOn(first, script, middling);
  await openDebrief(first);
  await first.page.close();
  // The call is over: what there is to take over is its end.
  await takeOver(second).click();
  await second.page.getByRole('button', { name: m.practice_closing_debrief({}, { locale: 'en' }) }).waitFor();
});

test('a tab that is closed lets go of the call', async () => {
  const first = await app.visit();
  const id = await takeCall(first, script);
  await goOn(first, script, middling, undefined, 1);
  const second = await secondTab(first, id);
  await elsewhere(second).waitFor();
  await first.page.close();
  await second.page.reload();
  await resumeButton(second).click();
  await goOn(second, script, middling, undefined, 1);
});

test('a frozen tab is taken over within five seconds, and knows when it wakes', async () => {
  const first = await app.visit();
  const id = await takeCall(first, script);
  await goOn(first, script, middling, undefined, 2);
  const session = await first.context.newCDPSession(first.page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });

  const second = await secondTab(first, id);
  await elsewhere(second).waitFor();
  const since = performance.now();
  await takeOver(second).click();
  await resumeButton(second).click();
  await goOn(second, script, middling, undefined, 1);
  expect(performance.now() - since).toBeLessThan(5_000);

  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await elsewhere(first).waitFor();
  await goOn(second, script, middling);
});

test('two tabs that race lose nothing and double nothing', async () => {
  const visit = await app.visit();
  const tally = await raceLoop(visit, script, 20_261, (schedules) => schedules < 10);
  expect(tally.trouble).toEqual([]);
  // Both did something, or there was no race.
  expect(tally.acknowledged).toBeGreaterThan(10);
  expect(tally.takenOver).toBeGreaterThan(5);
});
