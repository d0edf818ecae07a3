import { basename } from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree, read without knowledge of its kind. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

interface ImportOf {
  /** What is imported, or undefined when the path is computed. */
  readonly path: string | undefined;
  readonly line: number;
}

export interface Module {
  readonly body: readonly SyntaxNode[];
  readonly imports: readonly ImportOf[];
  /** Why the file could not be parsed. */
  readonly error: string | undefined;
  lineOf(node: SyntaxNode): number;
}

/**
 * Parses a source file and finds everything it imports: statements, types, re-exports, dynamic imports,
 * type queries, globs and workers. TypeScript 7 has no parser to call, so this uses the one in vite.
 */
export function readModule(path: string, source: string): Module {
  const parsed = parseSync(basename(path), source);
  const lineOf = (node: SyntaxNode) => source.slice(0, node.start).split('\n').length;
  const error = parsed.errors[0]?.message;
  const body = error === undefined ? (parsed.program.body as unknown as SyntaxNode[]) : [];
  const imports: ImportOf[] = [];
  for (const node of allNodes(body)) {
    for (const imported of importedBy(node)) imports.push({ path: imported, line: lineOf(node) });
  }
  return { body, imports, error, lineOf };
}

/** A file that only passes on what others export: two doors to one room. */
export function isBarrel(path: string, source: string): boolean {
  const { body } = readModule(path, source);
  const imported = new Set(
    body
      .filter((node) => node.type === 'ImportDeclaration')
      .flatMap((node) => (node.specifiers as SyntaxNode[]).map((specifier) => nameOf(specifier.local))),
  );
  const passesOn = (node: SyntaxNode): boolean => {
    if (node.type !== 'ExportAllDeclaration' && node.type !== 'ExportNamedDeclaration') return false;
    const from = literal(node.source);
    if (from !== undefined) return from.startsWith('.');
    const specifiers = (node.specifiers ?? []) as SyntaxNode[];
    return specifiers.some((specifier) => imported.has(nameOf(specifier.local)));
  };
  if (/^index\.[cm]?[jt]sx?$/.test(basename(path))) return body.some(passesOn);
  return body.length > 0 && body.every((node) => node.type === 'ImportDeclaration' || passesOn(node));
}

/** Every node below, each before its children. */
export function* allNodes(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) {
    for (const item of value) yield* allNodes(item);
  } else if (isNode(value)) {
    yield value;
    for (const field of Object.values(value)) {
      if (typeof field === 'object' && field !== null) yield* allNodes(field);
    }
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

/** The name of an identifier, or undefined for anything else. */
export function nameOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Identifier' ? String(value.name) : undefined;
}

/** The text of a string, or of a template without holes. */
export function literal(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal') return typeof value.value === 'string' ? value.value : undefined;
  if (value.type === 'TSLiteralType') return literal(value.literal);
  if (value.type !== 'TemplateLiteral') return undefined;
  const quasis = value.quasis as { readonly value: { readonly cooked: string } }[];
  return quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
}

function importedBy(node: SyntaxNode): (string | undefined)[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
      return [literal(node.source)];
    case 'ExportNamedDeclaration':
      return node.source ? [literal(node.source)] : [];
    case 'TSImportType':
      return [literal(node.source ?? node.argument)];
    case 'TSExternalModuleReference':
      return [literal(node.expression)];
    case 'CallExpression':
      return importedByCall(node);
    case 'NewExpression':
      return importedByUrl(node);
    default:
      return [];
  }
}

function importedByCall(node: SyntaxNode): (string | undefined)[] {
  const callee = node.callee as SyntaxNode;
  const [first] = node.arguments as SyntaxNode[];
  if (nameOf(callee) === 'require') return [literal(first)];
  const isGlob =
    callee.type === 'MemberExpression' &&
    isNode(callee.object) &&
    callee.object.type === 'MetaProperty' &&
    nameOf(callee.property)?.startsWith('glob');
  if (!isGlob) return [];
  const patterns = first?.type === 'ArrayExpression' ? (first.elements as SyntaxNode[]) : [first];
  return patterns.map(literal).filter((pattern) => !pattern?.startsWith('!'));
}

function importedByUrl(node: SyntaxNode): (string | undefined)[] {
  const [path, base] = node.arguments as SyntaxNode[];
  const isModuleUrl =
    nameOf(node.callee) === 'URL' &&
    base?.type === 'MemberExpression' &&
    isNode(base.object) &&
    base.object.type === 'MetaProperty';
  return isModuleUrl ? [literal(path)] : [];
}
