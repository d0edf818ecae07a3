/** So long, in milliseconds, a slice of work may hold the page. */
const sliceMs = 8;

/** Runs work piece by piece, giving the page its turn between slices. `piece` says true when nothing is left. */
export async function inSlices(piece: () => boolean): Promise<void> {
  for (;;) {
    const until = performance.now() + sliceMs;
    do if (piece()) return;
    while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
