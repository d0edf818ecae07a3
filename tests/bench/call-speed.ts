import type { Browser, Page } from 'playwright-core';
import { m } from '../../src/i18n/generated/messages.js';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { acknowledged, openBriefing, startButton } from '../e2e/harness/call.ts';
import { scriptOf } from '../e2e/harness/script.ts';
import { serveDist } from '../e2e/harness/server.ts';
import { startVisit, type Visit } from '../e2e/harness/visit.ts';
import { median, table } from './measure.ts';

const rounds = 7;

interface Speed {
  /** From the click that takes the call to the customer's first words. */
  readonly start: number;
  /** From a key that picks a reply to the first frame that shows it. */
  readonly picked: number;
  /** From Enter on a typed reply to the first frame that shows it, and the same for the second reply. */
  readonly typed: number;
  readonly again: number;
}

/** Part D: how fast a call begins and answers, at full speed and four times slower. Wall time, medians. */
export async function benchCallSpeed(): Promise<void> {
  const server = await serveDist();
  const browser = await launchBrowser();
  for (const slowDown of [1, 4]) {
    const speeds: Speed[] = [];
    for (let round = 0; round < rounds; round++) speeds.push(await call(browser, server.url, slowDown));
    const of = (what: keyof Speed) => median(speeds.map((speed) => speed[what])).toFixed(0);
    table(`a call, ${slowDown}x slow-down, median of ${rounds}, in ms`, [
      {
        'click to first words': of('start'),
        'key to reaction': of('picked'),
        'first typed reply': of('typed'),
        'next typed reply': of('again'),
      },
    ]);
  }
  await browser.close();
  await server.close();
}

const script = scriptOf('hotel', 'double-charge');

async function call(browser: Browser, url: string, slowDown: number): Promise<Speed> {
  const visit = await startVisit(browser, url, { locale: 'zh', phone: true, motion: true });
  const { page, locale } = visit;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await openBriefing(visit, script, 'practice');
  // The trainee reads the briefing.
  await page.waitForTimeout(2000);

  const start = await untilTheTalkChanges(page, 'click', () => startButton(visit, script).click());
  await heardOut(visit);
  const picked = await untilTheTalkChanges(page, 'keydown', () => page.keyboard.press('2'));
  await acknowledged(visit, 1);
  await heardOut(visit);
  await page.getByRole('radio', { name: m.practice_reply_type({}, { locale }) }).check();
  const type = async (words: string, number: number) => {
    const field = page.getByRole('textbox', { name: m.practice_reply({}, { locale }) });
    await field.pressSequentially(words, { delay: 120 });
    const took = await untilTheTalkChanges(page, 'keydown', () => page.keyboard.press('Enter'));
    await acknowledged(visit, number);
    await heardOut(visit);
    return took;
  };
  const typed = await type('跑了三趟都没结果，真的很抱歉，您慢慢说，我都记下来。', 2);
  const again = await type('我跟您核对一下：八月二十六号两间房，扣了两笔，对吗？', 3);
  await page.context().close();
  return { start, picked, typed, again };
}

/** The customer has said everything, skipped or not, and the page is at rest. */
async function heardOut({ page, locale }: Visit): Promise<void> {
  const skip = page.getByRole('button', { name: m.practice_skip({}, { locale }) });
  await page.waitForTimeout(400);
  while (await skip.isVisible()) await skip.click({ timeout: 2000 }).catch(() => undefined);
  await page.waitForTimeout(1000);
}

/** Milliseconds from the event that `act` sets off to the frame in which the transcript reads differently. */
async function untilTheTalkChanges(page: Page, event: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate((type) => {
    const before = document.querySelector('[role=log]')?.textContent ?? '';
    const changed = new Promise<number>((resolve) => {
      document.addEventListener(
        type,
        ({ timeStamp }) => {
          new MutationObserver(() => {
            if (document.querySelector('[role=log]')?.textContent === before) return;
            requestAnimationFrame((now) => resolve(now - timeStamp));
          }).observe(document.body, { subtree: true, childList: true, characterData: true });
        },
        { capture: true, once: true },
      );
    });
    Object.assign(globalThis, { changed });
  }, event);
  await act();
  return page.evaluate(() => (globalThis as unknown as { changed: Promise<number> }).changed);
}
