/** Runs a function once what stands now has been painted. The returned function cancels it. */
export function afterPaint(run: () => void): () => void {
  let timer = 0;
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    clearTimeout(late);
  };
  const go = () => {
    cancel();
    run();
  };
  // A task that a frame has queued runs after that frame is on the screen.
  const frame = requestAnimationFrame(() => {
    timer = window.setTimeout(go, 0);
  });
  // A tab that nobody sees paints no frames.
  const late = window.setTimeout(go, 200);
  return cancel;
}
