import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url));

export interface UnpackedChromium {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` with the libraries and the font that a bare Linux lacks
 * (libnss3, libnspr4, libexpat), once per version, into node_modules/.cache.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`none for ${process.platform} on ${process.arch}`);
  }
  const { version } = JSON.parse(
    await readFile(join(modules, '@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  const home = join(modules, '.cache', 'rapport', `chromium-${version}`);
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
    await writeFile(join(unfinished, 'fonts.conf'), fontsConf(join(home, 'fonts', 'fonts')));
    // The folder takes its name only when complete, so that an interrupted run leaves no half of a browser.
    await rename(unfinished, home).catch((error: unknown) => {
      if (!existsSync(home)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function fontsConf(packed: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <dir>${packed.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
}

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
