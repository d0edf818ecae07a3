import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, startStaticServer } from '../../scripts/static-server.ts';
import type { AttemptHeader } from '../../src/core/attempt/attempt.ts';
import { scoringVersion } from '../../src/core/attempt/attempt.ts';
import { printLibrary } from '../../src/core/pack/library-json.ts';
import { printProgram } from '../../src/core/pack/printed-program.ts';
import type { CorpusLine } from '../../src/core/techniques/score-line.ts';
import type { keepContract } from './everywhere/keep-contract.ts';
import { type CallToTake, makeReports } from './everywhere/make-reports.ts';
import type { migrateStore, StoreFixture } from './everywhere/migrate-store.ts';
import { type ReplyToScore, scoreReplies } from './everywhere/score-replies.ts';
import { launchBrowser } from './harness/browser.ts';
import { type Script, scriptOf } from './harness/script.ts';

interface InBrowser {
  readonly everywhere: {
    readonly keepContract: typeof keepContract;
    readonly makeReports: typeof makeReports;
    readonly migrateStore: typeof migrateStore;
    readonly scoreReplies: typeof scoreReplies;
  };
}

const typed = {
  zh: [
    '您好，这里是财务部，很抱歉让您久等了，请问我能帮您做什么？',
    '我理解您的心情，但是这不归我管，您冷静一点。',
    '窗外有兩隻喜鵲。ＡＢＣ１２３…',
    '對不起，是我們的錯，我馬上為您查一下，今天下午五點之前給您答覆。',
  ],
  en: [
    "Good evening, this is accounts. I'm so sorry you were charged twice — may I have your name?",
    'Calm down, sir. That’s not my department, and there’s nothing I can do.',
    'Ｔｗｏ magpies … ﬁnished naïvely',
    "I apologise. I'll check it right away and call you back by five o'clock today.",
  ],
};

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** Every labelled reply there is, in both languages. */
function labelledReplies(): readonly ReplyToScore[] {
  return ['eval', 'corpus'].flatMap((folder) =>
    readdirSync(join(fixtures, folder))
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .flatMap((name) => {
        const locale = name.split('.')[1] === 'zh' ? 'zh' : 'en';
        return readFileSync(join(fixtures, folder, name), 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as CorpusLine)
          .map(({ id, context, reply }) => ({ id, context, reply, locale }) as const);
      }),
  );
}

/** Two customers, two languages, several seeds and ways to play. */
function callsOf({ program, scenario }: Script): readonly CallToTake[] {
  const header = (seed: number, locale: 'zh' | 'en', persona: string, temper: string): AttemptHeader => ({
    formatVersion: 1,
    id: `${scenario.id}-${seed}-${locale}`,
    pack: program.digest,
    packId: program.id,
    scenario: scenario.id,
    persona,
    temper,
    seed,
    mode: 'practice',
    scoringVersion,
    locale,
  });
  return [
    ...[1, 2, 3, 20261122].map((seed) => ({
      header: header(seed, 'zh', 'tiger', 'angry'),
      by: 'random' as const,
    })),
    ...[4, 5, 4294967295].map((seed) => ({
      header: header(seed, 'en', 'owl', 'picky'),
      by: 'random' as const,
    })),
    { header: header(6, 'zh', 'koala', 'overwhelmed'), by: 'best' },
    { header: header(7, 'en', 'peacock', 'calm'), by: 'worst' },
    { header: header(8, 'zh', 'chameleon', 'angry'), by: { words: typed.zh } },
    { header: header(9, 'en', 'tiger', 'picky'), by: { words: typed.en } },
  ];
}

let folder: string;
let site: StaticServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-everywhere-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: {
        entry: fileURLToPath(new URL('./everywhere/entry.ts', import.meta.url)),
        name: 'everywhere',
        formats: ['iife'],
        fileName: () => 'everywhere.js',
      },
    },
  });
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><title>x</title><script src="everywhere.js"></script>',
  );
  site = await startStaticServer(folder);
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(site.url);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the same seeds give the same attempts and reports in Node and in Chromium, byte for byte', async () => {
  for (const script of [scriptOf('hotel', 'double-charge'), scriptOf('exhibition', 'mr-wang')]) {
    const library = printLibrary(script.program.library);
    const program = printProgram(script.program);
    const calls = callsOf(script);
    const here = makeReports(library, program, calls);
    const there = await page.evaluate(
      (given) => {
        const { everywhere } = window as unknown as InBrowser;
        return everywhere.makeReports(given.library, given.program, given.calls);
      },
      { library, program, calls },
    );
    expect(there).toHaveLength(calls.length);
    for (const [index, { attempt, report }] of here.entries()) {
      expect(there[index]?.attempt).toBe(attempt);
      expect(there[index]?.report).toBe(report);
    }
    // The runs differ from each other, so that equal does not mean empty.
    expect(new Set(here.map(({ report }) => report)).size).toBe(calls.length);
  }
});

test('the same replies are read the same in Node and in Chromium, byte for byte', async () => {
  const replies = labelledReplies();
  expect(replies.length).toBeGreaterThan(2000);
  const library = printLibrary(scriptOf('hotel', 'double-charge').program.library);
  const here = scoreReplies(library, replies);
  const there = await page.evaluate(
    (given) => {
      const { everywhere } = window as unknown as InBrowser;
      return everywhere.scoreReplies(given.library, given.replies);
    },
    { library, replies },
  );
  expect(there).toHaveLength(replies.length);
  for (const [index, line] of here.entries()) expect(there[index]).toBe(line);
  // Most replies show something, so that equal does not mean empty.
  expect(here.filter((line) => line.includes('"label"')).length).toBeGreaterThan(replies.length / 2);
});

test('the store of a browser keeps the contract of stores', async () => {
  const { kept, broken } = await page.evaluate(() =>
    (window as unknown as InBrowser).everywhere.keepContract(),
  );
  expect(broken).toEqual([]);
  expect(kept).toBeGreaterThan(0);
});

test('a database of version 1 opens with all that is in it, and takes packs', async () => {
  const fixture: StoreFixture = JSON.parse(readFileSync(join(fixtures, 'stores/version-1.json'), 'utf8'));
  expect(fixture.version).toBe(10);
  const title = { zh: '包', en: 'pack' };
  const pack = { digest: 'b'.repeat(64), id: 'brought', version: '1.0.0', title, entries: [] };
  const ids = { attempt: 'from-version-1', source: 'a'.repeat(64) };
  const found = await page.evaluate(
    (given) => {
      const { everywhere } = window as unknown as InBrowser;
      return everywhere.migrateStore('from version 1', given.fixture, given.ids, given.pack);
    },
    { fixture, ids, pack },
  );
  expect(found.version).toBe(20);
  expect(found.stores).toEqual(['attempts', 'events', 'keys', 'packs', 'sources']);
  expect(found.packs).toEqual([pack]);
  expect(found.source).toBe('{"digest":"a"}');
  expect(found.rows).toMatchObject([
    { header: { id: ids.attempt }, turns: 1, ended: true, result: { raw: 81.5 } },
  ]);
  expect(found.attempt?.events.map(({ type }) => type)).toEqual(['started', 'replied', 'moved', 'ended']);
});
