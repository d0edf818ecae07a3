import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Locale } from '../../src/core/base/locale.ts';
import type { PackFiles } from '../../src/core/pack/pack-files.ts';
import { m } from '../../src/i18n/generated/messages.js';
import { compiled, editedTemplate, library, templateFiles, umbrella } from '../core/pack/packs.ts';
import { hostileKinds } from '../fixtures/hostile/kinds.ts';
import { axeFindings } from './harness/axe.ts';
import {
  acknowledged,
  callBegun,
  debriefShown,
  openBriefing,
  openCasting,
  startButton,
  takeCall,
} from './harness/call.ts';
import { layoutFaults } from './harness/layout.ts';
import type { Script } from './harness/script.ts';
import { servedApp } from './harness/served-app.ts';
import { storedAttempt } from './harness/stored-attempts.ts';
import { goTo } from './harness/tour.ts';
import type { Visit } from './harness/visit.ts';

const app = servedApp();

const zipOf = (files: PackFiles, folder = 'my-pack/'): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...files].map(([name, content]) => [
        folder + name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );

function section({ page, locale }: Visit): Locator {
  return page.getByRole('region', { name: m.library_packs_heading({}, { locale }) });
}

function news(visit: Visit): Locator {
  return section(visit).getByRole('status');
}

async function bringZip(visit: Visit, name: string, bytes: Uint8Array): Promise<void> {
  const { page, locale } = visit;
  const button = section(visit).getByRole('button', { name: m.library_packs_import({}, { locale }) });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
}

/** The call of the template, as a trainer's pack. */
function umbrellaCall(files: PackFiles = templateFiles()): Pick<Script, 'program' | 'scenario'> {
  const program = compiled(files, library());
  const [scenario] = program.scenarios;
  if (!scenario) throw new Error('the template has no call');
  return { program, scenario };
}

/** What the database holds beyond attempts, read past the app. */
function storedPacks({ page }: Visit): Promise<{ packs: string[]; sources: string[] }> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('rapport'));
    try {
      const stores = db.transaction(['packs', 'sources']);
      const packs = await done(stores.objectStore('packs').getAllKeys());
      const sources = await done(stores.objectStore('sources').getAllKeys());
      return { packs: packs.map(String), sources: sources.map(String) };
    } finally {
      db.close();
    }
  });
}

test.each(['zh', 'en'] as const)(
  'a pack is brought in, played, survives a reload and is taken away, %s',
  async (locale) => {
    const visit = await app.visit({ locale });
    const { page } = visit;
    const say = { locale };
    const call = umbrellaCall() as Script;
    const title = call.program.title[locale];
    await bringZip(visit, 'my-pack.zip', zipOf(templateFiles()));
    const added = m.library_packs_added({ title, version: '0.1.0', count: 1 }, say);
    await news(visit).getByText(added).waitFor();
    await page.reload();
    const card = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: call.scenario.title[locale], exact: true }) });
    await card.getByText(m.library_imported({}, say), { exact: true }).waitFor();

    const id = await takeCall(visit, call);
    await page.getByRole('radio', { name: m.practice_reply_type({}, say) }).check();
    const field = page.getByRole('textbox', { name: m.practice_reply({}, say) });
    const first = call.scenario.nodes.find((node) => node.id === 'hello');
    const words = first?.kind === 'choice' ? (first.replies[0]?.say[locale] ?? '') : '';
    await field.fill(words);
    await field.press('Enter');
    await acknowledged(visit, 1);
    const [, replied] = (await storedAttempt(page, id)).events;
    expect(replied).toMatchObject({ type: 'replied', reply: { kind: 'typed', choice: 'greet-and-ask' } });
    await page.getByRole('radio', { name: m.practice_reply_pick({}, say) }).check();
    const options = page.getByRole('list', { name: m.practice_reply_options({}, say) }).getByRole('button');
    const over = page.getByRole('button', { name: m.practice_closing_debrief({}, say) });
    for (let given = 1; ; given++) {
      await options.first().or(over).waitFor();
      if (await over.isVisible()) break;
      await options.first().click();
      await acknowledged(visit, given + 1);
    }
    await over.click();
    await debriefShown(visit);

    await goTo(visit, '/');
    await section(visit)
      .getByRole('button', { name: m.library_packs_remove({ title }, say) })
      .click();
    const dialog = page.getByRole('dialog', { name: m.library_packs_remove_heading({}, say) });
    await dialog.getByRole('button', { name: m.library_packs_remove_short({}, say) }).click();
    await news(visit).getByText(m.library_packs_removed({ title }, say)).waitFor();
    await page
      .getByRole('button', { name: call.scenario.title[locale], exact: true })
      .waitFor({ state: 'detached' });
    expect((await storedPacks(visit)).packs).toEqual([]);
    // The report of a call that was taken stays whole.
    await goTo(visit, `/report/${id}`);
    await debriefShown(visit);
  },
);

const handful = [
  'a zip that is cut off',
  'a wrong checksum',
  'a bomb that tells a small size',
  'a path that climbs',
  'one name twice, in capitals',
  'a drawing with a script',
  'lists in lists',
  'references to references',
  'more items than anybody writes',
  'words that read backwards, as an escape',
  'a key of the machinery among the nodes',
  'a call that goes round for ever',
  'a newer format',
];
const told: Readonly<Record<string, Readonly<Record<Locale | 'at', string>>>> = JSON.parse(
  readFileSync(fileURLToPath(new URL('../fixtures/hostile/expected.json', import.meta.url)), 'utf8'),
);

test.each(['zh', 'en'] as const)(
  'hostile packs are refused by the page, and nothing of them is kept, %s',
  async (locale) => {
    const visit = await app.visit({ locale, phone: true });
    const before = await storedPacksWhenOpen(visit);
    for (const [at, name] of handful.entries()) {
      // Each by its own name: the news of the one before stays on the page until the next is read.
      const file = `pack-${at + 1}.zip`;
      const [only, ...others] = hostileKinds.find((kind) => kind.name === name)?.make() ?? [];
      if (!only) throw new Error(`no kind ${name}`);
      const bytes =
        others.length === 0
          ? only.bytes
          : zipSync(Object.fromEntries([only, ...others].map((file) => [file.path, file.bytes])), {
              level: 0,
            });
      await bringZip(visit, file, bytes);
      await news(visit)
        .getByText(m.library_packs_refused({ name: file }, { locale }))
        .waitFor();
      const sentence = told[name]?.[locale] ?? 'no sentence';
      expect(await news(visit).getByRole('listitem').first().textContent(), name).toContain(sentence);
      await expect.poll(() => news(visit).evaluate(isInView), { message: name }).toBe(true);
    }
    expect(await storedPacks(visit)).toEqual(before);
  },
);

/** Whether all of an element can be read without scrolling. */
const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

/** Once the app has opened its database. */
async function storedPacksWhenOpen(visit: Visit) {
  await section(visit).waitFor();
  return storedPacks(visit);
}

test('a folder is brought in by its button, and a zip by dropping it', async () => {
  const visit = await app.visit({ locale: 'zh' });
  const { page, locale } = visit;
  const say = { locale };
  const folder = await mkdtemp(join(tmpdir(), 'rapport-pack-'));
  try {
    for (const [name, content] of templateFiles()) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    await writeFile(join(folder, 'README.md'), 'hello');
    const button = section(visit).getByRole('button', { name: m.library_packs_import_folder({}, say) });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
    await chooser.setFiles(folder);
    await news(visit)
      .getByText(m.library_packs_left_out({ files: 'README.md' }, say))
      .waitFor();
  } finally {
    await rm(folder, { recursive: true });
  }

  const files = editedTemplate('pack.yaml', 'version: 0.1.0', 'version: 0.2.0');
  const transfer = await page.evaluateHandle(
    (bytes) => {
      const carried = new DataTransfer();
      carried.items.add(new File([Uint8Array.from(bytes)], 'my-pack.zip', { type: 'application/zip' }));
      return carried;
    },
    [...zipOf(files)],
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('main', type, { dataTransfer: transfer });
    const curtain = page.getByText(m.library_packs_dropping({}, say));
    expect(await curtain.count()).toBe(type === 'drop' ? 0 : 1);
  }
  const title = umbrellaCall(files).program.title.zh;
  const replaced = { title, version: '0.2.0', count: 1, replaced: '0.1.0' };
  await news(visit).getByText(m.library_packs_replaced(replaced, say)).waitFor();
  expect((await storedPacks(visit)).packs).toEqual([umbrellaCall(files).program.digest]);
});

test.each([
  { locale: 'zh', dark: false },
  { locale: 'en', dark: true },
] as const)(
  'packs of one’s own are in reach of everybody, on a phone too, $locale',
  async ({ locale, dark }) => {
    const visit = await app.visit({ locale, dark, phone: true });
    const { page } = visit;
    const found: string[] = [];
    const look = async (screen: string) => {
      const faults = [...(await axeFindings(page)), ...(await layoutFaults(page))];
      found.push(...faults.map((fault) => `${screen}: ${fault}`));
    };
    await section(visit).waitFor();
    await look('before');
    const faulty = editedTemplate(umbrella, 'par: 3', `${'x'.repeat(70)}: 3`);
    await bringZip(visit, `${'a-long-name-'.repeat(6)}.zip`, zipOf(faulty, `${'deep-folder-'.repeat(4)}/`));
    await section(visit)
      .getByRole('list', { name: m.library_packs_problems({}, { locale }) })
      .waitFor();
    if (process.env.PICTURES)
      await section(visit).screenshot({ path: `${process.env.PICTURES}/refused-${locale}.png` });
    await look('refused');
    // As long as a title may be, without a place to break it.
    const wide = editedTemplate(
      umbrella,
      '一把旧雨伞, en: An old umbrella',
      `${'长'.repeat(120)}, en: ${'W'.repeat(120)}`,
    );
    await bringZip(visit, 'my-pack.zip', zipOf(wide));
    const wideCall = umbrellaCall(wide) as Script;
    const list = section(visit).getByRole('list', { name: m.library_packs_list({}, { locale }) });
    await list.waitFor();
    if (process.env.PICTURES)
      await section(visit).screenshot({ path: `${process.env.PICTURES}/added-${locale}.png` });
    await look('added');
    if (process.env.PICTURES)
      await page.screenshot({ path: `${process.env.PICTURES}/page-${locale}.png`, fullPage: true });
    await openCasting(visit, wideCall);
    await look('casting');
    await page.keyboard.press('Escape');
    await openBriefing(visit, wideCall, 'practice');
    await look('briefing');
    await startButton(visit, wideCall).click();
    await callBegun(visit);
    await look('call');
    await goTo(visit, '/history');
    await page.getByRole('heading', { name: m.library_history_all({}, { locale }) }).waitFor();
    await look('history');
    await goTo(visit, '/');
    await list.waitFor();
    // By keys alone: the button of the pack, then the way back out of the question.
    const title = umbrellaCall().program.title[locale];
    const remove = list.getByRole('button', { name: m.library_packs_remove({ title }, { locale }) });
    await remove.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await look('asked');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await remove.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(found).toEqual([]);
  },
);
