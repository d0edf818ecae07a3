import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type StaticServer, startStaticServer } from '../../../scripts/static-server.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The folder of the built app. `RAPPORT_DIST` names another one than `dist`. */
export function distFolder(): string {
  const dist = resolve(root, process.env.RAPPORT_DIST ?? 'dist');
  if (!existsSync(`${dist}/index.html`)) throw new Error('The app is not built: run `npm run build` first.');
  return dist;
}

/** Serves the built app on a free port. */
export async function serveDist(): Promise<StaticServer> {
  return startStaticServer(distFolder());
}
