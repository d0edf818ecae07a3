import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, startStaticServer } from '../../scripts/static-server.ts';
import { createAnalyser } from '../../src/core/techniques/create-analyser.ts';
import { m } from '../../src/i18n/generated/messages.js';
import {
  acknowledged,
  callBegun,
  debriefShown,
  middling,
  openDebrief,
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
import { exportedFile, madeAttempt } from './harness/made-attempts.ts';
import { type Script, scriptFrom, scriptOf } from './harness/script.ts';
import { servedApp } from './harness/served-app.ts';
import { distFolder } from './harness/server.ts';
import { goTo, importFile } from './harness/tour.ts';
import type { Visit } from './harness/visit.ts';

const app = servedApp();
let foreign: StaticServer;
let folder: string;
const askedElsewhere: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-foreign-'));
  await writeFile(join(folder, 'bare.html'), '<!doctype html><p>words');
  foreign = await startStaticServer(folder, { headers: {}, onRequest: (path) => askedElsewhere.push(path) });
});

afterAll(async () => {
  await foreign?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What a pack says in the library and in briefings, where only the app's own packs stand, and what nobody is shown. */
const NOT_SHOWN = [
  'authors',
  'library.personas.about',
  'library.personas.calms',
  'library.personas.irritates',
  'library.personas.tagline',
  'library.ruleSets.title',
  'library.tempers.about',
  'library.tempers.tagline',
  'library.traits.title',
  'scenarios.briefing.checklist',
  'scenarios.briefing.goal',
  'scenarios.briefing.hidden',
  'scenarios.briefing.know',
  'scenarios.briefing.role',
  'scenarios.nodes.replies.hears',
  'scenarios.promises.text',
  'scenarios.summary',
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
    app.asked();
    const visit = await app.visit({ locale, worker: true });
    const { page } = visit;
    await listenForCanaries(page);
    await page.reload();

    const seen = new Set<number>();
    const found: string[] = [];
    const look = async (screen: string) => {
      for (const fault of await canaryFaults(page)) found.push(`${screen}: ${fault}`);
      for (const n of await canariesShown(page)) seen.add(n);
    };
    await everyScreen(visit, script, await exportedFile([ended, open], [script]), look);

    expect(found).toEqual([]);
    expect(app.asked().filter((path) => !isOwnFile(path))).toEqual([]);
    expect(askedElsewhere).toEqual([]);
    const kinds = new Set([...seen].map((n) => fields.get(n)));
    expect([...new Set(fields.values())].filter((kind) => !kinds.has(kind)).sort()).toEqual(NOT_SHOWN);
    expect(seen).toContain(TYPED);
  },
);

test('the trap works: where words become markup, it is found out', async () => {
  // In a profile of its own: here complaints are what is wanted.
  const { context } = await app.visit();
  const page = await context.browser()?.newPage();
  if (!page) throw new Error('no browser');
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

/** Through every screen that shows what an author wrote, with `look` at each. */
async function everyScreen(
  visit: Visit,
  script: Script,
  file: string,
  look: (screen: string) => Promise<void>,
): Promise<void> {
  const { page, locale } = visit;
  const say = { locale };
  await goTo(visit, '/history');
  await importFile(visit, file);
  await page.getByRole('heading', { name: m.library_history_skills({}, say) }).waitFor();
  await look('history');

  await goTo(visit, '/report/ended');
  await debriefShown(visit);
  await look('report');
  await page
    .getByRole('main')
    .getByRole('button', { expanded: false })
    .evaluateAll((folds) => {
      for (const fold of folds) if (fold instanceof HTMLElement) fold.click();
    });
  await look('report, everything open');
  await page
    .getByRole('list', { name: m.debrief_transcript({}, say) })
    .getByRole('paragraph')
    .getByRole('button')
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
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

/** A file of the app's folder, as its server names it. */
function isOwnFile(path: string): boolean {
  return path === '/' || (/^[\w./-]+$/.test(path) && existsSync(join(distFolder(), path)));
}
