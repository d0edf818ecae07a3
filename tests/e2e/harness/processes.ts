import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';

/** Kills every process of a browser at once, as a power cut would, and waits until all of them are gone. */
export function killBrowser(browser: Browser): Promise<void> {
  return killProcesses(browser, () => true);
}

/** Kills what draws the pages and runs their scripts, workers included; the browser itself goes on. */
export function killRenderers(browser: Browser): Promise<void> {
  return killProcesses(browser, (type) => type === 'renderer');
}

async function killProcesses(browser: Browser, chosen: (type: string) => boolean): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const ids = processInfo.filter(({ type }) => chosen(type)).map(({ id }) => id);
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // Gone with its parent.
    }
  }
  const deadline = Date.now() + 30_000;
  for (const id of ids) {
    while (!(await isGone(id))) {
      if (Date.now() > deadline) throw new Error(`process ${id} of the browser does not end`);
      await new Promise((done) => setTimeout(done, 10));
    }
  }
}

/** Kills whatever has a folder in its command line; where there is no /proc it cannot be known. */
export function killAllOn(folder: string): void {
  for (const id of existsSync('/proc') ? readdirSync('/proc') : []) {
    if (!/^\d+$/.test(id) || Number(id) === process.pid) continue;
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
      if (command.includes(folder)) process.kill(Number(id), 'SIGKILL');
    } catch {
      // Gone while it was looked at.
    }
  }
}

async function isGone(id: number): Promise<boolean> {
  try {
    process.kill(id, 0);
  } catch {
    return true;
  }
  // In a container nobody may collect an orphan: dead, it keeps its number as a zombie.
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  return /^\d+ \(.*\) [ZX]/s.test(stat);
}
