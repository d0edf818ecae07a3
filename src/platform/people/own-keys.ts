import { profilesKey } from '../current-profile.ts';

/** All keys of ours begin with a profile, but for the list of profiles. */
const ours = /^(rapport(?:-[0-9a-f]{8})?)\./;

/** Removes every key of the profiles that `goes` is true of: what stays in this browser, and what this tab keeps. */
export function removeKeys(goes: (profile: string) => boolean): void {
  for (const place of [() => localStorage, () => sessionStorage]) {
    try {
      const storage = place();
      for (const key of Object.keys(storage)) {
        const [, profile] = ours.exec(key) ?? [];
        if (profile !== undefined && key !== profilesKey && goes(profile)) storage.removeItem(key);
      }
    } catch {
      // A frame without storage has no keys.
    }
  }
}
