import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagePolicy, securityHeaders } from '../../scripts/content-policy.ts';
import { type StaticServer, startStaticServer } from '../../scripts/static-server.ts';
import { type Attack, attacks } from './harness/attacks.ts';
import { launchBrowser } from './harness/browser.ts';
import { hostApp } from './harness/deployment.ts';
import { distFolder } from './harness/server.ts';

/** So long after the last attack nothing has happened any more. */
const PATIENCE_MS = 400;

let browser: Browser;
/** The app with the headers of `npm start`, and on a host that sends none. */
let served: StaticServer;
let hosted: StaticServer;
/** Another origin, which has nothing and writes down all that it is asked. */
let foreign: StaticServer;
/** Bare pages that carry a policy. */
let pages: StaticServer;
let folder: string;
const asked: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-policy-'));
  await mkdir(join(folder, 'pages'));
  await mkdir(join(folder, 'nothing'));
  browser = await launchBrowser();
  served = await startStaticServer(distFolder());
  hosted = await startStaticServer(distFolder(), { headers: {} });
  pages = await startStaticServer(join(folder, 'pages'), { headers: {} });
  foreign = await startStaticServer(join(folder, 'nothing'), {
    headers: {},
    onRequest: (path) => asked.push(path),
  });
});

afterAll(async () => {
  await browser?.close();
  for (const server of [served, hosted, pages, foreign]) await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Tries attacks on a page; what is given tells which have got through so far, by name. */
async function attack(page: Page, tried: readonly Attack[]): Promise<() => Promise<readonly string[]>> {
  asked.length = 0;
  // What the browser's own protocol runs may make code of words whatever the policy says; a timer's function may not.
  await page.evaluate(`window.hits = []; ${tried.map(scheduled).join(' ')}`);
  return async () => {
    // A form that is sent takes the page along.
    const hits = await page.evaluate(() => (window as { hits?: number[] }).hits).catch(() => undefined);
    const foreignHits = asked.map((path) => Number(path.split('/')[1]));
    return tried.filter((_, n) => hits?.includes(n) || foreignHits.includes(n)).map(({ name }) => name);
  };
}

/** An attack as the code of a timer that goes off at once. */
function scheduled({ code }: Attack, n: number): string {
  const address = JSON.stringify(`${foreign.url}${n}/`);
  return `setTimeout(() => { const words = 'window.hits.push(${n})', foreign = ${address}, hit = () => window.hits.push(${n});
    ${code} }, 0);`;
}

async function onPage<T>(url: string, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole('main').waitFor();
    return await act(page);
  } finally {
    await context.close();
  }
}

/** The policy with another word for one directive, which may show only where Trusted Types do not stop the same. */
function loosened({ stoppedBy, loosened }: Attack): string {
  const out = stoppedBy === 'trusted-types' ? [] : ['trusted-types', 'require-trusted-types-for'];
  return pagePolicy
    .split('; ')
    .filter((part) => !out.includes(part.split(' ', 1)[0] ?? ''))
    .map((part) => (part.startsWith(`${stoppedBy} `) ? `${stoppedBy} ${loosened}` : part))
    .join('; ');
}

const names = (some: readonly Attack[]) => some.map(({ name }) => name);

test.each([
  ['the headers of npm start and the policy of the page', () => served.url],
  ['the policy of the page, which it carries to any host', () => hosted.url],
])('nothing gets through %s', async (_, url) => {
  await onPage(url(), async (page) => {
    const got = await attack(page, attacks);
    await page.waitForTimeout(PATIENCE_MS);
    expect(await got()).toEqual([]);
  });
});

test('a worker of the app can be started in the way that a build finds it', async () => {
  const host = await hostApp();
  try {
    await writeFile(
      join(host.folder, 'assets', 'probe.js'),
      `import './probe-part.js'; postMessage('at work');`,
    );
    await writeFile(join(host.folder, 'assets', 'probe-part.js'), 'self.part = true;');
    await onPage(host.url, async (page) => {
      const said = await page.evaluate(
        () =>
          new Promise((done) => {
            document.addEventListener('securitypolicyviolation', (event) => done(event.violatedDirective));
            const worker = new Worker(new URL('./assets/probe.js', document.baseURI), { type: 'module' });
            worker.onmessage = ({ data }) => done(data);
            worker.onerror = () => done('error');
          }),
      );
      expect(said).toBe('at work');
    });
  } finally {
    await host.stop();
  }
});

test.each(groups())('the policy loosened in one place would let it through: %s', async (key, some) => {
  const file = `${key.replace(/[^a-z]+/g, '-')}.html`;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${loosened(some[0] as Attack)}">`;
  await writeFile(join(folder, 'pages', file), `<!doctype html>${meta}<main>words</main>`);
  await onPage(`${pages.url}${file}`, async (page) => {
    const got = await attack(page, some);
    await expect.poll(got).toEqual(names(some));
  });
});

/** Attacks that one loosened directive lets through, together. */
function groups(): readonly (readonly [string, readonly Attack[]])[] {
  const found = new Map<string, Attack[]>();
  for (const attack of attacks) {
    const key = `${attack.stoppedBy} ${attack.loosened}`;
    found.set(key, [...(found.get(key) ?? []), attack]);
  }
  return [...found];
}

test('every directive has an attack that it alone stops, or stands for the rest', () => {
  const without = pagePolicy
    .split('; ')
    .map((part) => part.split(' ', 1)[0])
    .filter((name) => !attacks.some(({ stoppedBy }) => stoppedBy === name));
  // The first is what all others fall back to; an app is installed from the second, which asks at another time.
  expect(without).toEqual(['default-src', 'manifest-src']);
});

test('the page is served with all headers, and carries its policy before anything that loads', async () => {
  const response = await fetch(served.url);
  for (const [name, value] of Object.entries(securityHeaders)) expect(response.headers.get(name)).toBe(value);
  const page = await response.text();
  const at = page.indexOf(`<meta http-equiv="Content-Security-Policy" content="${pagePolicy}" />`);
  expect(at).toBeGreaterThan(0);
  expect(page.slice(0, at)).not.toMatch(/<(script|link|style|img)/);
  expect((await fetch(`${served.url}nowhere`)).headers.get('Content-Security-Policy')).toContain("'none'");
});
