import { strToU8, zipSync } from 'fflate';
import { m } from '../../../src/i18n/generated/messages.js';
import { editedTemplate, umbrella } from '../../core/pack/packs.ts';
import { callBegun, middling, takeCall } from './call.ts';
import { exportedFile, madeAttempt } from './made-attempts.ts';
import type { Script } from './script.ts';
import { goTo, importFile } from './tour.ts';
import type { Visit } from './visit.ts';

/** Writes some words into every field a person can fill, and hands out a file. */
export async function fillEverything(visit: Visit, script: Script, words: string): Promise<void> {
  await bringPack(visit, words);
  await bringAttempts(visit, script, words);
  await fillBench(visit, words);
  await goTo(visit, '/');
  await takeCall(visit, script);
  await typeReply(visit, `${words} 您好`);
  await changeLook(visit);
  await handOut(visit);
}

/** Goes away in the middle of a sentence, and comes back elsewhere in the app. */
export async function leaveDraft(visit: Visit, script: Script, words: string): Promise<void> {
  const { page } = visit;
  await goTo(visit, '/');
  await takeCall(visit, script);
  await typeDraft(visit, words);
  // The page is left with the call open: by an address that was typed, say.
  const loaded = page.waitForEvent('load');
  await page.evaluate(() => {
    history.replaceState(null, '', '#/history');
    setTimeout(() => location.reload());
  });
  await loaded;
  await page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.includes('.draft.')));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** Half a sentence in an open call. */
export async function typeDraft({ page, locale }: Visit, words: string): Promise<void> {
  await page.getByRole('radio', { name: m.practice_reply_type({}, { locale }) }).check();
  await page.getByRole('textbox', { name: m.practice_reply({}, { locale }) }).fill(`${words} draft`);
  // Nobody is gone within the frame of the last letter.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}

async function typeReply(visit: Visit, text: string): Promise<void> {
  const { page, locale } = visit;
  await callBegun(visit);
  await page.getByRole('radio', { name: m.practice_reply_type({}, { locale }) }).check();
  const field = page.getByRole('textbox', { name: m.practice_reply({}, { locale }) });
  await field.fill(text);
  await field.press('Enter');
  await page.getByRole('log').getByText(text).waitFor();
  await page.getByText(m.practice_saved({}, { locale }), { exact: true }).waitFor({ state: 'attached' });
}

async function bringPack(visit: Visit, words: string): Promise<void> {
  const { page, locale } = visit;
  await goTo(visit, '/');
  const title = '一把旧雨伞, en: An old umbrella';
  const files = editedTemplate(umbrella, title, `${words}伞, en: Umbrella ${words}`);
  const entries = [...files].map(([name, content]) => [
    `my-pack/${name}`,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  const buffer = Buffer.from(zipSync(Object.fromEntries(entries)));
  const section = page.getByRole('region', { name: m.library_packs_heading({}, { locale }) });
  const button = section.getByRole('button', { name: m.library_packs_import({}, { locale }) });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles({ name: `${words}.zip`, mimeType: 'application/zip', buffer });
  await section.getByRole('list', { name: m.library_packs_list({}, { locale }) }).waitFor();
}

async function bringAttempts(visit: Visit, script: Script, words: string): Promise<void> {
  const id = `brought-${Buffer.from(words).toString('hex')}`;
  const made = madeAttempt(script, { id, choose: middling, at: Date.UTC(2026, 4, 18) });
  const events = made.events.map((event) =>
    event.type === 'replied' && event.turn === 0 && event.reply.kind === 'picked'
      ? { ...event, reply: { kind: 'typed' as const, text: `${words} brought`, choice: event.reply.choice } }
      : event,
  );
  await goTo(visit, '/history');
  await importFile(visit, await exportedFile([{ ...made, events }], [script]));
}

async function fillBench(visit: Visit, words: string): Promise<void> {
  const { page, locale } = visit;
  const say = { locale };
  await goTo(visit, '/bench');
  await page.getByRole('textbox', { name: m.bench_replies({}, say) }).fill(`${words} bench`);
  await page.getByRole('textbox', { name: m.bench_customer({}, say) }).fill(`${words} customer`);
  await page.getByRole('tab', { name: m.bench_tab_file({}, say), exact: true }).click();
  const choose = page.getByRole('button', { name: m.bench_file_choose({}, say) });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), choose.click()]);
  const text = JSON.stringify({ id: words, context: words, reply: `${words} sorry`, labels: [] });
  await chooser.setFiles({ name: `${words}.jsonl`, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByRole('table').waitFor();
}

async function changeLook(visit: Visit): Promise<void> {
  const { page, locale } = visit;
  await goTo(visit, '/settings');
  await page.getByRole('radio', { name: m.settings_text_large({}, { locale }), exact: true }).check();
  await page.getByRole('radio', { name: m.settings_theme_dark({}, { locale }), exact: true }).check();
}

async function handOut({ page, locale }: Visit): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: m.settings_export({}, { locale }) }).click(),
  ]);
  await download.path();
}
