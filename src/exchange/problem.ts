import { type Diagnostic, startOfFile } from '../core/base/diagnostic.ts';

/** Something wrong with a file as a whole, or with what it came in. */
export function problem(code: string, file: string, data: Diagnostic['data'] = {}): Diagnostic {
  return { code, severity: 'error', file, range: startOfFile, data };
}

export function isProblem(value: object): value is Diagnostic {
  return 'severity' in value;
}
