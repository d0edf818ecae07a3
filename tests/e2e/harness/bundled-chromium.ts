import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));
const chineseFonts = join(modules, '@embedpdf/fonts-sc', 'fonts');

export interface UnpackedChromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` with what a bare Linux lacks, once per version, into node_modules/.cache:
 * libraries (libnss3, libnspr4, libexpat) and fonts, the Chinese ones of `@embedpdf/fonts-sc`. Text of which a machine has
 * no glyphs is blank, and axe judges no contrast of what cannot be seen.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`none for ${process.platform} on ${process.arch}`);
  }
  const versions = await Promise.all(['@sparticuz/chromium', '@embedpdf/fonts-sc'].map(versionOf));
  const home = join(modules, '.cache', 'rapport', `chromium-${versions.join('-')}`);
  if (!existsSync(home)) await unpackInto(home);

  const libraries = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  return {
    executablePath: join(home, 'chromium'),
    env: {
      ...definedVariables(),
      LD_LIBRARY_PATH: libraries.join(delimiter),
      // A machine without fontconfig has no fonts at all; this one knows the system's and the packed ones.
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

async function versionOf(name: string): Promise<string> {
  const text = await readFile(join(modules, name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function unpackInto(home: string): Promise<void> {
  await mkdir(join(home, '..'), { recursive: true });
  const unfinished = await mkdtemp(`${home}-`);
  try {
    // The package unpacks into the temporary folder, takes any file there named "chromium" for its own,
    // and brings its libraries only where it believes to be in a cloud function: so it runs apart,
    // with a temporary folder of its own.
    const script = "import('@sparticuz/chromium').then((found) => found.default.executablePath())";
    await promisify(execFile)(process.execPath, ['--eval', script], {
      cwd: modules,
      env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'nodejs20.x' },
    });
    await writeFile(join(unfinished, 'fonts.conf'), fontsConf([join(home, 'fonts', 'fonts'), chineseFonts]));
    // The folder takes its name only when complete, so that an interrupted run leaves no half of a browser.
    await rename(unfinished, home).catch((error: unknown) => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function fontsConf(packed: readonly string[]): string {
  const folders = packed.map(
    (folder) => `  <dir>${folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</dir>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
${folders.join('\n')}
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
