import type { BrowserContext } from 'playwright-core';

/** An address of the app's origin at which nothing is opened and nothing is asked for. Gives the address. */
export async function routeAway(context: BrowserContext, url: string): Promise<string> {
  const away = `${url}away`;
  const empty = { contentType: 'text/html', body: '<link rel="icon" href="data:," />' };
  await context.route(away, (route) => route.fulfill(empty));
  return away;
}
