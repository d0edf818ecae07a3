/**
 * Characters that a person cannot see and a machine obeys: controls other than tab and line breaks, signs that turn the
 * direction of writing, signs without width, lone halves of pairs, tags. The joiner within an emoji is none of them.
 */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e007f}\p{Cs}]|\u034f/u;

/** The first hidden character of a text and where it stands (UTF-16); null when there is none. */
export function findHiddenCharacter(text: string): { readonly index: number; readonly name: string } | null {
  const found = hidden.exec(text);
  if (!found) return null;
  const point = found[0].codePointAt(0) ?? 0;
  return { index: found.index, name: `U+${point.toString(16).toUpperCase().padStart(4, '0')}` };
}
