import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { StaticServer } from '../../../scripts/static-server.ts';
import type { Locale } from '../../../src/core/base/locale.ts';
import { launchBrowser, launchProfile } from './browser.ts';
import { serveDist } from './server.ts';

export interface VisitOptions {
  /** What the browser asks for; the app follows on a first visit. */
  readonly locale?: Locale;
  readonly dark?: boolean;
  /** A phone of 390 x 844 with a touch screen. */
  readonly phone?: boolean;
  /** Words come one by one and faces move; without it everything is there at once. */
  readonly motion?: boolean;
  /** A folder for the profile, in a browser of its own: the data outlives both. */
  readonly profile?: string;
}

/** One person in one browser profile. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly locale: Locale;
  /** Where the app is served. */
  readonly url: string;
  /** Errors, and requests to other origins, since the visit began; a good visit has none. */
  readonly complaints: readonly string[];
}

export interface App {
  visit(options?: VisitOptions): Promise<Visit>;
}

/**
 * For one test file: serves the built app and starts a browser, gives each test fresh profiles, and fails a test
 * whose page reported an error or asked another origin.
 */
export function servedApp(): App {
  let site: StaticServer;
  let browser: Browser;
  let visits: Visit[] = [];

  beforeAll(async () => {
    site = await serveDist();
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

/** Opens the app in a fresh profile, or in that of a folder. */
export async function startVisit(browser: Browser, url: string, options: VisitOptions): Promise<Visit> {
  const { locale = 'zh', profile } = options;
  const context =
    profile === undefined
      ? await browser.newContext(contextOptions(options))
      : await launchProfile(profile, contextOptions(options));
  const complaints = watch(context, new URL(url).origin);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  // Before the app stands in place of the first paint, it would not notice a change of the address.
  await page.getByRole('main').waitFor();
  return { page, context, locale, url, complaints };
}

function contextOptions({ locale = 'zh', dark = false, phone = false, motion = false }: VisitOptions) {
  return {
    locale: locale === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: motion ? 'no-preference' : 'reduce',
    ...(phone
      ? { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
      : { viewport: { width: 1280, height: 800 } }),
  } satisfies BrowserContextOptions;
}

function watch(context: BrowserContext, origin: string): readonly string[] {
  const complaints: string[] = [];
  const ask = (address: string) => {
    const { protocol, origin: asked } = new URL(address);
    const local = protocol === 'blob:' || protocol === 'data:' || asked === origin;
    if (!local) complaints.push(`asks ${address}`);
  };
  context.on('request', (request) => ask(request.url()));
  context.on('requestfailed', (request) => {
    // A page that is left stops what it was fetching.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') complaints.push(`cannot fetch ${request.url()}: ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`answers ${response.status()}: ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  const watchPage = (page: Page) =>
    page.on('websocket', (socket) => complaints.push(`socket ${socket.url()}`));
  for (const page of context.pages()) watchPage(page);
  context.on('page', watchPage);
  return complaints;
}
