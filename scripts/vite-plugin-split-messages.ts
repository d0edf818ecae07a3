import type { Plugin } from 'vite';
import { passOn } from './messages-options.ts';

/**
 * `npm run messages` joins all messages in one module for Node; the browser gets one module a message, so that a lazy
 * route carries its own messages and the first screen does not.
 */
export function splitMessagesPlugin(): Plugin {
  return {
    name: 'split-messages',
    enforce: 'pre',
    load: {
      filter: { id: /\/src\/i18n\/generated\/messages\.js$/ },
      handler: () => passOn('./messages/_index.js'),
    },
  };
}
