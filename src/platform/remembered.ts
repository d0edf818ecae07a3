import { currentProfile } from './current-profile.ts';

/** Where things are remembered: until they are forgotten, unless told otherwise. Asking may throw. */
type Place = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const forGood: Place = () => localStorage;

let silent = false;

/** A small thing that this browser was asked to remember for whoever uses it; null where nothing is kept. */
export function recall(name: string, place = forGood, profile = currentProfile()): string | null {
  try {
    return place().getItem(keyOf(name, profile));
  } catch {
    return null;
  }
}

/** Remembers a text, or forgets it; a browser that keeps nothing asks again next time. */
export function remember(name: string, text: string | null, place = forGood): void {
  if (silent) return;
  const key = keyOf(name, currentProfile());
  try {
    if (text === null) place().removeItem(key);
    else place().setItem(key, text);
  } catch {
    // Nothing is lost but the wish.
  }
}

/** From now on this page remembers nothing: whoever used it has been erased. */
export function rememberNothing(): void {
  silent = true;
}

const keyOf = (name: string, profile: string) => `${profile}.${name}`;
