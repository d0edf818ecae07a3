import type { Locator } from 'playwright-core';
import { m } from '../../../src/i18n/generated/messages.js';
import { goTo } from './tour.ts';
import type { Visit } from './visit.ts';

/** What the app itself says about who is here. */
export interface ListedPeople {
  readonly current: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly erasing: readonly string[];
}

export function listedPeople({ page }: Visit): Promise<ListedPeople | null> {
  return page.evaluate(() => JSON.parse(localStorage.getItem('rapport.profiles') ?? 'null'));
}

/** The settings page, at the people. */
export async function openPeople(visit: Visit): Promise<Locator> {
  await goTo(visit, '/settings');
  const section = peopleSection(visit);
  await section.waitFor();
  return section;
}

export function peopleSection({ page, locale }: Visit): Locator {
  return page.getByRole('region', { name: m.people_heading({}, { locale }) });
}

export async function addPerson(visit: Visit, name: string): Promise<void> {
  const { page, locale } = visit;
  const section = await openPeople(visit);
  await section.getByRole('button', { name: m.people_add({}, { locale }) }).click();
  const dialog = page.getByRole('dialog', { name: m.people_add_heading({}, { locale }) });
  await dialog.getByRole('textbox', { name: m.people_name({}, { locale }) }).fill(name);
  await dialog.getByRole('button', { name: m.people_add_confirm({}, { locale }) }).click();
  await section.getByText(m.people_added({ name }, { locale })).waitFor();
}

/** Goes over to a person; gives the id of their profile. */
export async function switchTo(visit: Visit, name: string): Promise<string> {
  const { page, locale } = visit;
  const section = await openPeople(visit);
  const loaded = page.waitForEvent('load');
  await section.getByRole('button', { name: m.people_switch_to({ name }, { locale }) }).click();
  await loaded;
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return (await listedPeople(visit))?.current ?? '';
}

/** Presses the button that erases, in the dialog that asks once more. Gives what the dialog said. */
export async function erase(visit: Visit, name: string): Promise<string> {
  const { page, locale } = visit;
  const section = await openPeople(visit);
  await section.getByRole('button', { name: m.people_erase_who({ name }, { locale }) }).click();
  const dialog = page.getByRole('dialog', { name: m.people_erase_heading({ name }, { locale }) });
  await dialog.waitFor();
  const said = (await dialog.textContent()) ?? '';
  await dialog.getByRole('button', { name: m.people_erase_confirm({}, { locale }) }).click();
  return said;
}
