import type { Browser, Page } from 'playwright-core';
import { m } from '../../src/i18n/generated/messages.js';
import { routeAway } from '../e2e/harness/away.ts';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { acknowledged, openBriefing, startButton } from '../e2e/harness/call.ts';
import { scriptOf } from '../e2e/harness/script.ts';
import { serveDist } from '../e2e/harness/server.ts';
import { startVisit, type Visit } from '../e2e/harness/visit.ts';
import { median, table } from './measure.ts';

const rounds = 7;

/** Milliseconds to the first frame in which the face, or the transcript, has changed, and until both stores have the turn. */
interface Seen {
  readonly face: number;
  readonly words: number;
  readonly saved: number;
}

interface Speed {
  /** From the click that takes the call to the customer's first words. */
  readonly start: Seen;
  /** From a key that picks a reply; from Enter on the first typed reply; from Enter on the next one. */
  readonly picked: Seen;
  readonly typed: Seen;
  readonly again: Seen;
}

/** Part D: how fast a call begins and answers, at full speed and four times slower. Wall time, medians. */
export async function benchCallSpeed(): Promise<void> {
  const server = await serveDist();
  const browser = await launchBrowser();
  for (const slowDown of [1, 4]) {
    const speeds: Speed[] = [];
    const floors: number[] = [];
    for (let round = 0; round < rounds; round++) {
      floors.push(await barePage(browser, server.url, slowDown));
      speeds.push(await call(browser, server.url, slowDown));
    }
    const of = (moment: keyof Speed, what: keyof Seen) =>
      median(speeds.map((speed) => speed[moment][what])).toFixed(0);
    table(`a call, ${slowDown}x slow-down, median of ${rounds}, in ms`, [
      { from: 'key, on a page of one word', face: median(floors).toFixed(0), words: '', saved: '' },
      { from: 'click that takes the call', face: '', words: of('start', 'words'), saved: '' },
      {
        from: 'key that picks a reply',
        face: of('picked', 'face'),
        words: of('picked', 'words'),
        saved: of('picked', 'saved'),
      },
      {
        from: 'Enter, first typed reply',
        face: of('typed', 'face'),
        words: of('typed', 'words'),
        saved: of('typed', 'saved'),
      },
      {
        from: 'Enter, next typed reply',
        face: of('again', 'face'),
        words: of('again', 'words'),
        saved: of('again', 'saved'),
      },
    ]);
  }
  await browser.close();
  await server.close();
}

/** What no page goes below: from a key to the frame in which the only word of a page has changed. */
async function barePage(browser: Browser, url: string, slowDown: number): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(await routeAway(context, url));
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.evaluate(() => {
    const seen = new Promise<number>((resolve) => {
      document.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          document.body.textContent = 'pressed';
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
        },
        { once: true },
      );
    });
    Object.assign(globalThis, { seen });
  });
  await page.waitForTimeout(500);
  await page.keyboard.press('2');
  const took = await page.evaluate(() => (globalThis as unknown as { seen: Promise<number> }).seen);
  await context.close();
  return took;
}

const script = scriptOf('hotel', 'double-charge');

async function call(browser: Browser, url: string, slowDown: number): Promise<Speed> {
  const visit = await startVisit(browser, url, { locale: 'zh', phone: true, motion: true });
  const { page, locale } = visit;
  await page.addInitScript(noteAnswers);
  await page.reload();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await openBriefing(visit, script, 'practice');
  // The trainee reads the briefing.
  await page.waitForTimeout(2000);

  const start = await untilSeen(page, 'click', () => startButton(visit, script).click());
  await heardOut(visit);
  const picked = await untilSeen(page, 'keydown', () => page.keyboard.press('2'));
  await acknowledged(visit, 1);
  await heardOut(visit);
  await page.getByRole('radio', { name: m.practice_reply_type({}, { locale }) }).check();
  const type = async (words: string, number: number) => {
    const field = page.getByRole('textbox', { name: m.practice_reply({}, { locale }) });
    await field.pressSequentially(words, { delay: 120 });
    const took = await untilSeen(page, 'keydown', () => page.keyboard.press('Enter'));
    await acknowledged(visit, number);
    await heardOut(visit);
    return took;
  };
  const typed = await type('跑了三趟都没结果，真的很抱歉，您慢慢说，我都记下来。', 2);
  const again = await type('我跟您核对一下：八月二十六号两间房，扣了两笔，对吗？', 3);
  await page.context().close();
  return { start, picked, typed, again };
}

/** In the page: notes when the worker that keeps the turns last answered. */
function noteAnswers(): void {
  const { addEventListener } = MessagePort.prototype;
  MessagePort.prototype.addEventListener = function (this: MessagePort, ...given: unknown[]) {
    addEventListener.call(this, 'message', () => {
      Object.assign(globalThis, { answered: performance.now() });
    });
    addEventListener.apply(this, given as Parameters<typeof addEventListener>);
  };
}

/** The customer has said everything, skipped or not, and the page is at rest. */
async function heardOut({ page, locale }: Visit): Promise<void> {
  const skip = page.getByRole('button', { name: m.practice_skip({}, { locale }) });
  await page.waitForTimeout(400);
  while (await skip.isVisible()) await skip.click({ timeout: 2000 }).catch(() => undefined);
  await page.waitForTimeout(1000);
}

/** From the event that `act` sets off to the frames in which the customer's face and the transcript have changed. */
async function untilSeen(page: Page, event: string, act: () => Promise<void>): Promise<Seen> {
  await page.evaluate((type) => {
    const before = {
      face: document.querySelector('[data-moment]')?.getAttribute('data-moment') ?? '',
      words: document.querySelector('[role=log]')?.textContent ?? '',
      saves: document.querySelector('[data-save]') !== null,
    };
    const seen = new Promise<Seen>((resolve) => {
      document.addEventListener(
        type,
        ({ timeStamp }) => {
          // Before a call there is nothing to save.
          let saving = false;
          const at = { face: 0, words: 0, saved: before.saves ? 0 : 1 };
          new MutationObserver(() => {
            const save = document.querySelector('[data-save]')?.getAttribute('data-save');
            const moment = document.querySelector('[data-moment]')?.getAttribute('data-moment');
            const words = document.querySelector('[role=log]')?.textContent;
            // A turn that is kept before its words are drawn is never seen unsaved.
            saving ||= save === 'saving' || words !== before.words;
            const answered = (globalThis as unknown as { answered: number }).answered;
            if (saving && save === 'saved') at.saved ||= answered - timeStamp;
            // The first task behind a frame: by then it is painted.
            requestAnimationFrame(() =>
              setTimeout(() => {
                const took = performance.now() - timeStamp;
                if (moment !== before.face) at.face ||= took;
                if (words && words !== before.words) at.words ||= took;
                if (at.face && at.words && at.saved) resolve(at);
              }),
            );
          }).observe(document.body, {
            subtree: true,
            childList: true,
            characterData: true,
            attributeFilter: ['data-moment', 'data-save'],
          });
        },
        { capture: true, once: true },
      );
    });
    Object.assign(globalThis, { seen });
  }, event);
  await act();
  return page.evaluate(() => (globalThis as unknown as { seen: Promise<Seen> }).seen);
}
