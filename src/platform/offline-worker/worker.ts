import type { AppFile } from './app-file.ts';
import { createVersionCache } from './version-cache.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** Written in by the build: every file of the app. */
  readonly __WB_MANIFEST: readonly AppFile[];
};

const { scope } = self.registration;
const home = new URL(scope).pathname;
const version = createVersionCache(self.__WB_MANIFEST, scope, self.caches);

// A version is there when all of its files are. Then it waits: never does it take over by itself, for a call may be
// running on the version before.
self.addEventListener('install', (event) => event.waitUntil(version.fill()));

// Pages without a worker, as on the first visit, are taken along: from now on no deployment takes their files away.
self.addEventListener('activate', (event) =>
  event.waitUntil(version.forgetOlder().then(() => self.clients.claim())),
);

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(home)) return;
  // The page lies at its folder's own address, whatever is asked of it behind a question mark.
  const isPage = request.mode === 'navigate' && pathname === home;
  const address = isPage ? new URL('index.html', scope).href : request.url;
  event.respondWith(version.find(address).then((kept) => kept ?? fetch(request)));
  // Somebody may have cleared the files away: they come back for the next time.
  if (isPage) event.waitUntil(version.fill().catch(() => undefined));
});
