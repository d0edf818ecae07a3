import { readdirSync } from 'node:fs';
import { compile } from '@inlang/paraglide-js';
import { messagesOptions } from './messages-options.ts';

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
// The compiler leaves timers behind that would hold the process for another half minute.
process.exit(compiled.length === 0 ? 1 : 0);
