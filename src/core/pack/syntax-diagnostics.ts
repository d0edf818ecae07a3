import type { LineCounter } from 'yaml';
import { type Diagnostic, problemAt, type SourceRange } from '../base/diagnostic.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { mostProblems } from './problems.ts';

/** The parser's codes in our own: its words are English, and those of a parser. */
const codes: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'yaml-tab',
  BAD_DIRECTIVE: 'yaml-directive',
  MULTIPLE_DOCS: 'yaml-documents',
  BAD_INDENT: 'yaml-indent',
  MISSING_CHAR: 'yaml-unclosed',
  BAD_DQ_ESCAPE: 'yaml-escape',
  BAD_SCALAR_START: 'yaml-quotes-missing',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon-missing',
};

/** What a file breaks of YAML's own rules, one thing a line. */
export function syntaxDiagnostics(file: string, { tree, lines }: ParsedYaml): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const told = new Set<number>();
  for (const error of tree.errors.slice(0, mostProblems)) {
    const range = toRange(lines, error.pos[0], error.pos[1]);
    if (told.has(range.line)) continue;
    told.add(range.line);
    diagnostics.push(problemAt(codes[error.code] ?? 'yaml-syntax', file, range));
  }
  return diagnostics;
}

/** A place in a text whose lines have been counted. */
export function toRange(lines: LineCounter, offset: number, end: number): SourceRange {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1), offset, end };
}
