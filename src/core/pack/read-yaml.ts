import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic, SourceRange } from '../base/diagnostic.ts';
import { startOfFile } from '../base/diagnostic.ts';

/** Largest authored text file, in UTF-16 units: ten times the largest built-in call. */
export const maxFileLength = 2_000_000;

export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at a path stands; the nearest existing parent where there is none. `key` asks for the key itself. */
  locate(path: readonly PropertyKey[], key?: 'key'): SourceRange;
}

interface YamlResult {
  /** Missing when nothing could be read. */
  readonly yaml?: YamlFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Deeper nesting than any call needs. What reads a file later walks it recursively, so there has to be an end. */
const maxDepth = 64;

const codes: Readonly<Record<string, string>> = { TAB_AS_INDENT: 'yaml-tab', DUPLICATE_KEY: 'duplicate-key' };

/** Reads one authored file. Content never throws: what is wrong comes back as diagnostics. */
export function readYaml(file: string, content: string | Uint8Array): YamlResult {
  const text = toText(content);
  if (typeof text !== 'string') return { diagnostics: [problem(text.code, file, startOfFile, text.data)] };

  try {
    const parsed = parse(text);
    if (parsed.tree.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return beyondLimits(file);
    const diagnostics = syntaxDiagnostics(file, parsed);
    // A tab hides what follows it: the rest of the file is read as if the tab were spaces.
    const tabs = diagnostics.filter((diagnostic) => diagnostic.code === 'yaml-tab');
    const { tree, lines } = tabs.length > 0 ? withoutTabs(text, tabs) : parsed;
    if (tabs.length > 0) {
      const others = isUsable(tree) ? syntaxDiagnostics(file, { tree, lines }) : [];
      diagnostics.splice(0, diagnostics.length, ...tabs, ...others);
    }
    if (!isUsable(tree)) return { diagnostics };
    const value: unknown = tree.toJS({ maxAliasCount: 20 });
    if (isDeeper(value, maxDepth)) return beyondLimits(file);
    const locate = (path: readonly PropertyKey[], key?: 'key'): SourceRange => {
      for (let length = path.length; length >= 0; length--) {
        const range = rangeAt(tree, path.slice(0, length), key !== undefined && length === path.length);
        if (range) return toRange(lines, range[0], range[1]);
      }
      return startOfFile;
    };
    return { yaml: { file, value, locate }, diagnostics };
  } catch {
    // The parser throws RangeError for nesting and ReferenceError for aliases: both are the file's fault.
    return beyondLimits(file);
  }
}

function beyondLimits(file: string): YamlResult {
  return { diagnostics: [problem('yaml-limits', file, startOfFile, {})] };
}

function isDeeper(value: unknown, room: number): boolean {
  if (value === null || typeof value !== 'object') return false;
  return room === 0 || Object.values(value).some((member) => isDeeper(member, room - 1));
}

interface Parsed {
  readonly tree: ReturnType<typeof parseDocument>;
  readonly lines: LineCounter;
}

/** A repeated key leaves a value that can still be checked; any other error does not. */
function isUsable(tree: Parsed['tree']): boolean {
  return tree.errors.every((error) => error.code === 'DUPLICATE_KEY');
}

function parse(text: string): Parsed {
  const lines = new LineCounter();
  // Warnings would go to the console: what matters is a diagnostic.
  const options = { lineCounter: lines, prettyErrors: false, strict: true, logLevel: 'error' } as const;
  return { tree: parseDocument(text, options), lines };
}

function syntaxDiagnostics(file: string, { tree, lines }: Parsed): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const error of tree.errors) {
    const range = toRange(lines, error.pos[0], error.pos[1]);
    const code = codes[error.code] ?? 'yaml-syntax';
    if (diagnostics.some((other) => other.range.line === range.line)) continue;
    diagnostics.push(problem(code, file, range, { reason: error.message }));
  }
  return diagnostics;
}

/** The same file with its tabs guessed into spaces: two, four, or as deep as the line above. */
function withoutTabs(text: string, tabs: readonly Diagnostic[]): Parsed {
  const bad = new Set(tabs.map((tab) => tab.range.line - 1));
  const guesses = [2, 4, 0].map((width) => {
    const rows = text.split('\n');
    for (const [index, row] of rows.entries()) {
      if (!bad.has(index)) continue;
      const above = /^ */.exec(rows[index - 1] ?? '')?.[0] ?? '';
      rows[index] = row.replace(/^[ \t]+/, (indent) =>
        width === 0 ? above : indent.replaceAll('\t', ' '.repeat(width)),
      );
    }
    return parse(rows.join('\n'));
  });
  const fewest = Math.min(...guesses.map((guess) => guess.tree.errors.length));
  return guesses.find((guess) => guess.tree.errors.length === fewest) ?? parse(text);
}

type TextProblem = { readonly code: string; readonly data: Readonly<Record<string, string | number>> };

function toText(content: string | Uint8Array): string | TextProblem {
  if (content.length > maxFileLength)
    return { code: 'file-too-large', data: { size: content.length, limit: maxFileLength } };
  const text = typeof content === 'string' ? content : decode(content);
  if (text === null || text.includes('\0')) return { code: 'file-not-text', data: {} };
  if (text.trim() === '') return { code: 'file-empty', data: {} };
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** UTF-16 units that are made into text at a time: as arguments of one call they must not be too many. */
const unitsAtOnce = 4096;

/** UTF-8 by hand: TextDecoder belongs to the platform, not to the core. Null when the bytes are no UTF-8. */
function decode(bytes: Uint8Array): string | null {
  const units = new Uint16Array(unitsAtOnce + 1);
  let held = 0;
  let text = '';
  let index = 0;
  const flush = (): void => {
    // Spread would go through an iterator, five times as slow; `apply` takes any array-like.
    text += String.fromCharCode.apply(null, units.subarray(0, held) as unknown as number[]);
    held = 0;
  };
  while (index < bytes.length) {
    const first = bytes[index] as number;
    const length =
      first < 0x80 ? 1 : first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (length === 0 || first >= 0xf5 || index + length > bytes.length) return null;
    let point = length === 1 ? first : first & (0xff >> (length + 1));
    for (let offset = 1; offset < length; offset++) {
      const next = bytes[index + offset] as number;
      if ((next & 0xc0) !== 0x80) return null;
      point = (point << 6) | (next & 0x3f);
    }
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
    if (point > 0xffff) {
      units[held++] = 0xd7c0 + (point >> 10);
      units[held++] = 0xdc00 + (point & 0x3ff);
    } else units[held++] = point;
    index += length;
    if (held >= unitsAtOnce) flush();
  }
  flush();
  return text;
}

function rangeAt(
  tree: ReturnType<typeof parseDocument>,
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

function toRange(lines: LineCounter, offset: number, end: number): SourceRange {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1), offset, end };
}

function problem(
  code: string,
  file: string,
  range: SourceRange,
  data: Readonly<Record<string, string | number>>,
): Diagnostic {
  return { code, severity: 'error', file, range, data };
}
