import { currentProfile } from './current-profile.ts';

/** Where things are remembered: until they are forgotten, unless told otherwise. Asking may throw. */
type Place = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const forGood: Place = () => localStorage;

/** A small thing that this browser was asked to remember for whoever uses it; null where nothing is kept. */
export function recall(name: string, place = forGood): string | null {
  try {
    return place().getItem(keyOf(name));
  } catch {
    return null;
  }
}

/** Remembers a text, or forgets it; a browser that keeps nothing asks again next time. */
export function remember(name: string, text: string | null, place = forGood): void {
  try {
    if (text === null) place().removeItem(keyOf(name));
    else place().setItem(keyOf(name), text);
  } catch {
    // Nothing is lost but the wish.
  }
}

const keyOf = (name: string) => `${currentProfile()}.${name}`;
