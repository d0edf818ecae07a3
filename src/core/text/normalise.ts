import type { Locale } from '../base/locale.ts';
import type { Span } from '../base/span.ts';
import { dropped, foldTable } from './fold-table.ts';

/** A text made comparable, and the way back. All offsets are UTF-16. */
export interface Normalised {
  readonly original: string;
  readonly text: string;
  /** Offset in `original` where the normalised unit at `offset` begins; the length of `original` at or past the end. */
  readonly toOriginal: (offset: number) => number;
  /** Span in `original` that the normalised units `[start, end)` came from, runs that were shortened included. */
  readonly toOriginalSpan: (start: number, end: number) => Span;
}

const doing = 0x505a; // 做
const making = 0x4f5c; // 作

/**
 * Folds width, case, Traditional characters, variants (麽 什麽 作些), quotes, emoji (to a comma) and repetition:
 * punctuation and spaces run once, Latin letters at most twice (a run of three or more becomes one), Chinese characters at most twice.
 * Linear in the text; never throws.
 */
export function normalise(original: string, _locale: Locale): Normalised {
  const length = original.length;
  const codes = new Uint16Array(length);
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  let size = 0;
  let run = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = original.charCodeAt(at);
    let from = at;
    let code = foldTable[unit] as number;
    if ((unit & 0xf800) === 0xd800) {
      from = at;
      if (isPlainAstral(unit)) code = unit;
      else {
        code = 0x2c;
        if (unit < 0xdc00 && at + 1 < length && (original.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at += 1;
      }
    }
    if (code === dropped) {
      if (size > 0) ends[size - 1] = at + 1;
      continue;
    }
    if (code === making && saysDoing(original, at)) code = doing;
    const previous = size > 0 ? (codes[size - 1] as number) : 0;
    run = code === previous || (code === 0x2e && previous === 0x2026) ? run + 1 : 1;
    if (run > 1) {
      const kept = keptOf(code, run);
      if (kept <= 0) {
        if (code === 0x2e) codes[size - 1] = 0x2026;
        if (kept < 0) size -= 1;
        ends[size - 1] = at + 1;
        continue;
      }
    }
    codes[size] = code;
    starts[size] = from;
    ends[size] = at + 1;
    size += 1;
  }
  const text = textOf(codes, size);
  const toOriginal = (offset: number): number => {
    if (offset < 0) return 0;
    return offset < size ? (starts[offset] as number) : length;
  };
  const toOriginalSpan = (start: number, end: number): Span =>
    end <= start
      ? [toOriginal(start), toOriginal(start)]
      : [toOriginal(start), ends[Math.min(end, size) - 1] ?? length];
  return { original, text, toOriginal, toOriginalSpan };
}

/** 1: keep this repeated unit; 0: drop it; -1: drop it and its predecessor. */
function keptOf(code: number, run: number): 1 | 0 | -1 {
  if (code >= 0x61 && code <= 0x7a) return run === 2 ? 1 : run === 3 ? -1 : 0;
  if (code >= 0x30 && code <= 0x39) return 1;
  if (code >= 0x3400 && code < 0xfb00) return run === 2 ? 1 : 0;
  return 0;
}

/** Ideographs outside the basic plane are letters; every other astral unit is a pictograph. */
function isPlainAstral(unit: number): boolean {
  return (unit >= 0xd840 && unit <= 0xd87f) || unit >= 0xdc00;
}

const afterDoing = new Set('些點点什甚不得到了'.split(''));
const beforeMaking = new Set('工操合動动寫写製制運运協协'.split(''));

/** 作 written for 做: 作些什么, 作点事; not 工作, 操作不了. */
function saysDoing(original: string, at: number): boolean {
  return afterDoing.has(original.charAt(at + 1)) && !beforeMaking.has(original.charAt(at - 1));
}

function textOf(codes: Uint16Array, size: number): string {
  const chunk = 4096;
  if (size <= chunk) return String.fromCharCode(...codes.subarray(0, size));
  let text = '';
  for (let at = 0; at < size; at += chunk)
    text += String.fromCharCode(...codes.subarray(at, Math.min(at + chunk, size)));
  return text;
}
