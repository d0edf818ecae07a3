/** What the page may load and run: one list, for the built page itself and for the headers of `npm start`. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  // Files of our own, and nothing written into the page: no 'unsafe-inline', no 'unsafe-eval', no foreign origin.
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'media-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  // A string becomes markup or code nowhere. The one policy that may exist answers for addresses of scripts only:
  // src/platform/guard-scripts.ts.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/** The policy as a page can carry it in a `<meta>`. */
export const pagePolicy = printed(DIRECTIVES);

/** As a header it also says who may frame the page: nobody but the same origin. */
const headerPolicy = printed({ ...DIRECTIVES, 'frame-ancestors': "'self'" });

/** Goes with every answer of the server. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'microphone=(self), camera=(), geolocation=(), display-capture=(), payment=(), usb=(), serial=(), hid=(), bluetooth=(), midi=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

function printed(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
