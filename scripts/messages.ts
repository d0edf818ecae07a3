import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from '@inlang/paraglide-js';
import { messagesOptions, passOn } from './messages-options.ts';

/**
 * All messages in one module, for Node: it loads hundreds of modules far more slowly than one. The browser's build goes
 * by the modules themselves (vite-plugin-split-messages.ts).
 */
function joinMessages(names: readonly string[]): string {
  // What stands in every module needs to be said once: the imports and the type of a text.
  const heads = new Set<string>();
  const bodies = names.map((name) =>
    readFileSync(`${messagesOptions.outdir}/messages/${name}`, 'utf8')
      .replaceAll("'../", "'./")
      .replace(/^(import .*|.* LocalizedString} LocalizedString .*)$/gm, (head) => {
        heads.add(head);
        return '';
      }),
  );
  return [...heads, ...bodies].join('\n');
}

await compile(messagesOptions);

// The compiler reports success even when its plugin could not be loaded and no message was found.
const compiled = readdirSync(`${messagesOptions.outdir}/messages`).filter(
  (name) => name !== '_index.js' && name.endsWith('.js'),
);
if (compiled.length === 0) {
  console.error(
    'No message was compiled: check "modules" and "pathPattern" in project.inlang/settings.json.',
  );
}
writeFileSync(`${messagesOptions.outdir}/joined.js`, joinMessages(compiled));
writeFileSync(`${messagesOptions.outdir}/messages.js`, passOn('./joined.js'));
// The compiler leaves timers behind that would hold the process for another half minute.
process.exit(compiled.length === 0 ? 1 : 0);
