import { expect, test } from 'vitest';
import { axeFindings } from './harness/axe.ts';
import { tour, tourScripts } from './harness/tour.ts';
import { servedApp } from './harness/visit.ts';

const app = servedApp();

test.each([
  { locale: 'zh', dark: false },
  { locale: 'en', dark: true },
] as const)('axe finds nothing on any screen: $locale, dark $dark', async (options) => {
  const visit = await app.visit(options);
  const found: Record<string, readonly string[]> = {};
  await tour(visit, tourScripts(), async (screen) => {
    const findings = await axeFindings(visit.page);
    if (findings.length > 0) found[screen] = findings;
  });
  expect(found).toEqual({});
});
