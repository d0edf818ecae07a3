import type { CompilerOptions } from '@inlang/paraglide-js';

/** One set of options for `npm run messages` and for the vite plugin, so that both write the same files. */
export const messagesOptions = {
  project: './project.inlang',
  outdir: './src/i18n/generated',
  // A plain variable that the app sets: no address, no cookie, nothing stored.
  strategy: ['globalVariable', 'baseLocale'],
  // There is no server, in the browser or in Node: the runtime's server branches fall away in the build.
  isServer: 'false',
  // One module a message, so that a lazy route carries its own messages and the first screen does not.
  outputStructure: 'message-modules',
  emitReadme: false,
  emitPrettierIgnore: false,
} satisfies CompilerOptions;

/** The text of `messages.js`: all messages of a module, by name and as `m`. */
export const passOn = (path: string): string => `export * from '${path}';\nexport * as m from '${path}';\n`;
