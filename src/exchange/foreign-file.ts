import { type Diagnostic, problem } from '../core/base/diagnostic.ts';

/** What is told of a file that no pack has. */
export function foreignFile(path: string): Diagnostic {
  if (/\.(zip|7z|rar|gz|tgz|bz2|xz|tar|jar)$/i.test(path)) return problem('zip-nested', path);
  return problem('file-not-allowed', path);
}
