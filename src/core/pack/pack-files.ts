/** Files of a pack or of the library: path with forward slashes -> text, or bytes where the text is not yet known. */
export type PackFiles = ReadonlyMap<string, string | Uint8Array>;
