/** What a printed pack or library says about itself in its first line; null when it is neither. */
export function printedDigests(
  printed: string,
): { readonly digest: string; readonly library: string | null } | null {
  const [head = ''] = printed.split('\n', 1);
  try {
    const { digest, libraryDigest } = JSON.parse(head) as { digest?: unknown; libraryDigest?: unknown };
    if (typeof digest !== 'string') return null;
    return { digest, library: typeof libraryDigest === 'string' ? libraryDigest : null };
  } catch {
    return null;
  }
}
