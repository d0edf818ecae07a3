import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ReplyProgram } from '../../src/core/pack/program.ts';
import { m } from '../../src/i18n/generated/messages.js';
import { launchBrowser } from './harness/browser.ts';
import {
  acknowledged,
  debriefShown,
  goOn,
  middling,
  openDebrief,
  repliesShown,
  startButton,
  takeCall,
  worst,
} from './harness/call.ts';
import { buildNextVersion, type Deployment, hostApp } from './harness/deployment.ts';
import { exportedFile, madeAttempt } from './harness/made-attempts.ts';
import { scriptOf } from './harness/script.ts';
import { storedAttempt } from './harness/stored-attempts.ts';
import { goTo, importFile } from './harness/tour.ts';
import { startVisit, type Visit, type VisitOptions } from './harness/visit.ts';

/** A machine that has much else to do still gets there. */
const SOON = { timeout: 30_000 };

let browser: Browser;
let next: string;
let host: Deployment;
let visits: Visit[] = [];

beforeAll(async () => {
  [browser, next] = await Promise.all([launchBrowser(), buildNextVersion()]);
});

afterEach(async () => {
  const ended = visits;
  visits = [];
  for (const { context } of ended) await context.close();
  await host.stop();
});

afterAll(async () => {
  await browser?.close();
  await rm(next, { recursive: true, force: true });
});

async function visitHost(options: VisitOptions): Promise<Visit> {
  host = await hostApp();
  const visit = await startVisit(browser, host.url, options);
  visits.push(visit);
  return visit;
}

/** Waits until the app says that it works without a network. */
async function settled(visit: Visit): Promise<void> {
  await goTo(visit, '/settings');
  await visit.page.getByText(m.settings_offline_ready({}, { locale: visit.locale })).waitFor();
}

function offer({ page, locale }: Visit): Locator {
  return page
    .getByRole('region', { name: m.shell_version_region({}, { locale }) })
    .getByRole('button', { name: m.shell_version_use({}, { locale }) });
}

/** The browser has found the next version, and has all of it. */
async function nextIsHere({ page }: Visit): Promise<void> {
  await page.evaluate(async () => {
    const worker = await navigator.serviceWorker.getRegistration();
    await worker?.update();
  });
  const waiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? null);
  await expect.poll(waiting, SOON).toBe('installed');
}

/** Whether the page runs the next version. */
function isNext({ page }: Visit): Promise<boolean> {
  return page.evaluate(() => document.querySelector('script[src*="assets/next-"]') !== null);
}

function field({ page, locale }: Visit): Locator {
  return page.getByRole('textbox', { name: m.practice_reply({}, { locale }) });
}

async function chooseTyping({ page, locale }: Visit): Promise<void> {
  await page.getByRole('radio', { name: m.practice_reply_type({}, { locale }) }).check();
}

/** Types a reply in its authored words, and waits until it is acknowledged. */
async function typeReply(visit: Visit, reply: ReplyProgram): Promise<void> {
  const before = await repliesShown(visit);
  await field(visit).fill(reply.say[visit.locale]);
  await field(visit).press('Enter');
  await acknowledged(visit, before + 1);
}

async function leaveCall({ page, locale }: Visit): Promise<void> {
  await page.getByRole('button', { name: m.practice_leave({}, { locale }) }).click();
  await page.getByRole('list', { name: m.library_calls({}, { locale }) }).waitFor();
}

test.each(['zh', 'en'] as const)('after one visit every page opens without a server, %s', async (locale) => {
  const visit = await visitHost({ locale, worker: true });
  const { page, complaints } = visit;
  const say = { locale };
  const script = scriptOf('supermarket', 'fly-in-yogurt');
  const past = [
    madeAttempt(script, { id: 'over', choose: middling, at: Date.UTC(2026, 4, 18), locale }),
    madeAttempt(script, { id: 'open', choose: middling, at: Date.UTC(2026, 4, 19), locale, replies: 2 }),
  ];
  await goTo(visit, '/history');
  await importFile(visit, await exportedFile(past, [script]));
  await settled(visit);
  await host.stop();

  const pages: readonly (readonly [string, Locator])[] = [
    ['/', page.getByRole('list', { name: m.library_calls({}, say) })],
    ['/brief/supermarket/fly-in-yogurt', startButton(visit, script)],
    [
      '/brief/telecom-hall/high-bill',
      page.getByRole('heading', {
        level: 1,
        name: scriptOf('telecom-hall', 'high-bill').scenario.title[locale],
      }),
    ],
    ['/call/open', page.getByRole('heading', { name: m.practice_returned_title({}, say) })],
    ['/report/over', page.getByRole('img', { name: m.debrief_overall({}, say) })],
    ['/history', page.getByRole('heading', { name: m.library_history_all({}, say) })],
    ['/settings', page.getByText(m.settings_offline_ready({}, say))],
    ['/bench', page.getByRole('tab', { name: m.bench_tab_unclear({}, say) })],
    ['/no/such/page', page.getByRole('heading', { name: m.shell_not_found_heading({}, say) })],
  ];
  for (const [address, sign] of pages) {
    await page.goto('about:blank');
    await goTo(visit, address);
    await sign.waitFor();
  }
  // With words behind the address that somebody's link has put there.
  await page.goto(`${visit.url}?from=a-friend`);
  await page.getByRole('list', { name: m.library_calls({}, say) }).waitFor();
  expect(complaints).toEqual([]);
});

test('the app can be installed', async () => {
  const visit = await visitHost({ locale: 'zh', worker: true });
  await settled(visit);
  const session = await visit.context.newCDPSession(visit.page);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect([url, errors]).toEqual([`${host.url}manifest.webmanifest`, []]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A profile without a trace, as tests have, keeps no apps.
  const others = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
  expect(others).toEqual([]);
  expect(visit.complaints).toEqual([]);
});

test('after one visit a typed call is taken without a server, in a pack that was never opened before', async () => {
  const visit = await visitHost({ locale: 'en', worker: true });
  await settled(visit);
  await host.stop();
  await goTo(visit, '/');
  const call = scriptOf('hotel', 'double-charge');
  await takeCall(visit, call);
  await chooseTyping(visit);
  await goOn(visit, call, worst, typeReply);
  await openDebrief(visit);
  expect(visit.complaints).toEqual([]);
});

test('a deployment between two turns of a call changes nothing for it; after the call the new version is offered', async () => {
  const visit = await visitHost({ locale: 'en', worker: true });
  const { page, locale, complaints } = visit;
  await settled(visit);
  await goTo(visit, '/');
  const script = scriptOf('hotel', 'double-charge');
  const id = await takeCall(visit, script);
  // So far picked: what reads typed replies, and what reports, has not been loaded yet.
  await goOn(visit, script, middling, undefined, 2);

  await host.deploy(next);
  const [entry] = await page.evaluate(() =>
    [...document.scripts].map(({ src }) => src).filter((src) => src.includes('/assets/')),
  );
  expect((await fetch(entry ?? '')).status).toBe(404);
  await nextIsHere(visit);

  await chooseTyping(visit);
  const ended = await goOn(visit, script, middling, typeReply);
  expect(await offer(visit).count()).toBe(0);
  expect(await isNext(visit)).toBe(false);
  await openDebrief(visit);
  const report = script.report(ended);
  const ring = page.getByRole('img', { name: m.debrief_overall({}, { locale }) });
  expect(await ring.getAttribute('aria-label')).toContain(` ${report.score.raw.toFixed(1)}`);
  const said = await page.getByRole('main').textContent();
  for (const { text } of report.turns) expect(said).toContain(text);

  await offer(visit).click();
  await expect.poll(() => isNext(visit).catch(() => false), SOON).toBe(true);
  await debriefShown(visit);
  expect(await ring.getAttribute('aria-label')).toContain(` ${report.score.raw.toFixed(1)}`);
  expect(await storedAttempt(page, id)).toEqual(ended);
  expect(await offer(visit).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('with two tabs the new version is offered only when no call is open in either, and each tab moves when asked', async () => {
  const one = await visitHost({ locale: 'zh', worker: true });
  const { locale } = one;
  await settled(one);
  const two = { ...one, page: await one.context.newPage() };
  await two.page.goto(host.url);
  const script = scriptOf('hotel', 'double-charge');
  await takeCall(two, script);
  await host.deploy(next);
  await nextIsHere(one);
  // Longer than it takes to look.
  await one.page.waitForTimeout(2_500);
  expect([await offer(one).count(), await offer(two).count()]).toEqual([0, 0]);

  await leaveCall(two);
  await offer(one).waitFor();
  await offer(two).waitFor();
  await takeCall(two, script);
  await expect.poll(() => offer(one).count(), SOON).toBe(0);
  await leaveCall(two);
  await offer(one).click();
  await expect.poll(() => isNext(one).catch(() => false), SOON).toBe(true);

  // The other tab goes on with its own files, also with those that it has not needed so far.
  expect(await isNext(two)).toBe(false);
  await two.page.getByRole('link', { name: m.shell_nav_bench({}, { locale }) }).click();
  await two.page.getByRole('tab', { name: m.bench_tab_unclear({}, { locale }) }).waitFor();
  await offer(two).click();
  await expect.poll(() => isNext(two).catch(() => false), SOON).toBe(true);
  expect(one.complaints).toEqual([]);
});

test('a page whose files a deployment has taken away says so, and a reload brings the call back', async () => {
  const visit = await visitHost({ locale: 'zh' });
  const { page, locale } = visit;
  const say = { locale };
  const script = scriptOf('hotel', 'double-charge');
  const id = await takeCall(visit, script);
  await goOn(visit, script, middling, undefined, 2);
  const before = await storedAttempt(page, id);
  await host.deploy(next);

  await chooseTyping(visit);
  await field(visit).fill('您好');
  await field(visit).press('Enter');
  const sentence = page.getByText(m.shell_part_missing({}, say));
  await sentence.waitFor();
  expect(await field(visit).inputValue()).toBe('您好');
  const reload = page
    .getByRole('region', { name: m.shell_version_region({}, say) })
    .getByRole('button', { name: m.shell_error_reload({}, say) });
  await reload.click();
  await page.getByRole('heading', { name: m.practice_returned_title({}, say) }).waitFor();
  expect(await isNext(visit)).toBe(true);
  expect((await storedAttempt(page, id)).events.slice(0, before.events.length)).toEqual(before.events);
  await page.getByRole('button', { name: m.practice_resume({}, say) }).click();
  expect(await field(visit).inputValue()).toBe('您好');
  // This way of answering is remembered, and what reads it can be had again.
  await goOn(visit, script, worst, typeReply);
  await openDebrief(visit);
});

test('files that are not as they were built are not kept, and the app does not say that it works without a network', async () => {
  host = await hostApp();
  const manifest = JSON.parse(await readFile(join(host.folder, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  const { file } = manifest['src/app/routes/debrief.tsx'] ?? {};
  const path = join(host.folder, file ?? '');
  const content = await readFile(path, 'utf8');
  await writeFile(path, `${content} `);
  const visit = await startVisit(browser, host.url, { locale: 'en', worker: true });
  visits.push(visit);
  const { page, locale } = visit;
  await goTo(visit, '/settings');
  await page.getByText(m.settings_offline_not_yet({}, { locale })).waitFor();
  await expect.poll(() => host.asked.some((asked) => asked.endsWith(file ?? '')), SOON).toBe(true);
  await page.waitForTimeout(2_000);
  expect(await page.getByText(m.settings_offline_ready({}, { locale })).count()).toBe(0);

  await writeFile(path, content);
  await page.reload();
  await page.getByText(m.settings_offline_ready({}, { locale })).waitFor();
});
