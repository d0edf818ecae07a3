import { Inflate, inflateSync } from 'fflate';
import { crc32 } from '../core/base/crc32.ts';
import { type Diagnostic, problem } from '../core/base/diagnostic.ts';
import { importLimits } from './import-limits.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Packed bytes fed at a time: what they can become (a thousand times as much) is held before it can be counted. */
const pieceLength = 2_048;

/**
 * The bytes of one entry, counted while they come out. `room` is what the pack has left. An entry that is larger than
 * it says, or other than its checksum says, is a problem.
 */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, room: number): Uint8Array | Diagnostic {
  const { path, start, packed, size, crc, method } = entry;
  const { file, total, ratio, ratioFrom } = importLimits;
  if (size > file) return problem('file-too-large', path, { size, limit: file });
  if (size > room) return problem('pack-too-large', path, { limit: total });
  if (size > ratioFrom && size > packed * ratio) return problem('zip-ratio', path, { limit: ratio });
  const raw = bytes.subarray(start, start + packed);
  const content = method === 0 ? raw.slice() : inflate(raw, size);
  if (content === 'longer') return problem('zip-size-lies', path, { size });
  if (content === 'damaged') return problem('zip-damaged', path);
  if (content.length !== size) return problem('zip-size-lies', path, { size });
  if (method !== 0 && endsEarly(raw, size)) return problem('zip-damaged', path);
  if (crc32(content) !== crc) return problem('zip-checksum', path);
  return content;
}

/** Whether the last packed byte is not needed: then something else stands behind what is unpacked. */
function endsEarly(raw: Uint8Array, size: number): boolean {
  try {
    return inflateSync(raw.subarray(0, -1), { out: new Uint8Array(size) }).length === size;
  } catch {
    return false;
  }
}

/** Inflates at most as much as is promised. */
function inflate(raw: Uint8Array, size: number): Uint8Array | 'longer' | 'damaged' {
  const content = new Uint8Array(size);
  let length = 0;
  let longer = false;
  const stream = new Inflate((piece) => {
    longer ||= length + piece.length > size;
    if (longer) return;
    content.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < raw.length && !longer; at += pieceLength) {
      stream.push(raw.subarray(at, at + pieceLength), at + pieceLength >= raw.length);
    }
  } catch {
    return 'damaged';
  }
  return longer ? 'longer' : content.subarray(0, length);
}
