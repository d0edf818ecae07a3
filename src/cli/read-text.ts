import { readFileSync, statSync } from 'node:fs';
import type { Locale } from '../core/base/locale.ts';
import { m } from '../i18n/generated/messages.js';
import { UsageError } from './command.ts';

/** A file named in the arguments; a name that leads to none is a mistake in usage. */
export function readText(path: string, locale: Locale): string {
  const info = statSync(path, { throwIfNoEntry: false });
  if (!info || info.isDirectory()) throw new UsageError(m.cli_no_such_file({ path }, { locale }));
  // Some editors begin a file with a mark of its byte order.
  return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
}
