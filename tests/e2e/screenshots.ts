import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Attempt } from '../../src/core/attempt/attempt.ts';
import { m } from '../../src/i18n/generated/messages.js';
import { launchBrowser } from './harness/browser.ts';
import {
  acknowledged,
  type Choose,
  debriefShown,
  middling,
  openBriefing,
  openCasting,
  replyButton,
  replyButtons,
  worst,
} from './harness/call.ts';
import { exportedFile, madeAttempt } from './harness/made-attempts.ts';
import { atRest } from './harness/rest.ts';
import { scriptOf } from './harness/script.ts';
import { serveDist } from './harness/server.ts';
import { smallerPng } from './harness/smaller-png.ts';
import { goTo, importFile } from './harness/tour.ts';
import { startVisit, type Visit, type VisitOptions } from './harness/visit.ts';

/* The README's pictures: `npm run screenshots` takes them anew from the built app. */

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const size = { width: 1440, height: 900 };
const hour = 3600 * 1000;
const day = 24 * hour;
const monday = Date.UTC(2026, 8, 7, 1, 12);

const best: Choose = (open, turn) => open[0] ?? worst(open, turn);
const good: Choose = (open, turn) => (turn % 5 === 3 ? open[1] : undefined) ?? best(open, turn);
/** A good beginning, then "do calm down", and hard work to make up for it. */
const blunder: Choose = (open, turn) => (turn === 1 ? open[2] : undefined) ?? good(open, turn);

const doubleCharge = scriptOf('hotel', 'double-charge');
const yogurt = scriptOf('supermarket', 'fly-in-yogurt');
const wakeUp = scriptOf('hotel', 'wake-up-call');
const birthday = scriptOf('telecom-hall', 'birthday-number');
const bill = scriptOf('telecom-hall', 'high-bill');
const exhibition = scriptOf('exhibition', 'mr-wang');
const scripts = [doubleCharge, yogurt, wakeUp, birthday, bill, exhibition];

/** A fortnight of practice that gets better. */
function fortnight(locale: 'zh' | 'en'): readonly Attempt[] {
  const third = madeAttempt(doubleCharge, {
    id: 'tiger-3',
    choose: good,
    at: monday + 8 * day + 2 * hour,
    locale,
  });
  return [
    madeAttempt(birthday, { id: 'gift-1', choose: middling, at: monday, locale, mode: 'guided' }),
    madeAttempt(birthday, { id: 'gift-2', choose: best, at: monday + hour, locale }),
    madeAttempt(bill, { id: 'bill-1', choose: middling, at: monday + day, locale, mode: 'guided' }),
    madeAttempt(doubleCharge, { id: 'tiger-1', choose: worst, at: monday + 2 * day, locale, mode: 'guided' }),
    madeAttempt(yogurt, { id: 'fly-1', choose: middling, at: monday + 3 * day, locale, mode: 'guided' }),
    madeAttempt(bill, {
      id: 'bill-2',
      choose: good,
      at: monday + 4 * day,
      locale,
      persona: 'koala',
      temper: 'overwhelmed',
    }),
    madeAttempt(doubleCharge, { id: 'tiger-2', choose: blunder, at: monday + 7 * day, locale }),
    third,
    madeAttempt(doubleCharge, {
      id: 'tiger-3b',
      fork: { of: third, turn: 3 },
      choose: best,
      at: monday + 9 * day - 3 * hour,
    }),
    madeAttempt(exhibition, { id: 'wang-1', choose: good, at: monday + 9 * day, locale }),
    madeAttempt(yogurt, {
      id: 'fly-2',
      choose: best,
      at: monday + 10 * day,
      locale,
      mode: 'exam',
      persona: 'tiger',
      temper: 'picky',
    }),
  ];
}

const site = await serveDist();
const browser = await launchBrowser();

async function withVisit(options: VisitOptions, look: (visit: Visit) => Promise<void>): Promise<void> {
  const visit = await startVisit(browser, site.url, { size, ...options });
  await look(visit);
  if (visit.complaints.length > 0) throw new Error(visit.complaints.join('\n'));
  await visit.context.close();
}

/** Brings the past into a visit and goes to an address. */
async function withPast(visit: Visit, past: readonly Attempt[], address: string): Promise<void> {
  await goTo(visit, '/history');
  await importFile(visit, await exportedFile(past, scripts));
  await goTo(visit, address);
}

async function picture({ page }: Visit, name: string): Promise<void> {
  // Neither a ring nor a pointer that nobody asked about, and the page from its top.
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.mouse.move(size.width - 1, 1);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await atRest(page);
  const taken = smallerPng(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  await writeFile(`${docs}${name}.png`, taken);
  console.log(`docs/${name}.png  ${Math.round(taken.length / 1024)} KB`);
}

await mkdir(docs, { recursive: true });

await withVisit({ locale: 'zh' }, async (visit) => {
  await withPast(visit, fortnight('zh'), '/');
  await visit.page
    .getByText(m.library_taken({ count: 2 }, { locale: 'zh' }))
    .first()
    .waitFor();
  await visit.page.getByRole('listitem').locator('svg[data-species]').nth(5).waitFor();
  await picture(visit, 'library-zh');

  const casting = await openCasting(visit, doubleCharge);
  await casting.getByRole('radio', { name: m.library_mode_practice({}, { locale: 'zh' }) }).check();
  await picture(visit, 'casting-zh');

  await goTo(visit, '/history');
  await visit.page.getByRole('heading', { name: m.library_history_skills({}, { locale: 'zh' }) }).waitFor();
  await picture(visit, 'history-zh');
});

await withVisit({ locale: 'en' }, async (visit) => {
  await openBriefing(visit, yogurt, 'practice');
  await picture(visit, 'briefing-en');
  await withPast(visit, fortnight('en'), '/report/tiger-2');
  await debriefShown(visit);
  await picture(visit, 'debrief-en');
});

/** A call that stands in the middle, and one more reply. */
async function midCall(visit: Visit, past: Attempt, choose: Choose): Promise<void> {
  await withPast(visit, [past], `/call/${past.header.id}`);
  await visit.page.getByRole('button', { name: m.practice_resume({}, { locale: visit.locale }) }).click();
  await replyButtons(visit).first().waitFor();
  const turn = doubleCharge.replay(past).steps.length;
  await replyButton(visit, choose(doubleCharge.open(past), turn)).click();
  await acknowledged(visit, turn + 1);
  await replyButtons(visit).first().waitFor();
}

await withVisit({ locale: 'zh' }, async (visit) => {
  const past = madeAttempt(doubleCharge, { id: 'mid', choose: blunder, at: monday, replies: 1 });
  await midCall(visit, past, blunder);
  await picture(visit, 'call-zh');
});

await withVisit({ locale: 'en', phone: true }, async (visit) => {
  const past = madeAttempt(doubleCharge, { id: 'mid', choose: good, at: monday, replies: 4, locale: 'en' });
  await midCall(visit, past, best);
  await picture(visit, 'call-phone-en');
});

await browser.close();
await site.close();
