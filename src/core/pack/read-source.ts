import type { z } from 'zod';
import { type Diagnostic, problem } from '../base/diagnostic.ts';
import type { PackFiles } from './pack-files.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';
import type { YamlLimits } from './yaml-limits.ts';

interface SourceResult<T> {
  readonly value?: T;
  readonly yaml?: YamlFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads one file of a pack and holds it against its schema. */
export function readSource<T>(
  files: PackFiles,
  name: string,
  schema: z.ZodType<T>,
  limits?: YamlLimits,
): SourceResult<T> {
  const content = files.get(name);
  if (content === undefined) return { diagnostics: [problem('file-missing', name)] };
  const { yaml, diagnostics } = readYaml(name, content, limits);
  if (!yaml) return { diagnostics };
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { value: parsed.data, yaml, diagnostics };
  return { yaml, diagnostics: [...diagnostics, ...schemaDiagnostics(yaml, parsed.error)] };
}
