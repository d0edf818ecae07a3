import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { startStaticServer } from '../../scripts/static-server.ts';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { serveDist } from '../e2e/harness/server.ts';
import { median, table } from './measure.ts';

interface Load {
  /** Largest contentful paint and the sum of what long tasks hold beyond 50 ms, in milliseconds. */
  readonly paint: number;
  readonly blocking: number;
}

const rounds = 7;
const slowDown = 4;
const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Part D: the first screen, cold, on a slow phone, beside the smallest React page built the same way. */
export async function benchFirstScreen(): Promise<void> {
  const folder = await buildHello();
  const servers = [
    { name: 'React hello', server: await startStaticServer(folder) },
    { name: 'rapport', server: await serveDist() },
  ];
  const browser = await launchBrowser();
  const loads = new Map(servers.map(({ name }) => [name, [] as Load[]]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, server } of servers) loads.get(name)?.push(await load(browser, server.url));
  }
  await browser.close();
  for (const { server } of servers) await server.close();
  rmSync(folder, { recursive: true, force: true });

  const paintOf = (name: string) => median((loads.get(name) ?? []).map(({ paint }) => paint));
  table(
    `first screen, ${slowDown}x slow-down, median of ${rounds}`,
    servers.map(({ name }) => ({
      page: name,
      'LCP ms': Math.round(paintOf(name)),
      'blocking ms': Math.round(median((loads.get(name) ?? []).map(({ blocking }) => blocking))),
      'of React hello': `${(paintOf(name) / paintOf('React hello')).toFixed(2)}x`,
    })),
  );
}

async function load(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.addInitScript(() => {
    const seen = { paint: 0, blocking: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.paint = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.blocking += Math.max(0, entry.duration - 50);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url);
  await page.waitForTimeout(2500);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Load }).seen);
  await context.close();
  return seen;
}

/** The smallest React page, built by the same tools. */
async function buildHello(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'rapport-hello-'));
  mkdirSync(join(root, 'src'));
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>hello</title><div id="root"></div><script type="module" src="/src/main.tsx"></script>',
  );
  writeFileSync(
    join(root, 'src/main.tsx'),
    "import { createRoot } from 'react-dom/client';\ncreateRoot(document.getElementById('root')!).render(<h1>Hello</h1>);\n",
  );
  const outDir = join(root, 'dist');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    resolve: {
      alias: {
        react: join(repository, 'node_modules/react'),
        'react-dom': join(repository, 'node_modules/react-dom'),
      },
    },
    build: { outDir, target: 'baseline-widely-available', modulePreload: { polyfill: false } },
  });
  return outDir;
}
