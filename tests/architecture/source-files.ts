import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const CODE = /\.(?:[cm]?[jt]sx?)$/;

/** The code under src, as paths from the root with forward slashes; what is generated does not count. */
export function sourceFiles(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => CODE.test(path) && !path.startsWith('src/i18n/generated/'))
    .sort();
}
