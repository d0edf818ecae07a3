import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { m } from '../../src/i18n/generated/messages.js';
import { axeFindings } from './harness/axe.ts';
import { replyButtons } from './harness/call.ts';
import { layoutFaults } from './harness/layout.ts';
import { servedApp } from './harness/served-app.ts';
import { tour, tourScripts } from './harness/tour.ts';
import type { Visit } from './harness/visit.ts';

const app = servedApp();

test.each(['zh', 'en'] as const)(
  'on a phone of 390 px nothing breaks and all is in reach, %s',
  async (locale) => {
    const visit = await app.visit({ locale, phone: true });
    const { page } = visit;
    const found: string[] = [];
    await tour(visit, tourScripts(), async (screen) => {
      for (const fault of await layoutFaults(page)) found.push(`${screen}: ${fault}`);
      if (screen === 'call, waiting' || screen === 'call, hints open' || screen === 'call, exam') {
        await expectRepliesInReach(visit);
      }
      if (screen === 'call, typing') await expectComposerInReach(visit);
      // The call is laid out anew for a phone; the other screens are the same ones, in one column.
      if (screen === 'call, waiting') found.push(...(await axeFindings(page)));
    });
    expect(found).toEqual([]);
  },
);

/** Every reply can be brought under a finger without moving the page away. */
async function expectRepliesInReach(visit: Visit): Promise<void> {
  const replies = replyButtons(visit);
  for (const reply of await replies.all()) {
    await reply.tap({ trial: true });
    await expectInWindow(reply);
  }
  expect(await visit.page.evaluate(() => window.scrollY)).toBe(0);
}

async function expectComposerInReach({ page, locale }: Visit): Promise<void> {
  const field = page.getByRole('textbox', { name: m.practice_reply({}, { locale }) });
  const send = page.getByRole('button', { name: m.practice_reply_send({}, { locale }) });
  for (const part of [field, send]) {
    await part.tap({ trial: true });
    await expectInWindow(part);
  }
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
}

async function expectInWindow(part: Locator): Promise<void> {
  const box = await part.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(845);
  // As large as a fingertip.
  expect(box?.height).toBeGreaterThanOrEqual(40);
}
