import { expect, test } from 'vitest';
import { m } from '../../src/i18n/generated/messages.js';
import { axeFindings } from './harness/axe.ts';
import { servedApp } from './harness/served-app.ts';
import { secondLook, tour, tourScripts } from './harness/tour.ts';

const app = servedApp();

test.each([
  { locale: 'zh', theme: 'light', otherTheme: 'dark' },
  { locale: 'en', theme: 'dark', otherTheme: 'light' },
] as const)('axe finds nothing on any screen, $locale and $theme', async ({ locale, theme, otherTheme }) => {
  const visit = await app.visit({ locale, dark: theme === 'dark' });
  const found: string[] = [];
  const look = async (screen: string) => {
    for (const finding of await axeFindings(visit.page)) found.push(`${screen}: ${finding}`);
  };
  await tour(visit, tourScripts(), look);
  await visit.page.emulateMedia({ colorScheme: otherTheme });
  await secondLook(visit, (screen) => look(`${screen}, ${otherTheme}`));
  expect(found).toEqual([]);
});

test('axe is awake: it finds what is put there to be found', async () => {
  const { page, locale } = await app.visit();
  await page.getByRole('list', { name: m.library_calls({}, { locale }) }).waitFor();
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    const faint = document.createElement('p');
    faint.textContent = '看得清吗';
    faint.style.cssText = 'color: #ccc; background: #fff';
    document.querySelector('main')?.append(faint);
  });
  const rules = (await axeFindings(page)).map((finding) => finding.split(':', 1)[0]);
  expect(rules.sort()).toEqual(['color-contrast', 'html-has-lang']);
});
