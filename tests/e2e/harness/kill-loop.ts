import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Attempt } from '../../../src/core/attempt/attempt.ts';
import { createRandom, type Random } from '../../../src/core/base/random.ts';
import { m } from '../../../src/i18n/generated/messages.js';
import { routeAway } from './away.ts';
import { launchProfile } from './browser.ts';
import { acknowledged, attemptId, takeCall, transcript } from './call.ts';
import { killAllOn, killBrowser, killRenderers } from './processes.ts';
import { type Script, scriptOf } from './script.ts';
import { storedAttempts } from './stored-attempts.ts';
import { contextOptions, type Visit } from './visit.ts';

interface KillOptions {
  /** Where the built app is served, with a closing slash. */
  readonly url: string;
  /** Folder of the browser's profile, which outlives it. */
  readonly profile: string;
  readonly seed: number;
  /** Whether to go on after so many kills. */
  readonly goesOn: (kills: number) => boolean;
  readonly onKill?: (tally: KillTally) => void;
}

export interface KillTally {
  readonly browsers: number;
  readonly renderers: number;
  /** Turns that the page called saved. */
  readonly acknowledged: number;
  /** Of those, how many were not there after all. */
  readonly lost: number;
  /** Turns that were there though nobody had given them, or twice. */
  readonly doubled: number;
  /** Starts at which the database lacked an acknowledged turn, before the app mended it. */
  readonly damaged: number;
  /** Where the tools that drive the browser waited for ever, which says nothing of the app. */
  readonly stalls: readonly string[];
  /** What went wrong, in words. */
  readonly trouble: readonly string[];
}

/** What the trainee has said in one attempt, and how much of it the page has called saved. */
interface Said {
  readonly script: Script;
  readonly texts: string[];
  saved: number;
  /** Turns that were on the disk when the browser last started. */
  kept: number;
  ended: boolean;
}

const calls = [
  ['hotel', 'wake-up-call'],
  ['hotel', 'double-charge'],
  ['telecom-hall', 'birthday-number'],
] as const;

/** The longest that the app may take after a kill until everything is there again, in milliseconds. */
const longestRecovery = 10_000;
const longestWait = 60_000;

/** Types replies and kills the browser or its renderers at random moments, over and over; counts what came of it. */
export async function killLoop({ url, profile, seed, goesOn, onKill }: KillOptions): Promise<KillTally> {
  const random = createRandom(seed);
  const book = new Map<string, Said>();
  const trouble: string[] = [];
  const tally = {
    browsers: 0,
    renderers: 0,
    acknowledged: 0,
    lost: 0,
    doubled: 0,
    damaged: 0,
    stalls: [] as string[],
    trouble,
  };

  let stalls = 0;
  let context = await launch(profile, url);
  let page = context.pages()[0] as Page;
  while (goesOn(tally.browsers + tally.renderers)) {
    const visit: Visit = { page, context, locale: 'zh', url, complaints: [] };
    let tellSaved = () => {};
    const saved = new Promise<void>((resolve) => {
      tellSaved = resolve;
    });
    const life = train(visit, book, random, () => tellSaved()).then(
      () => null,
      (error: Error) => error,
    );
    // Most die among their turns, some on the way there.
    const among = random() < 0.8;
    const moment = (among ? saved : Promise.resolve()).then(() => rest(random() * (among ? 1_000 : 3_000)));
    const whole = random() < 0.5;
    try {
      const early = await inTime('a life', Promise.race([life, moment.then(() => undefined)]));
      if (early) trouble.push(`the trainee was stopped: ${early.message}`);
      const browser = context.browser() as Browser;
      await inTime('a kill', whole ? killBrowser(browser) : killRenderers(browser));
      await inTime('the end of a life', life);
      if (!whole) {
        await inTime('closing a page', page.close());
        page = await inTime('a new page', context.newPage());
      }
    } catch (error) {
      // The tools that drive the browser can lose track of one that was killed under them: then it is killed whole.
      tally.stalls.push((error as Error).message);
      killAllOn(profile);
    }
    if (whole || tally.stalls.length > stalls) {
      stalls = tally.stalls.length;
      context = await inTime('a launch', launch(profile, url));
      page = context.pages()[0] as Page;
    }
    if (whole) tally.browsers++;
    else tally.renderers++;
    await inTime('a look', check(page, url, book, tally));
    onKill?.(tally);
  }
  await context.close();
  return tally;
}

async function launch(profile: string, url: string): Promise<BrowserContext> {
  const context = await launchProfile(profile, contextOptions({ locale: 'zh' }));
  // Outside a test runner the functions that are sent to the page come with a helper that it has not got.
  await context.addInitScript('globalThis.__name ??= (value) => value');
  await routeAway(context, url);
  return context;
}

/** Takes calls and types replies until the page dies. */
async function train(
  visit: Visit,
  book: Map<string, Said>,
  random: Random,
  onSaved: () => void,
): Promise<void> {
  const { page, locale, url } = visit;
  for (;;) {
    const [open] = [...book].filter(([, { ended }]) => !ended);
    if (open) {
      await page.goto(`${url}#/call/${open[0]}`);
      // A call that has only just begun does not wait to be taken up again.
      const resume = page.getByRole('button', { name: m.practice_resume({}, { locale }) });
      await resume.or(page.getByRole('radio')).first().waitFor();
      if (await resume.isVisible()) await resume.click();
    } else {
      const [pack, scenario] = calls[Math.floor(random() * calls.length)] ?? calls[0];
      const script = scriptOf(pack, scenario);
      await page.goto(`${url}#/`);
      const id = await takeCall(visit, script);
      book.set(id, { script, texts: [], saved: 0, kept: 0, ended: false });
    }
    await transcript(visit).waitFor();
    await page.getByRole('radio', { name: m.practice_reply_type({}, { locale }) }).check();
    await answer(visit, book.get(attemptId(visit)) as Said, random, onSaved);
  }
}

/** Types replies until the call ends. */
async function answer(visit: Visit, said: Said, random: Random, onSaved: () => void): Promise<void> {
  const { page, locale } = visit;
  const id = attemptId(visit);
  for (;;) {
    const attempt = await stored(page, id);
    const open = attempt ? said.script.open(attempt) : [];
    if (open.length === 0) {
      said.ended = true;
      return;
    }
    const text = open[Math.floor(random() * open.length)]?.say[locale] ?? '';
    await page.getByRole('textbox', { name: m.practice_reply({}, { locale }) }).fill(text);
    said.texts.push(text);
    await page.keyboard.press('Enter');
    await acknowledged(visit, said.texts.length);
    said.saved = said.texts.length;
    onSaved();
  }
}

async function stored(page: Page, id: string): Promise<Attempt | undefined> {
  return (await storedAttempts(page)).find(({ header }) => header.id === id);
}

/** Looks at the database before the app does, then at what the app makes of it. */
async function check(
  page: Page,
  url: string,
  book: ReadonlyMap<string, Said>,
  tally: { -readonly [K in keyof KillTally]: KillTally[K] } & { trouble: string[] },
): Promise<void> {
  await page.goto(`${url}away`);
  if (!complete(await storedAttempts(page), book)) tally.damaged++;

  await page.goto(url);
  const deadline = Date.now() + longestRecovery;
  let attempts = await storedAttempts(page);
  while (!complete(attempts, book) && Date.now() < deadline) {
    await rest(50);
    attempts = await storedAttempts(page);
  }
  for (const [id, said] of book) {
    const attempt = attempts.find(({ header }) => header.id === id);
    const texts = repliesOf(attempt);
    const lost = Math.max(0, said.saved - texts.length);
    const strange = texts.filter((text, index) => text !== said.texts[index]).length;
    const gaps = attempt?.events.filter(({ n }, index) => n !== index).length ?? 0;
    if (lost + strange + gaps > 0) {
      tally.trouble.push(`${id}: ${lost} lost, ${strange} strange, ${gaps} out of number`);
    }
    tally.acknowledged += said.saved - said.kept;
    tally.lost += lost;
    tally.doubled += strange + gaps;
    // What the disk holds now must stay; what it does not hold, nobody called saved.
    said.texts.length = texts.length;
    said.saved = texts.length;
    said.kept = texts.length;
    said.ended = attempt?.events.some(({ type }) => type === 'ended') ?? false;
  }
}

function complete(attempts: readonly Attempt[], book: ReadonlyMap<string, Said>): boolean {
  return [...book].every(([id, { saved }]) => {
    const attempt = attempts.find(({ header }) => header.id === id);
    return attempt !== undefined && repliesOf(attempt).length >= saved;
  });
}

function repliesOf(attempt: Attempt | undefined): readonly string[] {
  return (attempt?.events ?? []).flatMap((event) =>
    event.type === 'replied' && event.reply.kind !== 'picked' ? [event.reply.text] : [],
  );
}

/** The same, or an error when it takes longer than anything here may. */
function inTime<T>(what: string, work: Promise<T>): Promise<T> {
  const late = rest(longestWait).then(() => {
    throw new Error(`${what} took longer than ${longestWait} ms`);
  });
  return Promise.race([work, late]);
}

const rest = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
