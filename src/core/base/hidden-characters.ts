/**
 * Characters that a person cannot see and a machine obeys: controls other than tab and line breaks, signs that turn the
 * direction of writing, signs without width, fillers and blanks that are drawn as nothing, lone halves of pairs, tags,
 * and what Unicode says is no character.
 */
const never =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /(?!\u200d|\ufe0e|\ufe0f)[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028-\u202e\u2800\ufff0-\ufffc\u{13430}-\u{1343f}\u{16fe4}\u{1d159}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cs}]/u;
/** A joiner has its place between two pictures, a selector of their shape behind one, or in a key such as 1️⃣. */
const astray =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})|(?<!\p{Extended_Pictographic}|[0-9#*](?=\ufe0f\u20e3))(?:\ufe0e|\ufe0f)/u;

const hidden = new RegExp(`${never.source}|${astray.source}`, 'u');
const everyHidden = new RegExp(hidden, 'gu');

/** The first hidden character of a text and where it stands (UTF-16); null when there is none. */
export function findHiddenCharacter(text: string): { readonly index: number; readonly name: string } | null {
  const found = hidden.exec(text);
  return found && { index: found.index, name: nameOf(found[0]) };
}

/** The text with each hidden character spelled out. */
export function spellHiddenCharacters(text: string): string {
  return text.replace(everyHidden, (character) => `[${nameOf(character)}]`);
}

function nameOf(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
