import type { Page } from 'playwright-core';

/** Waits until nothing moves any more but what moves forever; a colour on its way is not the colour that is meant. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moving = () =>
      document
        .getAnimations()
        .filter(
          ({ playState, effect }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        );
    // One colour that has arrived sets out those that inherit it.
    for (let running = moving(); running.length > 0; running = moving()) {
      await Promise.allSettled(running.map(({ finished }) => finished));
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
}
