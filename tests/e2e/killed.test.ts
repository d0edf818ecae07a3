import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Attempt } from '../../src/core/attempt/attempt.ts';
import {
  acknowledged,
  goOn,
  middling,
  openDebrief,
  replyButton,
  takeCall,
  wordsShown,
} from './harness/call.ts';
import { killBrowser } from './harness/processes.ts';
import { resume } from './harness/resume.ts';
import { type Script, scriptOf } from './harness/script.ts';
import { servedApp } from './harness/served-app.ts';
import { storedAttempt } from './harness/stored-attempts.ts';
import type { Visit } from './harness/visit.ts';

const app = servedApp();
let profiles: string;

beforeAll(async () => {
  profiles = await mkdtemp(join(tmpdir(), 'rapport-profiles-'));
});

afterAll(async () => {
  await rm(profiles, { recursive: true, force: true, maxRetries: 10 });
});

/** How many replies were acknowledged when the process died, and the log up to the last one that was looked at. */
interface Before {
  readonly attempt: Attempt;
  readonly replies: number;
}

/** Everything that was acknowledged is still there, on the disk and on the screen; at most one turn is newer. */
async function expectNothingLost(visit: Visit, script: Script, { attempt, replies }: Before): Promise<void> {
  const kept = await storedAttempt(visit.page, attempt.header.id);
  expect(kept.header).toEqual(attempt.header);
  expect(kept.events.slice(0, attempt.events.length)).toEqual(attempt.events);

  const { turns, opening } = script.report(kept);
  expect(turns.length).toBeGreaterThanOrEqual(replies);
  expect(turns.length).toBeLessThanOrEqual(script.replay(attempt).steps.length + 1);
  const lines = turns.flatMap(({ text, lines }) => [text, ...lines.map((line) => line.text.zh)]);
  expect(await wordsShown(visit)).toEqual([...opening.map(({ text }) => text.zh), ...lines]);
}

/** Takes the call on, and gives a last reply that is acknowledged, or still on its way when this returns. */
async function lastReply(visit: Visit, script: Script, acknowledgedToo: boolean): Promise<Before> {
  const attempt = await goOn(visit, script, middling, undefined, 1);
  const given = script.replay(attempt).steps.length;
  const [next] = script.open(attempt);
  if (!next) throw new Error('the call ended too soon');
  await replyButton(visit, next).click();
  if (acknowledgedToo) await acknowledged(visit, given + 1);
  return { attempt, replies: acknowledgedToo ? given + 1 : given };
}

test('a killed renderer loses no acknowledged turn, in whatever moment it dies', async () => {
  const visit = await app.visit({ profile: join(profiles, 'renderer') });
  const script = scriptOf('hotel', 'wake-up-call');
  const id = await takeCall(visit, script);

  let now = visit;
  for (const acknowledgedToo of [true, false, true, false]) {
    const before = await lastReply(now, script, acknowledgedToo);
    await crash(now);
    now = { ...visit, page: await visit.context.newPage() };
    await now.page.goto(visit.url);
    await resume(now, script);
    await expectNothingLost(now, script, before);
  }

  const ended = await goOn(now, script, middling);
  expect(ended.header.id).toBe(id);
  expect(ended.events.map(({ n }) => n)).toEqual(ended.events.map((_, index) => index));
  await openDebrief(now);
});

/** Ends the page's process, not gently. */
async function crash({ page, context }: Visit): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The answer to this never comes.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

test('a browser killed with all its processes loses no acknowledged turn', async () => {
  const profile = join(profiles, 'browser');
  const script = scriptOf('hotel', 'wake-up-call');
  let visit = await app.visit({ profile });
  await takeCall(visit, script);

  for (let round = 0; round < 2; round++) {
    const before = await lastReply(visit, script, true);
    const browser = visit.context.browser();
    if (!browser) throw new Error('no browser to kill');
    await killBrowser(browser);
    visit = await app.visit({ profile });
    await resume(visit, script);
    await expectNothingLost(visit, script, before);
  }
  await goOn(visit, script, middling);
  await openDebrief(visit);
});
