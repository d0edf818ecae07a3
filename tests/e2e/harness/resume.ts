import { m } from '../../../src/i18n/generated/messages.js';
import { transcript } from './call.ts';
import type { Script } from './script.ts';
import type { Visit } from './visit.ts';

/** From the library back into the call that waits there, and on with it. */
export async function resume(visit: Visit, { scenario }: Script): Promise<void> {
  const { page, locale } = visit;
  const waiting = page.getByRole('region', { name: m.library_unfinished({}, { locale }) });
  await waiting.getByRole('heading', { name: scenario.title[locale] }).waitFor();
  await waiting.getByRole('button', { name: m.library_resume({}, { locale }) }).click();
  await transcript(visit).waitFor();
  await page.getByRole('heading', { name: m.practice_returned_title({}, { locale }) }).waitFor();
  await page.getByRole('button', { name: m.practice_resume({}, { locale }) }).click();
}
