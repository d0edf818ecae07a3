export type Severity = 'error' | 'warning';

/** A place in an authored file. Lines and columns count from 1; `offset` and `end` are UTF-16 offsets. */
export interface SourceRange {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly end: number;
}

/**
 * Something wrong with content, as a value. `code` names the page that explains it,
 * `data` holds what the sentence needs: the words themselves are made by whoever shows it.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly range: SourceRange;
  readonly data: Readonly<Record<string, string | number>>;
}

/** The first character of a file. */
export const startOfFile: SourceRange = { line: 1, column: 1, offset: 0, end: 0 };

/** What is wrong at a place of a file. */
export function problemAt(
  code: string,
  file: string,
  range: SourceRange,
  data: Diagnostic['data'] = {},
): Diagnostic {
  return { code, severity: 'error', file, range, data };
}

/** What is wrong with a file as a whole, or with what it came in. */
export function problem(code: string, file: string, data?: Diagnostic['data']): Diagnostic {
  return problemAt(code, file, startOfFile, data);
}

export function isProblem(value: object): value is Diagnostic {
  return 'severity' in value;
}
