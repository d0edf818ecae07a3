import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { messagesOptions } from './scripts/messages-options.ts';
import { contentPolicyPlugin } from './scripts/vite-plugin-content-policy.ts';
import { offlinePlugin } from './scripts/vite-plugin-offline.ts';
import { packsPlugin } from './scripts/vite-plugin-packs.ts';
import { splitMessagesPlugin } from './scripts/vite-plugin-split-messages.ts';

export default defineConfig(({ command }) => ({
  // Relative addresses: the app runs from any folder, also inside an LMS.
  base: './',
  plugins: [
    react(),
    packsPlugin(),
    splitMessagesPlugin(),
    contentPolicyPlugin(),
    offlinePlugin(),
    // While developing, messages follow their files. A build finds them compiled by `npm run messages`;
    // the compiler's timers would keep the build from ending.
    command === 'serve' && paraglideVitePlugin(messagesOptions),
  ],
  resolve: {
    alias: [
      {
        find: /^zod$/,
        replacement: fileURLToPath(new URL('./src/platform/zod-without-eval.ts', import.meta.url)),
      },
    ],
  },
  // Nobody reads the class names of a build, and every screen loads them.
  css: command === 'build' ? { modules: { generateScopedName: '[hash:base64:5]' } } : {},
  build: {
    target: 'baseline-widely-available',
    // Read by the size budgets.
    manifest: true,
    // Every browser of the target preloads modules by itself; the polyfill would be one more script.
    modulePreload: { polyfill: false },
    // A small asset as a data address would defeat a strict content policy.
    assetsInlineLimit: 0,
  },
}));
