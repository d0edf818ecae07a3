/** Loads the app anew at one of its addresses. Nothing that was read before is left. */
export function loadAnew(address: string): void {
  // Without a trace of where the page stood: it may have been a call that is no more.
  history.replaceState(null, '', `#${address}`);
  location.reload();
}
