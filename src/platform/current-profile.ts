/** Where the profiles of this browser are listed, and which one is in use. `public/first-paint.js` reads it too. */
export const profilesKey = 'rapport.profiles';
/** The profile that is there before anybody makes one. Its name is that of its database, its folder and its keys. */
export const firstProfile = 'rapport';

let known: string | undefined;

/** The profile of this page. Another one means another page: whoever changes it loads the app anew. */
export function currentProfile(): string {
  known ??= read();
  return known;
}

function read(): string {
  try {
    const { current } = JSON.parse(localStorage.getItem(profilesKey) ?? '{}') as {
      readonly current?: unknown;
    };
    return typeof current === 'string' && isProfile(current) ? current : firstProfile;
  } catch {
    // A frame without storage, or somebody else's text under our key.
    return firstProfile;
  }
}

/** Whether a name can be that of a profile. */
export function isProfile(name: string): boolean {
  return name === firstProfile || /^rapport-[0-9a-f]{8}$/.test(name);
}
