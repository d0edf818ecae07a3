import type { Locator, Page } from 'playwright-core';
import type { Attempt, Mode } from '../../../src/core/attempt/attempt.ts';
import type { ReplyProgram } from '../../../src/core/pack/program.ts';
import { m } from '../../../src/i18n/generated/messages.js';
import type { Script } from './script.ts';
import { storedAttempt } from './stored-attempts.ts';
import type { Visit } from './visit.ts';

const starts = {
  phone: m.practice_briefing_start_phone,
  counter: m.practice_briefing_start_counter,
  chat: m.practice_briefing_start_chat,
} as const;

const modeNames: Readonly<Record<Mode, typeof m.library_mode_exam>> = {
  guided: m.library_mode_guided,
  practice: m.library_mode_practice,
  exam: m.library_mode_exam,
};

/** From the library to the casting of a call. */
export async function openCasting({ page, locale }: Visit, { scenario }: Script): Promise<Locator> {
  await page.getByRole('button', { name: scenario.title[locale], exact: true }).click();
  const dialog = page.getByRole('dialog', { name: scenario.title[locale] });
  await dialog.waitFor();
  return dialog;
}

/** From the library to the briefing of a call, with the customer as written. */
export async function openBriefing(visit: Visit, script: Script, mode: Mode): Promise<void> {
  const { page, locale } = visit;
  const dialog = await openCasting(visit, script);
  await dialog.getByRole('radio', { name: modeNames[mode]({}, { locale }), exact: true }).check();
  await dialog.getByRole('button', { name: m.library_casting_go({}, { locale }) }).click();
  await startButton(visit, script).waitFor();
  await page.getByRole('heading', { level: 1, name: script.scenario.title[locale] }).waitFor();
}

export function startButton({ page, locale }: Visit, { scenario }: Script): Locator {
  return page.getByRole('button', { name: starts[scenario.channel]({}, { locale }) });
}

/** From the library into the call. Gives the id of the attempt. */
export async function takeCall(visit: Visit, script: Script, mode: Mode = 'practice'): Promise<string> {
  await openBriefing(visit, script, mode);
  await startButton(visit, script).click();
  return callBegun(visit);
}

/** The call's page has come; gives the id of the attempt. */
export async function callBegun(visit: Visit): Promise<string> {
  await transcript(visit).waitFor();
  return attemptId(visit);
}

export function attemptId({ page }: Visit): string {
  const id = /#\/(?:call|report)\/([^/?]+)/.exec(page.url())?.[1];
  if (id === undefined) throw new Error(`no call at ${page.url()}`);
  return id;
}

export function transcript({ page, locale }: Visit): Locator {
  return page.getByRole('log', { name: m.practice_transcript({}, { locale }) });
}

/** Everything said so far, as the transcript has it. */
export function wordsShown(visit: Visit): Promise<readonly string[]> {
  return transcript(visit).getByRole('listitem').getByRole('paragraph').allInnerTexts();
}

export function replyButtons({ page, locale }: Visit): Locator {
  return page.getByRole('list', { name: m.practice_reply_options({}, { locale }) }).getByRole('button');
}

export function replyButton(visit: Visit, reply: ReplyProgram): Locator {
  const { page, locale } = visit;
  return page
    .getByRole('list', { name: m.practice_reply_options({}, { locale }) })
    .getByRole('button', { name: reply.say[locale], exact: true });
}

/** The trainee's own lines in the transcript. */
function ownLines(visit: Visit): Locator {
  const you = m.practice_transcript_you({}, { locale: visit.locale });
  return transcript(visit).locator('li > span:first-child', { hasText: new RegExp(`^${you}`) });
}

export function repliesShown(visit: Visit): Promise<number> {
  return ownLines(visit).count();
}

/** The reply of this number (from 1) stands in the transcript, and the page says that it is saved. */
export async function acknowledged(visit: Visit, number: number): Promise<void> {
  const { page, locale } = visit;
  await ownLines(visit)
    .nth(number - 1)
    .waitFor({ state: 'attached' });
  await page.getByText(m.practice_saved({}, { locale }), { exact: true }).waitFor({ state: 'attached' });
}

/** Picks a reply by mouse, and waits until it is acknowledged. */
export async function pick(visit: Visit, reply: ReplyProgram): Promise<void> {
  const before = await repliesShown(visit);
  await replyButton(visit, reply).click();
  await acknowledged(visit, before + 1);
}

/** Which of the open replies (best first) to give in a turn, counted from 0. */
export type Choose = (open: readonly ReplyProgram[], turn: number) => ReplyProgram;

/** Mostly what scores best, every third time the next best: a good call with something left to practise. */
export const middling: Choose = (open, turn) => (open[turn % 3 === 2 ? 1 : 0] ?? open[0]) as ReplyProgram;

/** The shortest way out of most calls. */
export const worst: Choose = (open) => open.at(-1) as ReplyProgram;

/** Gives replies, one after the other as `give` does, until the call ends or so many have been given. */
export async function goOn(
  visit: Visit,
  script: Script,
  choose: Choose,
  give: (visit: Visit, reply: ReplyProgram) => Promise<void> = pick,
  most = 60,
): Promise<Attempt> {
  const id = attemptId(visit);
  for (let given = 0, known = 0; ; given++) {
    const attempt = await storedAttempt(visit.page, id);
    const { length: replies } = script.replay(attempt).steps;
    if (given > 0 && replies !== known + 1) {
      throw new Error(`reply ${known + 1} is shown as saved, and the database holds ${replies}`);
    }
    const open = script.open(attempt);
    if (open.length === 0 || given === most) return attempt;
    await give(visit, choose(open, replies));
    known = replies;
  }
}

/** From the end of a call to its debrief. */
export async function openDebrief(visit: Visit): Promise<void> {
  const { page, locale } = visit;
  await page.getByRole('button', { name: m.practice_closing_debrief({}, { locale }) }).click();
  await debriefShown(visit);
}

export async function debriefShown({ page, locale }: Visit): Promise<void> {
  await page.getByRole('img', { name: m.debrief_overall({}, { locale }) }).waitFor();
}

/** Opens everything on a page that is folded up. */
export function openFolds(page: Page): Promise<void> {
  return page
    .getByRole('main')
    .getByRole('button', { expanded: false })
    .evaluateAll((folds) => {
      for (const fold of folds) if (fold instanceof HTMLElement) fold.click();
    });
}

/** In a debrief: what the first words that were heard are worth, and why. */
export async function openFirstRule({ page, locale }: Visit): Promise<void> {
  await page
    .getByRole('list', { name: m.debrief_transcript({}, { locale }) })
    .getByRole('paragraph')
    .getByRole('button')
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
}
