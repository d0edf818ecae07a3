import type { Page } from 'playwright-core';

/** Waits until nothing moves any more but what moves forever; a colour on its way is not the colour that is meant. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // One colour that has arrived sets out those that inherit it, so it takes several rounds. No function here has
    // a name of its own: a compiler that keeps names would call a helper that the page does not have.
    while (true) {
      const running = document
        .getAnimations()
        .filter(
          ({ playState, effect }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        );
      if (running.length === 0) return;
      await Promise.allSettled(running.map(({ finished }) => finished));
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
}
