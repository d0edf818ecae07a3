import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';
import { unpackChromium } from './bundled-chromium.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Containers often give /dev/shm too little room for a renderer.
  '--disable-dev-shm-usage',
];

export interface BrowserOptions {
  /** Flags beside our own, such as a fake microphone. */
  readonly args?: readonly string[];
}

type ProfileOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/**
 * A real browser in an empty profile: the Chrome or Chromium of this machine, or else the one that comes
 * with the development packages. `CHROME_PATH` names a certain browser; `CHROME_PATH=bundled` the latter.
 */
export function launchBrowser({ args = [] }: BrowserOptions = {}): Promise<Browser> {
  return withSomeBrowser(args, (options) => chromium.launch(options));
}

/** The same browser on a profile that outlives it: one window, whose data lies in `folder`. */
export function launchProfile(
  folder: string,
  options: ProfileOptions = {},
  { args = [] }: BrowserOptions = {},
): Promise<BrowserContext> {
  return withSomeBrowser(args, (launch) =>
    chromium.launchPersistentContext(folder, { ...launch, ...options }),
  );
}

async function withSomeBrowser<T>(
  args: readonly string[],
  start: (options: LaunchOptions) => Promise<T>,
): Promise<T> {
  const usual = { headless: true, args: [...FLAGS, ...args] };
  const chosen = process.env.CHROME_PATH;
  if (chosen && chosen !== 'bundled') return start({ ...usual, executablePath: chosen });

  const refusals: string[] = [];
  for (const executablePath of chosen === 'bundled' ? [] : installedBrowsers()) {
    try {
      return await start({ ...usual, executablePath });
    } catch (error) {
      // Some systems put a stub in place of a browser, which only prints advice.
      refusals.push(`${executablePath}: ${firstLine(error)}`);
    }
  }
  try {
    const { executablePath, env } = await unpackChromium();
    return await start({ ...usual, executablePath, env });
  } catch (error) {
    refusals.push(`bundled Chromium: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new Error(
    `No browser could be started. Install Chrome or Chromium, or name one in CHROME_PATH.\n${refusals.join('\n')}`,
  );
}

/** Where the systems put Chrome and Chromium, those that exist, best first. */
function installedBrowsers(): string[] {
  return usualPlaces().filter((place) => existsSync(place));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
        join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ].flatMap((parts) => folders.map((folder) => join(folder, ...parts)));
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
  ];
  const folders = (process.env.PATH ?? '').split(':').filter(Boolean);
  return [
    ...names.flatMap((name) => [...folders, '/usr/bin', '/snap/bin'].map((folder) => join(folder, name))),
    '/opt/google/chrome/chrome',
  ].filter((place, index, all) => all.indexOf(place) === index);
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
