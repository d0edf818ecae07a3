import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StaticServer } from '../../scripts/static-server.ts';
import { launchBrowser } from './harness/browser.ts';
import { serveDist } from './harness/server.ts';

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
  const page = await browser.newPage();
  const errors: string[] = [];
  const strangers: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(site.url).origin) strangers.push(url.href);
  });

  await page.goto(site.url);
  await page.locator('#root > *').first().waitFor();

  expect(await page.locator('#root').textContent()).toMatch(/\S/);
  expect(errors).toEqual([]);
  expect(strangers).toEqual([]);
  await page.close();
});
