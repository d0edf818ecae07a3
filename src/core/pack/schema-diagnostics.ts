import type { z } from 'zod';
import { type Diagnostic, problemAt } from '../base/diagnostic.ts';
import { mostProblems } from './problems.ts';
import type { YamlFile } from './read-yaml.ts';

interface FlatIssue {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly data: Readonly<Record<string, string | number>>;
  /** Where the key is wrong, not its value. */
  readonly key?: 'key';
}

/** Keys and names of a stranger's file are shown so far. */
const shownOfName = 80;

/** What stands where something else is expected, by what that is. */
const typeCodes: Readonly<Record<string, string>> = {
  object: 'schema-not-keys',
  record: 'schema-not-keys',
  array: 'schema-not-list',
  string: 'schema-not-text',
  number: 'schema-not-number',
  int: 'schema-not-whole',
  boolean: 'schema-not-yes-or-no',
};

/** What our own schemas say in place of a message. */
const ownCodes: Readonly<Record<string, string>> = {
  version: 'schema-version',
  invisible: 'schema-invisible',
};

/** Turns a schema's complaints into diagnostics at their place in the file. */
export function schemaDiagnostics(yaml: YamlFile, error: z.ZodError): Diagnostic[] {
  return error.issues
    .filter((issue, index) => !isLooser(issue, error.issues[index + 1]))
    .slice(0, mostProblems)
    .flatMap((issue) => flatten(issue, []))
    .slice(0, mostProblems)
    .map(({ code, path, key, data }) => {
      const at = path.map(String).join('.').slice(0, shownOfName) || yaml.file;
      return problemAt(code, yaml.file, yaml.locate(path, key), { at, ...data });
    });
}

/** How far whole numbers go is not what the author has to know where the field has a limit of its own: it comes next. */
function isLooser(issue: z.core.$ZodIssue, next: z.core.$ZodIssue | undefined): boolean {
  if (issue.code !== 'too_big') return false;
  return issue.origin === 'int' && next?.code === 'too_big' && String(next.path) === String(issue.path);
}

function flatten(issue: z.core.$ZodIssue, prefix: readonly PropertyKey[]): FlatIssue[] {
  const path = [...prefix, ...issue.path];
  const own = ownCodes[issue.message];
  if (own !== undefined) return [{ path, code: own, data: {} }];
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
        key: 'key',
      }));
    case 'invalid_type':
      return issue.input === undefined && issue.message.includes('undefined')
        ? [{ path, code: 'schema-missing', data: { expected: issue.expected } }]
        : [{ path, code: typeCodes[issue.expected] ?? 'schema-value', data: {} }];
    case 'invalid_value':
      return [{ path, code: 'schema-choice', data: { allowed: issue.values.map(String).join(', ') } }];
    case 'invalid_format':
      return [{ path, code: 'schema-format', data: {} }];
    case 'invalid_key':
      return [{ path, code: 'schema-format', data: {}, key: 'key' }];
    case 'too_small': {
      // No text at all is as good as one that cannot be seen.
      if (issue.origin === 'string') return [{ path, code: 'schema-invisible', data: {} }];
      const code = issue.inclusive === false ? 'schema-not-above' : 'schema-too-small';
      return [{ path, code, data: { minimum: Number(issue.minimum) } }];
    }
    case 'too_big':
      return [{ path, code: 'schema-too-big', data: { maximum: Number(issue.maximum) } }];
    default:
      return [{ path, code: 'schema-value', data: {} }];
  }
}
