import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type StaticServer, startStaticServer } from '../../../scripts/static-server.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Serves the built app on a free port. `RAPPORT_DIST` names another folder than `dist` to find it in. */
export async function serveDist(): Promise<StaticServer> {
  const dist = resolve(root, process.env.RAPPORT_DIST ?? 'dist');
  if (!existsSync(`${dist}/index.html`)) throw new Error('The app is not built: run `npm run build` first.');
  return startStaticServer(dist);
}
