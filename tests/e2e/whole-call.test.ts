import { expect, test } from 'vitest';
import { m } from '../../src/i18n/generated/messages.js';
import {
  acknowledged,
  callBegun,
  debriefShown,
  goOn,
  middling,
  openDebrief,
  repliesShown,
  replyButton,
  replyButtons,
  takeCall,
  wordsShown,
} from './harness/call.ts';
import { expectFocusKept, expectFocusSeen, tabTo } from './harness/focus.ts';
import { scriptOf } from './harness/script.ts';
import { servedApp } from './harness/served-app.ts';
import { storedAttempt } from './harness/stored-attempts.ts';

const app = servedApp();

test('a whole call by mouse, in Chinese, down to the words that earned the score', async () => {
  const visit = await app.visit({ locale: 'zh' });
  const { page, locale } = visit;
  const script = scriptOf('hotel', 'double-charge');

  await takeCall(visit, script);
  const attempt = await goOn(visit, script, middling);
  const said = attempt.events.flatMap((event) => (event.type === 'replied' ? [event.reply] : []));
  expect(said.length).toBeGreaterThanOrEqual(8);
  expect(said.every(({ kind }) => kind === 'picked')).toBe(true);
  await openDebrief(visit);

  // The figure on the screen is the one that Node computes from the log.
  const report = script.report(attempt);
  const figure = report.score.raw.toFixed(1);
  const ring = page.getByRole('img', { name: m.debrief_overall({}, { locale }) });
  expect(await ring.getAttribute('aria-label')).toContain(` ${figure}`);
  await page
    .getByText(report.ending?.title.zh ?? '')
    .first()
    .waitFor();

  const practise = page.getByRole('region', { name: m.debrief_practise({}, { locale }) });
  const three = practise.getByRole('list').first().locator(':scope > li');
  expect(await three.count()).toBe(3);
  for (const [index, { name }] of report.practise.entries()) {
    expect(await three.nth(index).getByRole('heading').textContent()).toBe(name.zh);
  }

  // A part of the score opens to the words that moved it.
  const score = page.getByRole('region', { name: m.debrief_score_title({ score: figure }, { locale }) });
  const quoted = report.parts.find(({ evidence }) => evidence.some(({ quote, span }) => quote && span));
  const words = quoted?.evidence.find(({ quote, span }) => quote && span);
  if (!quoted || !words) throw new Error('a call without a single quoted reason');
  const open = score.getByRole('button', { expanded: false });
  while ((await open.count()) > 0) await open.first().click();
  await score
    .getByText(m.debrief_quote({ words: words.quote }, { locale }))
    .first()
    .waitFor();

  // In the transcript the words are marked, and lead to their rule.
  const mark = page
    .getByRole('list', { name: m.debrief_transcript({}, { locale }) })
    .getByRole('paragraph')
    .getByRole('button', { pressed: false })
    .first();
  const marked = await mark.evaluate((element) =>
    [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''),
  );
  expect(report.turns.some(({ text }) => marked !== '' && text.includes(marked))).toBe(true);
  await mark.click();
  await page.getByRole('dialog').getByText(m.debrief_why({}, { locale })).first().waitFor();
});

test('a whole call by keyboard alone, in English, with the focus in sight all the way', async () => {
  const visit = await app.visit({ locale: 'en' });
  const { page, locale } = visit;
  const script = scriptOf('supermarket', 'fly-in-yogurt');

  await page.getByRole('heading', { level: 1, name: m.library_heading({}, { locale }) }).waitFor();
  await tabTo(page, 'button', script.scenario.title.en);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: script.scenario.title.en }).waitFor();
  await expectFocusKept(page);
  await tabTo(page, 'button', m.library_casting_go({}, { locale }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: script.scenario.title.en }).waitFor();
  await expectFocusKept(page);
  await tabTo(page, 'button', m.practice_briefing_start_counter({}, { locale }));
  await page.keyboard.press('Enter');
  await callBegun(visit);
  await expectFocusKept(page);

  // The first reply by Tab and Enter, the others by their numbers.
  await goOn(
    visit,
    script,
    middling,
    async (_, reply) => {
      await tabTo(page, 'button', reply.say.en);
      await page.keyboard.press('Enter');
      await acknowledged(visit, 1);
      await expectFocusKept(page);
    },
    1,
  );
  await goOn(visit, script, middling, async (_, reply) => {
    const before = await repliesShown(visit);
    const key = await replyButton(visit, reply).getAttribute('aria-keyshortcuts');
    await page.keyboard.press(key ?? '');
    await acknowledged(visit, before + 1);
    await expectFocusKept(page);
  });

  // The way to the debrief has the focus by itself.
  const onward = page.getByRole('button', { name: m.practice_closing_debrief({}, { locale }) });
  await onward.waitFor();
  await expect.poll(() => onward.evaluate((element) => element === document.activeElement)).toBe(true);
  await expectFocusSeen(page);
  await page.keyboard.press('Enter');
  await debriefShown(visit);
  await expectFocusKept(page);
  await tabTo(page, 'button', m.debrief_call_title({}, { locale }));
  await page.keyboard.press('Enter');
  await expectFocusKept(page);
  await page.keyboard.press('Tab');
  await expectFocusSeen(page);
});

test('words come one by one, until a key shows them all', async () => {
  const visit = await app.visit({ locale: 'en', motion: true });
  const { page, locale } = visit;
  const script = scriptOf('hotel', 'double-charge');
  const id = await takeCall(visit, script);
  const name = script.scenario.customer.name.en;
  const speaking = page.getByText(m.practice_speaking({ name }, { locale }), { exact: true });
  await speaking.waitFor();
  expect(await replyButtons(visit).count()).toBe(0);

  await page.keyboard.press('Space');
  await replyButtons(visit).first().waitFor();
  await speaking.waitFor({ state: 'detached' });
  const { opening } = script.report(await storedAttempt(page, id));
  expect(await wordsShown(visit)).toEqual(opening.map(({ text }) => text.en));
});
