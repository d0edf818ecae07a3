import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { m } from '../../i18n/generated/messages.js';
import { UsageError } from '../command.ts';
import { defineCommand } from '../define-command.ts';

const template = fileURLToPath(new URL('../../../scenarios/template/', import.meta.url));

/** `rapport new <folder>`: a small commented pack that passes the check. */
export const create = defineCommand({}, ([path, ...others], _values, locale) => {
  if (path === undefined || others.length > 0) throw new UsageError(m.cli_pack_id({}, { locale }));
  const id = basename(resolve(path));
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new UsageError(m.cli_pack_id({}, { locale }));
  if (existsSync(path)) throw new UsageError(m.cli_folder_exists({ path }, { locale }));
  cpSync(template, path, { recursive: true });
  const pack = join(path, 'pack.yaml');
  writeFileSync(pack, readFileSync(pack, 'utf8').replace(/^id: .*$/m, `id: ${id}`));
  return 0;
});
