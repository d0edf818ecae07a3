/** How long work may hold the page before it lets others in, in milliseconds. */
const longestSlice = 16;

/** Lets the page draw and answer. A message, because timers of a tab in the background come once a second. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A function to await between pieces of work: it pauses, and tells so, when a slice of time has been used up. */
export function createBreath(): () => Promise<boolean> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestSlice) return false;
    await nextTask();
    since = performance.now();
    return true;
  };
}
