import { type Diagnostic, problem } from '../core/base/diagnostic.ts';
import { findHiddenCharacter, spellHiddenCharacters } from '../core/base/hidden-characters.ts';
import { importLimits } from './import-limits.ts';

/** Names that Windows gives to devices, whatever their ending. */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/i;

/**
 * A path as it is kept: forward slashes, composed characters (NFC), no empty or single-dot parts. What could lead out
 * of the pack, mean something else on another system or look like another name is a problem. A folder keeps its
 * closing slash.
 */
export function safePath(raw: string): string | Diagnostic {
  // So macOS names the picture of a folder, and hides it: nobody could rename it.
  if (/(^|[\\/])Icon\r$/.test(raw)) return safePath(raw.slice(0, -1));
  const shown = visible(raw);
  if (raw.length > importLimits.name) return problem('name-too-long', shown, { limit: importLimits.name });
  const unseen = findHiddenCharacter(raw) ?? tabOrBreak(raw);
  if (unseen) return problem('name-hidden-character', shown, { character: unseen.name });
  const path = raw.normalize('NFC').replaceAll('\\', '/');
  if (path.startsWith('/') || path.includes(':')) return problem('name-outside', shown);
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..')) return problem('name-outside', shown);
  // The pack's own folder, as some tools put it in.
  if (path === './') return path;
  if (parts.length === 0) return problem('name-reserved', shown === '' ? '?' : shown);
  if (parts.length > importLimits.depth + 1)
    return problem('name-too-deep', shown, { limit: importLimits.depth });
  if (parts.some((part) => device.test(part) || /[. ]$/.test(part) || part === '__proto__'))
    return problem('name-reserved', shown);
  return parts.join('/') + (path.endsWith('/') ? '/' : '');
}

/** Two paths with the same key are one file on some system. */
export function pathKey(path: string): string {
  return path.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().replace(/\/$/, '');
}

/** A name that can be shown: what cannot be seen is spelled out, what is too long is cut. */
export function visible(raw: string): string {
  const start = raw.slice(0, shownOfName);
  const shown = spellHiddenCharacters(start).replace(/[\t\n\r]/g, (sign) => `[${tabOrBreak(sign)?.name}]`);
  return raw.length > shownOfName ? `${shown}…` : shown;
}

const shownOfName = 80;

function tabOrBreak(text: string): { readonly name: string } | null {
  const found = /[\t\n\r]/.exec(text);
  return found ? { name: `U+000${found[0].charCodeAt(0).toString(16).toUpperCase()}` } : null;
}
