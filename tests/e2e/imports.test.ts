import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Locale } from '../../src/core/base/locale.ts';
import type { PackFiles } from '../../src/core/pack/pack-files.ts';
import { m } from '../../src/i18n/generated/messages.js';
import { compiled, editedTemplate, library, templateFiles, textOf, umbrella } from '../core/pack/packs.ts';
import { axeFindings } from './harness/axe.ts';
import { acknowledged, debriefShown, openCasting, startButton, takeCall } from './harness/call.ts';
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
