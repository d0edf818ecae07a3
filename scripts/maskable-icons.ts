import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../tests/e2e/harness/browser.ts';

/** Draws the mark on a full ground, small enough that no system's mask cuts into it: `npx tsx scripts/maskable-icons.ts`. */
const publicFolder = fileURLToPath(new URL('../public/', import.meta.url));
const GROUND = '#faf5ec';
/** A mask may take all but a circle of 0.8 of the width; the corners of the mark have to lie in it. */
const SHARE = 0.56;

const mark = readFileSync(`${publicFolder}favicon.svg`, 'utf8');
const browser = await launchBrowser();
const page = await browser.newPage();
for (const size of [192, 512]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;block-size:100vh;background:${GROUND}"><div style="inline-size:${SHARE * 100}%">${mark}</div>`,
  );
  writeFileSync(`${publicFolder}icon-maskable-${size}.png`, await page.screenshot());
}
await browser.close();
