import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';
import { findHiddenCharacter } from '../base/hidden-characters.ts';
import { mostProblems } from './problems.ts';
import { bytesPerValue, type ExcessCode, type YamlExcess, type YamlLimits } from './yaml-limits.ts';

type FaultCode =
  | 'duplicate-key'
  | 'unsafe-key'
  | 'yaml-key'
  | 'yaml-merge'
  | 'yaml-contains-itself'
  | 'yaml-tag'
  | 'yaml-unknown-alias'
  | 'number-not-finite'
  | 'hidden-character';

/** Something in a tree that no reader should have to deal with, and where. */
interface TreeFault {
  readonly code: FaultCode;
  readonly data: Readonly<Record<string, string | number>>;
  readonly range: readonly [number, number];
}

interface Inspection {
  readonly faults: readonly TreeFault[];
  /** The limit that the tree goes beyond once its references are followed. */
  readonly excess: YamlExcess | null;
  /** Bytes that the tree comes to once its references are followed. */
  readonly followed: number;
}

/** How many values a node stands for, how deep it goes, and how long its texts are together. */
interface Measure {
  readonly values: number;
  readonly height: number;
  readonly texts: number;
  /** The same in UTF-8, as whatever is made of them is summed and kept. */
  readonly bytes: number;
}

const one: Measure = { values: 1, height: 0, texts: 0, bytes: 0 };

const shownOfName = 60;

/** Looks at every node once, references unfollowed but counted as what they stand for. */
export function inspectTree(root: ParsedNode | null, limits: YamlLimits): Inspection {
  const faults: TreeFault[] = [];
  const anchored = new Map<string, Measure | null>();
  let excess: YamlExcess | null = null;
  let aliases = 0;

  const blame = (code: FaultCode, node: ParsedNode, data: TreeFault['data'] = {}): void => {
    if (faults.length < mostProblems) faults.push({ code, data, range: [node.range[0], node.range[1]] });
  };
  const exceed = (code: ExcessCode, limit: number, node: ParsedNode): void => {
    excess ??= { code, limit, offset: node.range[0] };
  };

  const measure = (node: ParsedNode | null, depth: number): Measure => {
    if (node === null || excess !== null) return { ...one };
    if (node.tag !== undefined) blame('yaml-tag', node, { tag: String(node.tag).slice(0, shownOfName) });
    if (isAlias(node)) return follow(node);
    if (node.anchor !== undefined) anchored.set(node.anchor, null);
    const sum = { ...one };
    const add = (member: ParsedNode | null) => {
      const { values, height, texts, bytes } = measure(member, depth + 1);
      sum.values += values;
      sum.texts += texts;
      sum.bytes += bytes;
      sum.height = Math.max(sum.height, height + 1);
    };
    if (isScalar(node)) {
      const text = inspectScalar(node);
      sum.texts = text.length;
      sum.bytes = utf8Length(text);
    }
    if (isSeq(node)) for (const item of node.items as readonly ParsedNode[]) add(item);
    if (isMap(node)) {
      const names = new Set<string>();
      for (const { key, value } of node.items as readonly Pair<ParsedNode, ParsedNode | null>[]) {
        inspectKey(key, names);
        add(key);
        add(value);
      }
    }
    if (depth + sum.height > limits.depth) exceed('yaml-too-deep', limits.depth, node);
    if (sum.values > limits.values) exceed('yaml-too-many', limits.values, node);
    if (sum.texts > limits.texts) exceed('yaml-too-many-aliases', limits.texts, node);
    if (node.anchor !== undefined) anchored.set(node.anchor, sum);
    return sum;
  };

  const follow = (node: ParsedNode & { readonly source: string }): Measure => {
    aliases++;
    const target = anchored.get(node.source);
    if (target === undefined) blame('yaml-unknown-alias', node, { name: node.source.slice(0, shownOfName) });
    // Null is a node that is still being read.
    if (target === null) blame('yaml-contains-itself', node, { name: node.source.slice(0, shownOfName) });
    if (aliases > limits.aliases) exceed('yaml-too-many-aliases', limits.aliases, node);
    return target ?? one;
  };

  const inspectKey = (key: ParsedNode | null, names: Set<string>): void => {
    if (key === null) return;
    const name = isScalar(key) && key.value !== null && key.value !== '' ? String(key.value) : null;
    if (name === null) blame('yaml-key', key);
    else if (name === '<<' && key.tag === undefined) blame('yaml-merge', key);
    else if (name === '__proto__') blame('unsafe-key', key, { key: name });
    else if (names.has(name)) blame('duplicate-key', key);
    if (name !== null) names.add(name);
  };

  /** The text that a value is, none for one that is no text. */
  const inspectScalar = (node: ParsedNode & { readonly value: unknown }): string => {
    const { value } = node;
    if (typeof value === 'number' && !Number.isFinite(value)) blame('number-not-finite', node);
    if (typeof value !== 'string') return '';
    if (value.length > limits.text) exceed('yaml-text-too-long', limits.text, node);
    // Written as an escape it is not in the file as such.
    const found = findHiddenCharacter(value);
    if (found) blame('hidden-character', node, { character: found.name });
    return value;
  };

  const { values, bytes } = measure(root, 0);
  return { faults, excess, followed: bytes + values * bytesPerValue };
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // A pair of surrogates is four bytes, two for each half.
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
