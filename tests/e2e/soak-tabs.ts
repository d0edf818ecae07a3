import { parseArgs } from 'node:util';
import { launchBrowser } from './harness/browser.ts';
import { raceLoop } from './harness/race-loop.ts';
import { scriptOf } from './harness/script.ts';
import { serveDist } from './harness/server.ts';
import { startVisit } from './harness/visit.ts';

/** `npm run soak:tabs -- --minutes 5 --seed 7`: two tabs of one call race; nothing may be lost or doubled. */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
const deadline = Date.now() + minutes * 60_000;
const site = await serveDist();
const browser = await launchBrowser();
console.log(`Racing for ${minutes} minutes, seed ${seed}.`);
try {
  const visit = await startVisit(browser, site.url, {});
  await visit.context.addInitScript('globalThis.__name ??= (value) => value');
  await visit.page.reload();
  const tally = await raceLoop(visit, scriptOf('hotel', 'wake-up-call'), seed, () => Date.now() < deadline);
  console.log(JSON.stringify(tally, null, 1));
  process.exitCode = tally.trouble.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await site.close();
}
