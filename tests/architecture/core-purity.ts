import { allNodes, isNode, nameOf, readModule, type SyntaxNode } from './read-module.ts';

/** What a browser or Node offers beyond the language. */
const WORLD = new Set(
  `window document self globalThis global navigator location history screen frames parent top
  localStorage sessionStorage indexedDB caches crypto performance
  setTimeout clearTimeout setInterval clearInterval setImmediate clearImmediate queueMicrotask
  requestAnimationFrame cancelAnimationFrame requestIdleCallback
  fetch XMLHttpRequest WebSocket EventSource BroadcastChannel MessageChannel Worker SharedWorker
  Element HTMLElement Node Event EventTarget CustomEvent DOMParser Blob File FileReader FormData URL Image Audio
  speechSynthesis SpeechSynthesisUtterance AudioContext MediaRecorder
  console alert confirm prompt process Buffer require module exports __dirname __filename React eval`.split(
    /\s+/,
  ),
);

/** `Date` and `Math` are of the language, but these parts of them are the clock and chance. */
const PURE_DATE = new Set(['UTC', 'parse', 'prototype']);

/**
 * One sentence for each use of a framework, the DOM, Node, the clock or chance in a file of the core.
 * A name that the file declares itself is its own, so a parameter may be called `document`.
 */
export function clockAndWorldUses(path: string, source: string, packages: readonly string[]): string[] {
  const { body, imports, error, lineOf } = readModule(path, source);
  if (error !== undefined) return [`${path} cannot be parsed: ${error}`];

  const found = imports.flatMap(({ path: imported, line }) => {
    if (imported === undefined || imported.startsWith('.')) return [];
    const known = packages.some((name) => imported === name || imported.startsWith(`${name}/`));
    return known ? [] : [`${path}:${line} imports '${imported}', which the core does not know`];
  });
  const own = declaredNames(body);
  for (const { node, parent } of withParents(body, undefined)) {
    const use = impureUse(node, parent, own);
    if (use !== undefined) found.push(`${path}:${lineOf(node)} uses ${use}`);
  }
  return found;
}

function impureUse(
  node: SyntaxNode,
  parent: SyntaxNode | undefined,
  own: ReadonlySet<string>,
): string | undefined {
  if (node.type.startsWith('JSX')) return 'JSX';
  if (node.type === 'MetaProperty' && nameOf(node.meta) === 'import') return 'import.meta';
  // The tree says `declare` where the author claims that a name exists outside.
  if (node.type === 'VariableDeclaration' && node.declare === true) return 'a declaration of outer names';

  const name = nameOf(node);
  if (name === undefined || own.has(name) || isOnlyAName(node, parent)) return undefined;
  if (WORLD.has(name)) return name;
  if (name === 'Date' && !isPureDate(node, parent)) return 'the clock through Date';
  if (name === 'Math' && !isPureMath(node, parent)) return 'chance through Math';
  return undefined;
}

/** A property, a key, a label or a type's name: it does not read a variable. */
function isOnlyAName(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (parent === undefined) return false;
  if (parent.type === 'MemberExpression') return parent.property === node && parent.computed !== true;
  if (parent.type === 'Property') {
    return parent.key === node && parent.computed !== true && parent.shorthand !== true;
  }
  if (parent.type === 'TSQualifiedName') return parent.right === node;
  return (
    /^(PropertyDefinition|MethodDefinition|TSPropertySignature|TSMethodSignature|TSEnumMember)$/.test(
      parent.type,
    ) && parent.key === node
  );
}

function isPureDate(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (parent?.type === 'NewExpression' && parent.callee === node) {
    return (parent.arguments as unknown[]).length > 0;
  }
  if (parent?.type === 'BinaryExpression') return parent.operator === 'instanceof';
  if (parent?.type === 'TSTypeReference') return true;
  const member = memberName(node, parent);
  return member !== undefined && PURE_DATE.has(member);
}

function isPureMath(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  const member = memberName(node, parent);
  return member !== undefined && member !== 'random';
}

/** `now` for `Date.now`; undefined where the member is computed or the object goes elsewhere. */
function memberName(node: SyntaxNode, parent: SyntaxNode | undefined): string | undefined {
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return undefined;
  return parent.computed === true ? undefined : nameOf(parent.property);
}

/** Every name that the file binds: imports, variables, parameters, functions, classes, types. */
function declaredNames(body: readonly SyntaxNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    const name = nameOf(pattern);
    if (name !== undefined) names.add(name);
    else if (pattern.type === 'AssignmentPattern') bind(pattern.left);
    else if (pattern.type === 'RestElement') bind(pattern.argument);
    else if (pattern.type === 'ArrayPattern') (pattern.elements as unknown[]).forEach(bind);
    else if (pattern.type === 'ObjectPattern') {
      for (const property of pattern.properties as SyntaxNode[]) {
        bind(property.type === 'Property' ? property.value : property);
      }
    }
  };
  for (const node of allNodes(body)) {
    if (node.type === 'VariableDeclarator') bind(node.id);
    else if (/^Import.*Specifier$/.test(node.type)) bind(node.local);
    else if (node.type === 'CatchClause') bind(node.param);
    else if (node.type === 'TSTypeParameter') bind(node.name);
    else if (/Function|Class|^TS(Interface|TypeAlias|Enum)Declaration$/.test(node.type)) bind(node.id);
    if (Array.isArray(node.params)) node.params.forEach(bind);
  }
  return names;
}

function* withParents(
  value: unknown,
  parent: SyntaxNode | undefined,
): Generator<{ node: SyntaxNode; parent: SyntaxNode | undefined }> {
  if (Array.isArray(value)) {
    for (const item of value) yield* withParents(item, parent);
  } else if (isNode(value)) {
    yield { node: value, parent };
    for (const field of Object.values(value)) {
      if (typeof field === 'object' && field !== null) yield* withParents(field, value);
    }
  }
}
