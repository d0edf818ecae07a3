/** What a printed pack or library says about itself; null when it is neither. */
export function printedDigests(
  json: string,
): { readonly digest: string; readonly library: string | null } | null {
  try {
    const { digest, libraryDigest } = JSON.parse(json) as { digest?: unknown; libraryDigest?: unknown };
    if (typeof digest !== 'string') return null;
    return { digest, library: typeof libraryDigest === 'string' ? libraryDigest : null };
  } catch {
    return null;
  }
}
