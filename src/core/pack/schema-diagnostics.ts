import type { z } from 'zod';
import type { Diagnostic } from '../base/diagnostic.ts';
import { mostProblems } from './problems.ts';
import type { YamlFile } from './read-yaml.ts';

interface FlatIssue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Keys and names of a stranger's file are shown so far. */
const shownOfName = 80;

/** Turns a schema's complaints into diagnostics at their place in the file. */
export function schemaDiagnostics(yaml: YamlFile, error: z.ZodError): Diagnostic[] {
  return error.issues
    .slice(0, mostProblems)
    .flatMap((issue) => flatten(issue, []))
    .slice(0, mostProblems)
    .map((issue) => ({
      code: issue.code,
      severity: 'error' as const,
      file: yaml.file,
      range: yaml.locate(issue.path, issue.code === 'schema-unknown-key' ? 'key' : undefined),
      data: { at: issue.path.map(String).join('.').slice(0, shownOfName) || yaml.file, ...issue.data },
    }));
}

function flatten(issue: z.core.$ZodIssue, prefix: readonly PropertyKey[]): FlatIssue[] {
  const path = [...prefix, ...issue.path];
  switch (issue.code) {
    case 'invalid_union': {
      // The branch that got furthest is the one the author meant.
      const branches = issue.errors.map((branch) => branch.flatMap((inner) => flatten(inner, path)));
      const deepest = (found: readonly FlatIssue[]) =>
        Math.max(0, ...found.map((inner) => inner.path.length));
      const best = branches.sort((a, b) => deepest(b) - deepest(a) || a.length - b.length)[0];
      return best ?? [{ path, code: 'schema-value', data: {} }];
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        code: 'schema-unknown-key',
        data: { key: key.slice(0, shownOfName) },
      }));
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? [{ path, code: 'schema-missing', data: { expected: issue.expected } }]
        : [{ path, code: 'schema-type', data: { expected: issue.expected } }];
    case 'invalid_value':
      return [{ path, code: 'schema-choice', data: { allowed: issue.values.map(String).join(', ') } }];
    case 'invalid_format':
      return [{ path, code: 'schema-format', data: { format: issue.format } }];
    case 'too_small':
      return [{ path, code: 'schema-too-small', data: { minimum: Number(issue.minimum) } }];
    case 'too_big':
      return [{ path, code: 'schema-too-big', data: { maximum: Number(issue.maximum) } }];
    default:
      return [{ path, code: 'schema-value', data: { reason: issue.message } }];
  }
}
