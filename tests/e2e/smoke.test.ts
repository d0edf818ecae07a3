import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StaticServer } from '../../scripts/static-server.ts';
import { m } from '../../src/i18n/generated/messages.js';
import { launchBrowser } from './harness/browser.ts';
import { serveDist } from './harness/server.ts';
import { startVisit } from './harness/visit.ts';

let site: StaticServer;
let browser: Browser;

beforeAll(async () => {
  site = await serveDist();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('the built app starts, without an error and without asking any other origin', async () => {
  const { page, context, complaints } = await startVisit(browser, site.url, { locale: 'zh' });
  await page.getByRole('list', { name: m.library_calls({}, { locale: 'zh' }) }).waitFor();
  expect(await page.title()).toContain(m.library_title({}, { locale: 'zh' }));
  expect(complaints).toEqual([]);
  await context.close();
});

test('what goes wrong on a page is noticed', async () => {
  const { page, context, complaints } = await startVisit(browser, site.url, {});
  await page.evaluate(async () => {
    console.error('a console error');
    setTimeout(() => {
      throw new Error('a page error');
    }, 0);
    new WebSocket('ws://127.0.0.1:9/socket').close();
    await fetch('http://127.0.0.1:9/asked').catch(() => undefined);
    await fetch('./missing.json');
  });
  for (const kind of ['a console error', 'a page error', 'ws://', '/asked', 'answers 404']) {
    await expect.poll(() => complaints.join('\n')).toContain(kind);
  }
  await context.close();
});
