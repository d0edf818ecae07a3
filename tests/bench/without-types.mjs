import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';

/**
 * A loader for what is timed: TypeScript comes as the build has it, its types taken off and nothing put in. tsx wraps
 * every function that is made in a call which keeps its name, and that is a seventh of the time of reading a reply.
 */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const path = fileURLToPath(url);
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path, { target: 'es2023' });
  return { format: 'module', source: code, shortCircuit: true };
}
