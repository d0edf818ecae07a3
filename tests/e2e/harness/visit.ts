import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Locale } from '../../../src/core/base/locale.ts';
import { launchProfile } from './browser.ts';

export interface VisitOptions {
  /** What the browser asks for; the app follows on a first visit. */
  readonly locale?: Locale;
  readonly dark?: boolean;
  /** A phone of 390 x 844 with a touch screen. */
  readonly phone?: boolean;
  /** Of the window, on anything but a phone. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Words come one by one and faces move; without it everything is there at once. */
  readonly motion?: boolean;
  /** Lets the app set up its worker, which keeps its files; what it asks for is seen on the server's side only. */
  readonly worker?: boolean;
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

/** Opens the app in a fresh profile, or in that of a folder. */
export async function startVisit(browser: Browser, url: string, options: VisitOptions): Promise<Visit> {
  const { locale = 'zh', profile } = options;
  const context =
    profile === undefined
      ? await browser.newContext(contextOptions(options))
      : await launchProfile(profile, contextOptions(options));
  const complaints = await watch(context, new URL(url).origin);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  // The visit begins when the app stands in place of the first paint.
  await page.getByRole('main').waitFor();
  return { page, context, locale, url, complaints };
}

export function contextOptions(options: VisitOptions) {
  const { locale = 'zh', dark = false, phone = false, motion = false, worker = false, size } = options;
  return {
    serviceWorkers: worker ? 'allow' : 'block',
    locale: locale === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: motion ? 'no-preference' : 'reduce',
    ...(phone
      ? { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
      : { viewport: size ?? { width: 1280, height: 800 } }),
  } satisfies BrowserContextOptions;
}

async function watch(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  // The content policy reports some of what it stops in no other way.
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`stopped by ${violatedDirective}: ${blockedURI}`),
    ),
  );
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
