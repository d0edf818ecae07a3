import { isNode, type LineCounter } from 'yaml';
import { type Diagnostic, problem, problemAt, type SourceRange, startOfFile } from '../base/diagnostic.ts';
import { findHiddenCharacter } from '../base/hidden-characters.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { inspectTree } from './inspect-tree.ts';
import { type ParsedYaml, parseYaml } from './parse-yaml.ts';
import { syntaxDiagnostics, toRange } from './syntax-diagnostics.ts';
import { maxFileLength, packLimits, type YamlExcess, type YamlLimits } from './yaml-limits.ts';

export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Bytes that it comes to once its references are followed. */
  readonly followed: number;
  /** Where the value at a path stands; the nearest existing parent where there is none. `key` asks for the key itself. */
  locate(path: readonly PropertyKey[], key?: 'key'): SourceRange;
}

interface YamlResult {
  /** Missing when nothing could be read. */
  readonly yaml?: YamlFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file of more tabs is told of these alone: to guess what it would be without them takes three more readings. */
const mostTabs = 20;

/** Reads one authored file. Content never throws: what is wrong comes back as diagnostics. */
export function readYaml(
  file: string,
  content: string | Uint8Array,
  limits: YamlLimits = packLimits,
): YamlResult {
  const text = toText(content);
  if (typeof text !== 'string') return { diagnostics: [problem(text.code, file, text.data)] };
  const unseen = findHiddenCharacter(text);
  if (unseen) {
    const range = placeIn(text, unseen.index);
    return { diagnostics: [problemAt('hidden-character', file, range, { character: unseen.name })] };
  }
  const whole = parseYaml(text, limits);
  if ('excess' in whole) return beyondLimits(file, whole.excess, whole.lines);
  const diagnostics = syntaxDiagnostics(file, whole);
  // A tab hides what follows it: the rest of the file is read as if the tab were spaces.
  const tabs = diagnostics.filter((diagnostic) => diagnostic.code === 'yaml-tab');
  if (tabs.length === 0 && diagnostics.length > 0) return { diagnostics };
  const parsed = tabs.length > mostTabs ? null : tabs.length > 0 ? withoutTabs(text, tabs, limits) : whole;
  return parsed ? readTree(file, parsed, tabs, limits) : { diagnostics: tabs };
}

function readTree(
  file: string,
  { tree, lines }: ParsedYaml,
  earlier: readonly Diagnostic[],
  limits: YamlLimits,
): YamlResult {
  const { faults, excess, followed } = inspectTree(tree.contents, limits);
  if (excess) return beyondLimits(file, excess, lines);
  const found = faults.map(({ code, data, range }) =>
    problemAt(code, file, toRange(lines, range[0], range[1]), data),
  );
  const diagnostics = [...earlier, ...found];
  // A name given twice leaves a value that can still be checked; the other faults do not.
  if (found.some(({ code }) => code !== 'duplicate-key')) return { diagnostics };
  // References have been counted already.
  const value: unknown = tree.toJS({ maxAliasCount: -1 });
  // Comments say nothing to a reader.
  if (value === null || value === undefined)
    return { diagnostics: [...earlier, problem('file-empty', file)] };
  const locate = (path: readonly PropertyKey[], key?: 'key'): SourceRange => {
    for (let length = path.length; length >= 0; length--) {
      const range = rangeAt(tree, path.slice(0, length), key !== undefined && length === path.length);
      if (range) return toRange(lines, range[0], range[1]);
    }
    return startOfFile;
  };
  return { yaml: { file, value, followed, locate }, diagnostics };
}

function beyondLimits(file: string, { code, limit, offset }: YamlExcess, lines: LineCounter): YamlResult {
  return { diagnostics: [problemAt(code, file, toRange(lines, offset, offset), { limit })] };
}

/** The same file with its tabs guessed into spaces: two, four, or as deep as the line above; null when none can be read. */
function withoutTabs(text: string, tabs: readonly Diagnostic[], limits: YamlLimits): ParsedYaml | null {
  const bad = new Set(tabs.map((tab) => tab.range.line - 1));
  for (const width of [2, 4, 0]) {
    const rows = text.split('\n');
    for (const [index, row] of rows.entries()) {
      if (!bad.has(index)) continue;
      const above = /^ */.exec(rows[index - 1] ?? '')?.[0] ?? '';
      rows[index] = row.replace(/^[ \t]+/, (indent) =>
        width === 0 ? above : indent.replaceAll('\t', ' '.repeat(width)),
      );
    }
    const guess = parseYaml(rows.join('\n'), limits);
    if ('tree' in guess && guess.tree.errors.length === 0) return guess;
  }
  return null;
}

type TextProblem = { readonly code: string; readonly data: Readonly<Record<string, string | number>> };

function toText(content: string | Uint8Array): string | TextProblem {
  if (content.length > maxFileLength)
    return { code: 'file-too-large', data: { size: content.length, limit: maxFileLength } };
  const text = typeof content === 'string' ? content : decodeUtf8(content);
  if (text === null || text.includes('\0')) return { code: 'file-not-text', data: {} };
  if (text.trim() === '') return { code: 'file-empty', data: {} };
  // A lone return ends a line, as on an old Mac: the parser knows only line feeds.
  return (text.startsWith('\uFEFF') ? text.slice(1) : text).replace(/\r(?!\n)/g, '\n');
}

function rangeAt(
  tree: ParsedYaml['tree'],
  path: readonly PropertyKey[],
  key: boolean,
): readonly [number, number] | null {
  if (key && path.length > 0) {
    const parent = path.length === 1 ? tree.contents : tree.getIn(path.slice(0, -1), true);
    const items = (parent as { items?: readonly { key?: unknown }[] } | null)?.items;
    const pair = items?.find((item) => String(item.key) === String(path[path.length - 1]));
    if (pair && isNode(pair.key) && pair.key.range) return [pair.key.range[0], pair.key.range[1]];
  }
  const node: unknown = path.length === 0 ? tree.contents : tree.getIn(path, true);
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : null;
}

/** A place in a text that has not been parsed. */
function placeIn(text: string, offset: number): SourceRange {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset, end: offset + 1 };
}
