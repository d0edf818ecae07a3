import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogOf } from '../../scripts/catalog.ts';
import { type StaticServer, startStaticServer } from '../../scripts/static-server.ts';
import type { Locale } from '../../src/core/base/locale.ts';
import { printLibrary } from '../../src/core/pack/library-json.ts';
import { printProgram } from '../../src/core/pack/printed-program.ts';
import type { Program } from '../../src/core/pack/program.ts';
import { createAnalyser } from '../../src/core/techniques/create-analyser.ts';
import { m } from '../../src/i18n/generated/messages.js';
import { launchBrowser } from './harness/browser.ts';
import {
  acknowledged,
  callBegun,
  debriefShown,
  middling,
  openDebrief,
  openFirstRule,
  openFolds,
  repliesShown,
  replyButtons,
  startButton,
} from './harness/call.ts';
import {
  canariesShown,
  canaryFaults,
  canaryText,
  listenForCanaries,
  withCanaries,
} from './harness/canaries.ts';
import { type Deployment, hostApp } from './harness/deployment.ts';
import { exportedFile, madeAttempt } from './harness/made-attempts.ts';
import { plant } from './harness/plant.ts';
import { type Script, scriptFrom, scriptOf } from './harness/script.ts';
import { servedApp } from './harness/served-app.ts';
import { distFolder } from './harness/server.ts';
import { chooseFile, goTo } from './harness/tour.ts';
import { startVisit, type Visit } from './harness/visit.ts';

const app = servedApp();
let browser: Browser;
let foreign: StaticServer;
let folder: string;
const askedElsewhere: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'rapport-foreign-'));
  await writeFile(join(folder, 'bare.html'), '<!doctype html><p>words');
  foreign = await startStaticServer(folder, { headers: {}, onRequest: (path) => askedElsewhere.push(path) });
});

afterAll(async () => {
  await browser?.close();
  await foreign?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What an author may write, and nobody is shown. */
const NOT_SHOWN = [
  'authors',
  'library.personas.about',
  'library.tempers.about',
  'library.traits.title',
  'scenarios.nodes.replies.hears',
  'scenarios.promises.text',
  'summary',
  'title',
  'version',
];
/** The canary that the trainee types. */
const TYPED = 99_999;

test.each(['zh', 'en'] as const)(
  'a pack that is one trap shows as text everywhere, runs nothing and asks for nothing, %s',
  async (locale) => {
    const { program, fields } = withCanaries(scriptOf('hotel', 'double-charge').program, foreign.url);
    const script = scriptFrom(program, 'double-charge', createAnalyser(program.library));
    const ended = madeAttempt(script, {
      id: 'ended',
      choose: middling,
      at: Date.UTC(2026, 4, 18),
      locale,
      mode: 'guided',
    });
    const open = madeAttempt(script, {
      id: 'open',
      choose: middling,
      at: Date.UTC(2026, 4, 19),
      locale,
      mode: 'guided',
      replies: 2,
    });
    const seen = new Set<number>();
    const found: string[] = [];
    const lookAt = ({ page }: Visit): Look => {
      return async (screen) => {
        for (const fault of await canaryFaults(page)) found.push(`${screen}: ${fault}`);
        for (const n of await canariesShown(page)) seen.add(n);
      };
    };

    // As a stranger's pack, which came with a file of attempts.
    app.asked();
    const visit = await app.visit({ locale, worker: true });
    await listenForCanaries(visit.page);
    await visit.page.reload();
    await everyScreen(visit, script, await exportedFile([ended, open], [script]), lookAt(visit));
    expect(app.asked().filter((path) => !isFileOf(distFolder(), path))).toEqual([]);

    // As if it were the app's own, for what is shown of no other pack.
    const host = await hostApp();
    const own = await bundled(host, program, locale);
    try {
      await ownPackScreens(own, script, lookAt(own));
      expect(host.asked.filter((path) => !isFileOf(host.folder, path))).toEqual([]);
      expect(own.complaints).toEqual([]);
    } finally {
      await own.context.close();
      await host.stop();
    }

    expect(found).toEqual([]);
    expect(askedElsewhere).toEqual([]);
    const kinds = new Set([...seen].map((n) => fields.get(n)));
    expect([...new Set(fields.values())].filter((kind) => !kinds.has(kind)).sort()).toEqual(NOT_SHOWN);
    expect(seen).toContain(TYPED);
  },
);

test('the trap works: where words become markup, it is found out', async () => {
  const page = await browser.newPage();
  await listenForCanaries(page);
  await page.goto(`${foreign.url}bare.html`);
  expect(await canaryFaults(page)).toEqual([]);
  await page.evaluate(
    (words) => document.body.insertAdjacentHTML('beforeend', words),
    canaryText(1, foreign.url),
  );
  await expect.poll(() => canaryFaults(page)).toContain('canary 1 ran');
  expect((await canaryFaults(page)).join()).toMatch(/img onerror.*svg onload.*a iframe.*link href.*a href/i);
  await expect.poll(() => askedElsewhere.join()).toContain('x-canary-1');
  await page.context().close();
});

type Look = (screen: string) => Promise<void>;

/** A visit to an app that was built with one pack in the place of all its own. */
async function bundled({ folder, url }: Deployment, program: Program, locale: Locale): Promise<Visit> {
  const home = await chunk(folder, 'index.html');
  const before = await readFile(home, 'utf8');
  const catalog = JSON.stringify(JSON.stringify(catalogOf([program], program.library)));
  const after = before.replace(
    /JSON\.parse\(`\{"entries":(?:[^`\\]|\\.)*`\)/s,
    () => `JSON.parse(${catalog})`,
  );
  if (after === before) throw new Error('the entry has no catalog');
  await writeFile(home, after);
  const texts = { [program.id]: printProgram(program), library: printLibrary(program.library) };
  for (const [name, text] of Object.entries(texts)) {
    await writeFile(
      await chunk(folder, `virtual:rapport/packs/${name}`),
      `export default ${JSON.stringify(text)};`,
    );
  }
  const visit = await startVisit(browser, url, { locale });
  await listenForCanaries(visit.page);
  await visit.page.reload();
  return visit;
}

async function chunk(folder: string, name: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'));
  return join(folder, manifest[name].file);
}

/** From the library into a call, in an app whose own pack is the trap. */
async function ownPackScreens(visit: Visit, script: Script, look: Look): Promise<void> {
  const { page, locale } = visit;
  const say = { locale };
  const cards = page.getByRole('list', { name: m.library_calls({}, say) });
  const start = page
    .getByRole('button', { name: m.practice_briefing_start_phone({}, say) })
    .or(page.getByRole('button', { name: m.practice_briefing_start_counter({}, say) }));
  await cards.waitFor();
  await look('library of the trap');
  for (let card = 0; card < script.program.scenarios.length; card++) {
    await goTo(visit, '/');
    await cards.getByRole('heading').nth(card).getByRole('button').click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await look('casting');
    await dialog.getByRole('radio', { name: m.library_mode_guided({}, say), exact: true }).check();
    await dialog.getByRole('button', { name: m.library_casting_go({}, say) }).click();
    await start.waitFor();
    await look('briefing');
  }
  await start.click();
  await callBegun(visit);
  await look('call from a briefing');
}

/** Through every screen that shows what an author wrote, with `look` at each. */
async function everyScreen(visit: Visit, script: Script, file: string, look: Look): Promise<void> {
  const { page, locale } = visit;
  const say = { locale };
  await goTo(visit, '/history');
  await chooseFile(visit, file);
  // No compiler prints such a pack, so the gate keeps it out. Should it be here all the same, it is text.
  const at = `sources.${script.program.library.digest}`;
  await page.getByText(m.library_history_file_damaged({ at }, say)).waitFor();
  await plant(visit, file);
  await page.getByRole('heading', { name: m.library_history_skills({}, say) }).waitFor();
  await look('history');

  await goTo(visit, '/report/ended');
  await debriefShown(visit);
  await look('report');
  await openFolds(page);
  await look('report, everything open');
  await openFirstRule(visit);
  await look('report, a rule');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: m.debrief_fork_label({ turn: 2 }, say) }).click();
  await callBegun(visit);
  await look('call, taken up again');
  await page.getByRole('button', { name: m.practice_resume({}, say) }).click();
  await replyButtons(visit).first().waitFor();
  await look('call');
  await page.getByRole('button', { name: m.practice_hint_take_2({}, say) }).click();
  await page.getByRole('button', { name: m.practice_hint_take_3({}, say) }).click();
  await page.getByText(m.practice_hint_opening({}, say)).waitFor();
  await look('call, hints');
  // What the trainee types is no safer than what an author wrote.
  await page.getByRole('radio', { name: m.practice_reply_type({}, say) }).check();
  const field = page.getByRole('textbox', { name: m.practice_reply({}, say) });
  await field.fill(canaryText(TYPED, foreign.url).replaceAll('\0', ''));
  const given = await repliesShown(visit);
  await field.press('Enter');
  await acknowledged(visit, given + 1);
  await look('call, typed');
  await page.getByRole('radio', { name: m.practice_reply_pick({}, say) }).check();
  const closing = page.getByRole('button', { name: m.practice_closing_debrief({}, say) });
  while (!(await closing.isVisible())) {
    const before = await repliesShown(visit);
    await replyButtons(visit).first().click();
    await acknowledged(visit, before + 1);
    await look('call, on');
    await closing.or(replyButtons(visit).first()).first().waitFor();
  }
  await look('call, ended');
  await openDebrief(visit);
  await look('report of a typed call');

  await goTo(visit, '/call/open');
  await page.getByRole('heading', { name: m.practice_returned_title({}, say) }).waitFor();
  await look('call, returned to');
  await goTo(visit, '/');
  await page.getByRole('region', { name: m.library_unfinished({}, say) }).waitFor();
  await look('library');
  await goTo(visit, '/bench?tab=unclear');
  // All replies have the same words here, so which of them the trainee meant, if any, is as it comes.
  await page
    .getByText(m.bench_unclear_empty_heading({}, say))
    .or(page.getByText(`canary-${TYPED}.`))
    .first()
    .waitFor();
  await look('bench');
  await goTo(visit, '/settings');
  await page.getByText(m.settings_offline_ready({}, say)).waitFor();
  await look('settings');
  await goTo(visit, '/brief/hotel/double-charge');
  await startButton(visit, script).waitFor();
  await look('briefing of the real call');
}

/** Whether a server that has this folder finds something at this path. */
function isFileOf(folder: string, path: string): boolean {
  return path === '/' || (/^[\w./-]+$/.test(path) && existsSync(join(folder, path)));
}
