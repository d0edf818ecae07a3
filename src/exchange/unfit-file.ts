import { type Diagnostic, problem } from '../core/base/diagnostic.ts';
import { fileKind, rightName } from './file-kind.ts';

const archive = /\.(zip|7z|rar|gz|tgz|bz2|xz|tar|jar)$/i;

/** What is told of a file that no pack has, or has under another name; null of one that may be there. */
export function unfitFile(path: string): Diagnostic | null {
  const kind = fileKind(path);
  if (kind === 'misnamed') return problem('file-misnamed', path, { name: rightName(path) });
  if (kind !== 'foreign') return null;
  const code = archive.test(path) ? 'zip-nested' : 'file-not-allowed';
  return problem(code, path);
}
