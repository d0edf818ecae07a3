/** Where the profiles of this browser are listed, and which one is in use. `public/first-paint.js` reads it too. */
export const profilesKey = 'rapport.profiles';
/** The profile that is there before anybody makes one. Its name is that of its database, its folder and its keys. */
export const firstProfile = 'rapport';

let known: string | undefined;

/** The profile of this page. Another one means another page: whoever changes it loads the app anew. */
export function currentProfile(): string {
  const { current } = kept();
  known ??= isProfile(current) ? current : firstProfile;
  return known;
}

/** Whether more than one person uses this browser. */
export function isShared(): boolean {
  return (kept().people?.length ?? 0) > 1;
}

/** What stands in the list, not looked at closely: `people/people-list.ts` does that. */
function kept(): { readonly current?: unknown; readonly people?: ArrayLike<unknown> } {
  try {
    return JSON.parse(localStorage.getItem(profilesKey) ?? '') ?? {};
  } catch {
    // Nobody has made a list, a frame without storage, or somebody else's text under our key.
    return {};
  }
}

/** Whether this can be the name of a profile. */
export function isProfile(name: unknown): name is string {
  return typeof name === 'string' && /^rapport(-[0-9a-f]{8})?$/.test(name);
}
