import { crc32 } from '../../core/base/crc32.ts';

/** Length and checksum of the text that follows, 32 bits each, the lowest byte first. */
const headBytes = 8;

/** A text as a frame that can be added to a journal file. */
export function frameOf(text: string): Uint8Array<ArrayBuffer> {
  const body = new TextEncoder().encode(text);
  const frame = new Uint8Array(headBytes + body.length);
  const head = new DataView(frame.buffer);
  head.setUint32(0, body.length, true);
  head.setUint32(4, crc32(body), true);
  frame.set(body, headBytes);
  return frame;
}

export interface Frames {
  readonly texts: readonly string[];
  /** Bytes that whole frames take; what follows was torn while it was written. */
  readonly whole: number;
}

/** The whole frames at the beginning of a file. Never throws: the first that is torn or altered ends them. */
export function readFrames(bytes: Uint8Array): Frames {
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  let at = 0;
  while (at + headBytes < bytes.length) {
    const end = at + headBytes + head.getUint32(at, true);
    if (end === at + headBytes || end > bytes.length) break;
    const body = bytes.subarray(at + headBytes, end);
    if (crc32(body) !== head.getUint32(at + 4, true)) break;
    texts.push(new TextDecoder().decode(body));
    at = end;
  }
  return { texts, whole: at };
}

/** Whether a file is one frame as long as it says, its content not looked at. */
export function isWholeFrame(bytes: Uint8Array): boolean {
  if (bytes.length < headBytes) return false;
  const head = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length === headBytes + head.getUint32(0, true);
}
