import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { type StaticServer, startStaticServer } from '../../../scripts/static-server.ts';
import { distFolder } from './server.ts';

/** A host of the app on which a new version can take the place of the one before. */
export interface Deployment {
  readonly url: string;
  /** Everything that has been asked, by pages and workers. */
  readonly asked: readonly string[];
  /** The files of another build take the place of all that are there. */
  deploy(built: string): Promise<void>;
  /** The folder that is served. */
  readonly folder: string;
  /** No more answers. */
  stop(): Promise<void>;
}

/** Hosts a copy of the built app. */
export async function hostApp(): Promise<Deployment> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-host-'));
  const asked: string[] = [];
  await cp(distFolder(), folder, { recursive: true });
  const server: StaticServer = await startStaticServer(folder, { onRequest: (path) => asked.push(path) });
  return {
    url: server.url,
    asked,
    folder,
    async deploy(built) {
      await rm(folder, { recursive: true });
      await cp(built, folder, { recursive: true });
    },
    async stop() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Builds the app once more, with another name for every file that has a hash in its name. Gives the folder. */
export async function buildNextVersion(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'rapport-next-'));
  const [entryFileNames, assetFileNames] = ['assets/next-[hash].js', 'assets/next-[hash][extname]'];
  // The test runner's own word for it would make a build for developers.
  const usual = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({
    logLevel: 'silent',
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames, chunkFileNames: entryFileNames, assetFileNames } },
    },
  });
  if (usual !== undefined) process.env.NODE_ENV = usual;
  return outDir;
}
