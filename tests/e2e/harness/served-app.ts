import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type StaticServer, startStaticServer } from '../../../scripts/static-server.ts';
import { launchBrowser } from './browser.ts';
import { distFolder } from './server.ts';
import { startVisit, type Visit, type VisitOptions } from './visit.ts';

export interface App {
  visit(options?: VisitOptions): Promise<Visit>;
  /** What has been asked of the server since the last look, by pages and by workers. */
  asked(): readonly string[];
}

/**
 * For one test file: serves the built app and starts a browser, gives each test fresh profiles, and fails a test
 * whose page reported an error or asked another origin.
 */
export function servedApp(): App {
  let site: StaticServer;
  let browser: Browser;
  let visits: Visit[] = [];
  let paths: string[] = [];

  beforeAll(async () => {
    site = await startStaticServer(distFolder(), { onRequest: (path) => paths.push(path) });
    browser = await launchBrowser();
  });

  afterEach(async ({ task }) => {
    const ended = visits;
    visits = [];
    if (task.result?.state === 'fail') await keepPictures(ended, task.name);
    for (const { context } of ended) await context.close();
    expect(ended.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  return {
    async visit(options = {}) {
      const visit = await startVisit(browser, site.url, options);
      visits.push(visit);
      return visit;
    },
    asked() {
      const seen = paths;
      paths = [];
      return seen;
    },
  };
}

/** What each page of a failed test looked like, for whoever has to find out why. */
async function keepPictures(visits: readonly Visit[], test: string): Promise<void> {
  const pages = visits.flatMap(({ context }) => context.pages());
  const name = test.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
  for (const [index, page] of pages.entries()) {
    const path = join(tmpdir(), 'rapport-e2e', `${name}-${index}.png`);
    const taken = await page.screenshot({ path, timeout: 5_000 }).catch(() => null);
    if (taken) console.error(`${page.url()} is pictured in ${path}`);
  }
}
