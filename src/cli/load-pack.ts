import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Diagnostic, problem } from '../core/base/diagnostic.ts';
import type { Locale } from '../core/base/locale.ts';
import { compilePack } from '../core/pack/compile-pack.ts';
import type { Library } from '../core/pack/library.ts';
import type { PackFiles } from '../core/pack/pack-files.ts';
import type { Program } from '../core/pack/program.ts';
import { unfitFile } from '../exchange/unfit-file.ts';
import { m } from '../i18n/generated/messages.js';
import { builtInLibrary } from './built-in-library.ts';
import { UsageError } from './command.ts';
import { namesBelow, readFolder } from './read-folder.ts';

export interface LoadedPack {
  readonly program?: Program;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: PackFiles;
  /** What to put before a file's name so that it can be opened from here. */
  readonly prefix: string;
}

/** The library that comes with Rapport; without it nothing can be done. */
export function requireLibrary(): Library {
  const { library, diagnostics } = builtInLibrary();
  if (!library)
    throw new Error(diagnostics.map(({ file, range, code }) => `${file}:${range.line}: ${code}`).join('; '));
  return library;
}

/** Reads and compiles a pack's folder. A path that is no folder is itself the file at fault. */
export function loadPack(path: string, library: Library, locale: Locale): LoadedPack {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info) throw new UsageError(m.cli_no_such_path({ path }, { locale }));
  if (!info.isDirectory()) {
    const data = { size: info.size };
    const code = info.size === 0 ? 'file-empty' : 'pack-not-a-folder';
    return {
      diagnostics: [problem(code, basename(path), data)],
      files: new Map(),
      prefix: path.slice(0, path.length - basename(path).length),
    };
  }
  const files = readFolder(path);
  const compiled = compilePack(files, library);
  const { program } = compiled;
  // Whoever imports this folder in the app is told the same.
  const unfit = namesBelow(path).flatMap((name) => unfitFile(name) ?? []);
  const diagnostics = [...compiled.diagnostics, ...unfit];
  const prefix = path.endsWith('/') ? path : `${path}/`;
  return program ? { program, diagnostics, files, prefix } : { diagnostics, files, prefix };
}
