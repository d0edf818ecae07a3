import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type StaticServer, startStaticServer } from '../../../scripts/static-server.ts';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** Serves the built app on a free port. */
export async function serveDist(): Promise<StaticServer> {
  if (!existsSync(`${dist}/index.html`)) throw new Error('The app is not built: run `npm run build` first.');
  return startStaticServer(dist);
}
