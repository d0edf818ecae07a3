import { expandContraction } from '../text/expand-contraction.ts';
import { foldTable } from '../text/fold-table.ts';
import type {
  ParsedPattern,
  PatternEdge,
  PatternErrorCode,
  PatternNode,
  PatternSequence,
  PatternWord,
} from './pattern.ts';

const longestSource = 1200;
const deepestNesting = 6;
const widestGap = 20;

class PatternFault {
  readonly code: PatternErrorCode;
  readonly offset: number;
  constructor(code: PatternErrorCode, offset: number) {
    this.code = code;
    this.offset = offset;
  }
}

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x3000;
const apostrophe = 0x27;
const isWordCharacter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || isDigit(code) || code === apostrophe || (code >= 0xdf && code <= 0x24f);

/**
 * Reads one phrase pattern (the language is described in scenarios/rules/README.md). White space parts words and
 * means nothing else. Never throws: a fault comes back with the UTF-16 offset at which it was seen.
 */
export function parsePattern(source: string): ParsedPattern {
  if (source.length > longestSource) return { error: { code: 'pattern-too-long', offset: longestSource } };
  try {
    const reader = new PatternReader(source);
    const pattern = reader.alternatives(0, '');
    if (pattern.length === 0) throw new PatternFault('pattern-empty', 0);
    return { pattern };
  } catch (fault) {
    if (fault instanceof PatternFault) return { error: { code: fault.code, offset: fault.offset } };
    throw fault;
  }
}

class PatternReader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** `a|b|c` up to `closing` (not consumed); one alternative comes back as it is. */
  alternatives(depth: number, closing: string): PatternSequence {
    if (depth > deepestNesting) throw new PatternFault('pattern-too-deep', this.at);
    const offset = this.at;
    const options: PatternSequence[] = [this.sequence(depth, closing)];
    while (this.source[this.at] === '|') {
      this.at += 1;
      options.push(this.sequence(depth, closing));
    }
    if (options.length === 1) return options[0] as PatternSequence;
    const empty = options.findIndex((option) => option.length === 0);
    if (empty >= 0) throw new PatternFault('pattern-empty', offset);
    return [{ kind: 'choice', options, offset }];
  }

  private sequence(depth: number, closing: string): PatternSequence {
    const nodes: PatternNode[] = [];
    let literal: PatternWord[] | undefined;
    while (this.at < this.source.length) {
      const code = this.source.charCodeAt(this.at);
      if (isSpace(code)) {
        this.at += 1;
        continue;
      }
      // Most of a pattern are characters that mean themselves.
      const plain = isHan(code) || isWordCharacter(code);
      const character = this.peek();
      if (!plain && (character === '|' || character === closing)) break;
      const node = plain ? undefined : this.node(depth, character);
      if (node !== undefined && node.kind !== 'literal') {
        nodes.push(node);
        literal = undefined;
        continue;
      }
      if (literal === undefined) {
        literal = [];
        nodes.push({ kind: 'literal', words: literal });
      }
      if (node === undefined) this.readWords(literal);
      else literal.push(...node.words);
    }
    return nodes;
  }

  private node(depth: number, character: string): PatternNode {
    const offset = this.at;
    switch (character) {
      case '(': {
        const body = this.bracketed(depth, ')');
        if (body.length === 1 && body[0] !== undefined) return body[0];
        return { kind: 'choice', options: [body], offset };
      }
      case '[':
        return { kind: 'optional', body: this.bracketed(depth, ']') };
      case '{':
        return this.slot(depth);
      case '~':
        return this.gap();
      case '@':
        this.at += 1;
        return { kind: 'list', name: this.name(), offset };
      case '#':
        this.at += 1;
        return { kind: 'number' };
      case '?':
        this.at += 1;
        return { kind: 'asked' };
      case '!':
        return this.refusal(depth);
      case '^':
      case '$':
        return { kind: 'edge', edge: this.edge(character) };
      default: {
        const words: PatternWord[] = [];
        this.readWords(words);
        return { kind: 'literal', words };
      }
    }
  }

  private bracketed(depth: number, closing: string): PatternSequence {
    const offset = this.at;
    this.at += 1;
    const body = this.alternatives(depth + 1, closing);
    if (this.source[this.at] !== closing) throw new PatternFault('pattern-unclosed', offset);
    if (body.length === 0) throw new PatternFault('pattern-empty', offset);
    this.at += 1;
    return body;
  }

  /** `!word`, `!(a|b)`, `!@list`: none of these may follow here. */
  private refusal(depth: number): PatternNode {
    const offset = this.at;
    this.at += 1;
    if (this.at >= this.source.length) throw new PatternFault('pattern-unexpected', offset);
    if (this.peek() !== '(' && this.peek() !== '@') {
      const words: PatternWord[] = [];
      this.readWords(words);
      return { kind: 'not', body: [{ kind: 'literal', words }], offset };
    }
    return { kind: 'not', body: [this.node(depth, this.peek())], offset };
  }

  private slot(depth: number): PatternNode {
    const offset = this.at;
    this.at += 1;
    const name = this.name();
    if (this.source[this.at] !== ':') throw new PatternFault('pattern-name-missing', this.at);
    this.at += 1;
    const body = this.alternatives(depth + 1, '}');
    if (this.source[this.at] !== '}') throw new PatternFault('pattern-unclosed', offset);
    if (body.length === 0) throw new PatternFault('pattern-empty', offset);
    this.at += 1;
    return { kind: 'slot', name, body };
  }

  /** `~6`, `~2-6`, and with a trailing comma the same across commas. */
  private gap(): PatternNode {
    const offset = this.at;
    this.at += 1;
    const first = this.integer(offset);
    let min = 0;
    let max = first;
    if (this.source[this.at] === '-') {
      this.at += 1;
      min = first;
      max = this.integer(offset);
    }
    if (max < 0 || max > widestGap || min > max) throw new PatternFault('pattern-gap-size', offset);
    const comma = this.source[this.at] === ',';
    if (comma) this.at += 1;
    return { kind: 'gap', min, max, comma };
  }

  private integer(offset: number): number {
    const start = this.at;
    while (isDigit(this.source.charCodeAt(this.at))) this.at += 1;
    if (start === this.at || this.at - start > 3) throw new PatternFault('pattern-gap-size', offset);
    return Number(this.source.slice(start, this.at));
  }

  private name(): string {
    const start = this.at;
    while (/[a-z0-9-]/.test(this.peek())) this.at += 1;
    if (start === this.at) throw new PatternFault('pattern-name-missing', start);
    return this.source.slice(start, this.at);
  }

  private edge(sign: '^' | '$'): PatternEdge {
    this.at += 1;
    const whole = this.source[this.at] === sign;
    if (whole) this.at += 1;
    if (sign === '^') return whole ? 'reply-start' : 'clause-start';
    return whole ? 'reply-end' : 'clause-end';
  }

  /** Reads a Chinese character, or a Latin word, which a contraction makes two. */
  private readWords(into: PatternWord[]): void {
    const offset = this.at;
    const exact = this.source[this.at] === '=';
    if (exact) this.at += 1;
    const first = this.folded(this.at);
    if (isHan(first) && !exact) {
      this.at += 1;
      into.push({ text: String.fromCharCode(first), exact: false });
      return;
    }
    if (!isWordCharacter(first) || first === apostrophe) throw new PatternFault('pattern-unexpected', offset);
    let text = '';
    for (let code = first; isWordCharacter(code); code = this.folded(this.at)) {
      text += String.fromCharCode(code);
      this.at += 1;
    }
    // A hyphen parts words, here as in replies.
    if (this.source[this.at] === '-') this.at += 1;
    const pair = expandContraction(text);
    if (pair === undefined) into.push({ text, exact });
    else for (const word of pair) if (word !== '') into.push({ text: word, exact });
  }

  /** Code of the character at a place, folded; 0 past the end. */
  private folded(at: number): number {
    if (at >= this.source.length) return 0;
    const code = this.source.charCodeAt(at);
    return foldTable[code] || code;
  }

  private peek(): string {
    return this.source[this.at] ?? '';
  }
}
