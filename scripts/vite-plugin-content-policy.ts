import type { Plugin } from 'vite';
import { pagePolicy } from './content-policy.ts';

/** The built page carries its own policy, so that it holds wherever the folder is hosted. */
export function contentPolicyPlugin(): Plugin {
  return {
    name: 'rapport-content-policy',
    apply: 'build',
    // Before every script and style, behind the encoding.
    transformIndexHtml: (html) => {
      const marked = html.replace(
        /<meta charset="utf-8" \/>/,
        (encoding) =>
          `${encoding}\n    <meta http-equiv="Content-Security-Policy" content="${pagePolicy}" />`,
      );
      if (marked === html) throw new Error('index.html has no place for the content policy');
      return marked;
    },
  };
}
