/** The part of Trusted Types that is used here; TypeScript's library does not know it yet. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { readonly createScriptURL: (address: string) => string }): unknown;
}

/**
 * The one Trusted Types policy of the app (scripts/content-policy.ts allows no other). It has to be the one named
 * `default`: a build finds workers only as `new Worker(new URL('./x.ts', import.meta.url))`, which leaves no place for
 * a policy in between. It makes nothing safe that was not: no markup and no code, and only addresses of scripts that
 * lie where the app does.
 */
export function guardScripts({ document, trustedTypes }: Window & { trustedTypes?: TrustedTypes }): void {
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => ownScript(address, document.baseURI),
  });
}

/** The address in full. Throws for one that is not beside or below the page that stands at `base`. */
export function ownScript(address: string, base: string): string {
  const { origin, pathname, href } = new URL(address, base);
  const home = new URL('.', base);
  // An opaque origin is the word "null", for any two of them.
  if (origin === 'null' || origin !== home.origin || !pathname.startsWith(home.pathname)) {
    throw new TypeError(`not a script of this app: ${address.slice(0, 200)}`);
  }
  return href;
}
