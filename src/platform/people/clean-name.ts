import { findHiddenCharacter } from '../../core/base/hidden-characters.ts';

/** Characters that a name may have. */
export const longestName = 40;
/** Nobody has more: what follows is not looked at. */
const longestText = 1_000;

/** A name as it is kept: in any script, on one line, nothing in it that cannot be seen. */
export function cleanName(text: string): string {
  let name = text.slice(0, longestText).replace(/\s/gu, ' ');
  for (let found = findHiddenCharacter(name); found; found = findHiddenCharacter(name)) {
    const after = String.fromCodePoint(name.codePointAt(found.index) ?? 0).length;
    name = name.slice(0, found.index) + name.slice(found.index + after);
  }
  // What could not be seen may have kept letters and their accents apart, or spaces.
  name = name.normalize('NFC').replace(/\s+/gu, ' ');
  return [...name.trim()].slice(0, longestName).join('').trim();
}
