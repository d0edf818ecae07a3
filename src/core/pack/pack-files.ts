/** Files of a pack or of the library: path with forward slashes -> text, or bytes where the text is not yet known. */
export type PackFiles = ReadonlyMap<string, string | Uint8Array>;

/** A file that a call is made of. Some systems write the ending in capitals. */
export function isScenarioFile(path: string): boolean {
  return /^scenarios\/[^/]+\.ya?ml$/.test(withLowEnding(path));
}

/** A file that a call is tried out with. */
export function isPlanFile(path: string): boolean {
  return /^plans\/[^/]+\.ya?ml$/.test(withLowEnding(path));
}

function withLowEnding(path: string): string {
  return path.replace(/[^.]*$/, (ending) => ending.toLowerCase());
}
