import { expect, test } from 'vitest';
import type { AttemptEvent } from '../../src/core/attempt/attempt.ts';
import { m } from '../../src/i18n/generated/messages.js';
import {
  acknowledged,
  goOn,
  middling,
  openDebrief,
  repliesShown,
  takeCall,
  wordsShown,
} from './harness/call.ts';
import { type Composer, composeWith } from './harness/compose.ts';
import { scriptOf } from './harness/script.ts';
import { servedApp } from './harness/served-app.ts';
import { storedAttempt } from './harness/stored-attempts.ts';
import type { Visit } from './harness/visit.ts';

const app = servedApp();

function field({ page, locale }: Visit) {
  return page.getByRole('textbox', { name: m.practice_reply({}, { locale }) });
}

async function chooseTyping(visit: Visit): Promise<void> {
  const { page, locale } = visit;
  await page.getByRole('radio', { name: m.practice_reply_type({}, { locale }) }).check();
  await field(visit).click();
}

function repliesIn(events: readonly AttemptEvent[]) {
  return events.flatMap((event) => (event.type === 'replied' ? [event.reply] : []));
}

test('a call typed in Chinese through an input method, whose Enter never sends half a reply', async () => {
  const visit = await app.visit({ locale: 'zh' });
  const { page, locale } = visit;
  const script = scriptOf('hotel', 'double-charge');
  const name = script.scenario.customer.name.zh;
  const id = await takeCall(visit, script, 'guided');
  await chooseTyping(visit);
  const composer: Composer = await composeWith(page);

  // While letters are being composed, Enter belongs to the input method; so does the one that ends it.
  const meant = script.open(await storedAttempt(page, id))[0];
  const said = meant?.say.zh ?? '';
  await composer.compose('nin hao', said.slice(0, 2));
  await composer.spell('feichangbaoqian');
  await composer.enterOfInputMethod();
  await composer.commit(said.slice(2, 8));
  await composer.enterOfInputMethod();
  await composer.compose('wolaibangninchayixia', said.slice(8));
  expect(await field(visit).inputValue()).toBe(said);
  expect(await repliesShown(visit)).toBe(0);
  expect((await storedAttempt(page, id)).events.map(({ type }) => type)).toEqual(['started']);

  await page.keyboard.press('Enter');
  await acknowledged(visit, 1);
  expect(await field(visit).inputValue()).toBe('');
  expect(await wordsShown(visit)).toContain(said);
  const understood = repliesIn((await storedAttempt(page, id)).events);
  expect(understood).toEqual([{ kind: 'typed', text: said, choice: meant?.id }]);

  // Words that mean nothing here: the customer asks back, and the call stays where it was.
  await composer.compose('jintiantianqibucuo', '今天天气不错，适合放风筝。');
  await page.keyboard.press('Enter');
  await acknowledged(visit, 2);
  await page.getByText(m.practice_reply_unclear({ name }, { locale })).waitFor();
  const asked = await storedAttempt(page, id);
  expect(repliesIn(asked.events).at(-1)).toMatchObject({ kind: 'typed', choice: null });
  const move = asked.events.find((event) => event.type === 'moved' && event.cause === 'unclear');
  expect(move).toMatchObject({ type: 'moved', cause: 'unclear' });
  expect(move?.type === 'moved' && move.to).toBe(move?.type === 'moved' && move.from);

  // Words that mean one of the replies, to the end of the call.
  const ended = await goOn(visit, script, middling, async (_, reply) => {
    const before = await repliesShown(visit);
    await composer.compose('pinyin', reply.say.zh);
    await page.keyboard.press('Enter');
    await acknowledged(visit, before + 1);
    const given = repliesIn((await storedAttempt(page, id)).events).at(-1);
    expect(given).toEqual({ kind: 'typed', text: reply.say.zh, choice: reply.id });
  });
  expect(repliesIn(ended.events).length).toBeGreaterThan(3);
  await openDebrief(visit);
  const report = script.report(ended);
  const ring = page.getByRole('img', { name: m.debrief_overall({}, { locale }) });
  expect(await ring.getAttribute('aria-label')).toContain(` ${report.score.raw.toFixed(1)}`);
  await page.getByText(m.debrief_not_understood({}, { locale })).first().waitFor();
});

test('a call typed in English, with marks while it is written', async () => {
  const visit = await app.visit({ locale: 'en' });
  const { page, locale } = visit;
  const script = scriptOf('telecom-hall', 'high-bill');
  const id = await takeCall(visit, script, 'guided');
  await chooseTyping(visit);

  const marks = page.getByRole('list', { name: m.practice_marks({}, { locale }) });
  await page.keyboard.type("Calm down, that's not my problem.");
  await marks.getByText(m.practice_marks_dont({}, { locale }), { exact: true }).first().waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type("Good morning! I'm sorry to hear that, and I'll look into it for you right away.");
  await marks.getByText(m.practice_marks_do({}, { locale }), { exact: true }).first().waitFor();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('May I have your number, please?');
  await page.keyboard.press('Enter');
  await acknowledged(visit, 1);
  const [first] = repliesIn((await storedAttempt(page, id)).events);
  expect(first?.kind === 'typed' && first.text).toBe(
    "Good morning! I'm sorry to hear that, and I'll look into it for you right away.\nMay I have your number, please?",
  );

  const ended = await goOn(visit, script, middling, async (_, reply) => {
    const before = await repliesShown(visit);
    await field(visit).fill(reply.say.en);
    await page.getByRole('button', { name: m.practice_reply_send({}, { locale }) }).click();
    await acknowledged(visit, before + 1);
  });
  expect(repliesIn(ended.events).every(({ kind }) => kind === 'typed')).toBe(true);
  await openDebrief(visit);
  const report = script.report(ended);
  const ring = page.getByRole('img', { name: m.debrief_overall({}, { locale }) });
  expect(await ring.getAttribute('aria-label')).toContain(` ${report.score.raw.toFixed(1)}`);
});
