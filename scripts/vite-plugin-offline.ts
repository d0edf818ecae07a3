import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PluginOption, ResolvedConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import type { AppFile } from '../src/platform/offline-worker/app-file.ts';

/**
 * Builds the worker that keeps the app for days without a network, and writes into it the list of all that was built:
 * every route, every pack, every rule. The manifest is a file of its own, and the page sets the worker up by itself.
 */
export function offlinePlugin(): PluginOption {
  let built: string;
  return [
    {
      name: 'rapport-offline',
      configResolved: ({ root, build }: ResolvedConfig) => {
        built = resolve(root, build.outDir);
      },
    },
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/platform/offline-worker',
      filename: 'worker.ts',
      manifest: false,
      injectRegister: false,
      injectManifest: {
        rollupFormat: 'iife',
        globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
        // Names under assets/ carry a hash of the content.
        dontCacheBustURLsMatching: /^assets\//,
        maximumFileSizeToCacheInBytes: 16 * 1024 * 1024,
        manifestTransforms: [
          async (entries) => ({
            manifest: await Promise.all(
              entries.map(async ({ url, revision }): Promise<AppFile & { size: number }> => {
                const content = await readFile(join(built, url));
                const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
                return { url, revision, integrity, size: content.length };
              }),
            ),
          }),
        ],
      },
    }),
  ];
}
