import type { Tone } from './tone.ts';

/** A span of a text with a meaning; UTF-16 offsets, end exclusive. */
export interface TextMark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly tone: Tone;
  /** what the mark says, for the screen reader and the tooltip */
  readonly label: string;
}

export interface MarkedPiece {
  readonly start: number;
  readonly text: string;
  readonly mark?: TextMark;
}

/** Cuts a text at its marks. Where marks overlap, the one that starts first keeps its span. */
export function splitMarks(text: string, marks: readonly TextMark[]): readonly MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, text.length);
    if (end <= start) continue;
    if (start > at) pieces.push({ start: at, text: text.slice(at, start) });
    pieces.push({ start, text: text.slice(start, end), mark });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at) });
  return pieces;
}
