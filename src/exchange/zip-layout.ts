import { type Diagnostic, problem } from '../core/base/diagnostic.ts';
import type { ZipEntry } from './zip-entry.ts';

const descriptorSign = 0x08074b50;

/**
 * Whether the entries fill a zip from its first byte to its directory. Where they share bytes a small zip has enormous
 * content; where they leave some, another program may find another zip.
 */
export function checkLayout(
  entries: readonly ZipEntry[],
  view: DataView,
  directory: number,
  name: string,
): Diagnostic | null {
  const inOrder = [...entries].sort((a, b) => a.header - b.header);
  if ((inOrder[0]?.header ?? directory) !== 0) return problem('zip-damaged', name);
  for (const [index, entry] of inOrder.entries()) {
    const end = entry.start + entry.packed;
    const next = inOrder[index + 1]?.header ?? directory;
    if (end > next) return problem('zip-overlap', entry.path);
    if (end < next && !isDescriptor(view, end, next - end, entry)) return problem('zip-damaged', entry.path);
  }
  return null;
}

/** What follows the bytes of an entry whose numbers were not known before: checksum and both sizes, four bytes each or eight. */
function isDescriptor(view: DataView, at: number, length: number, { crc, packed, size }: ZipEntry): boolean {
  const signed = length === 16 || length === 24;
  if (!signed && length !== 12 && length !== 20) return false;
  if (signed && view.getUint32(at, true) !== descriptorSign) return false;
  const from = signed ? at + 4 : at;
  const sizes =
    length < 20
      ? [view.getUint32(from + 4, true), view.getUint32(from + 8, true)]
      : [view.getBigUint64(from + 4, true), view.getBigUint64(from + 12, true)].map(Number);
  return view.getUint32(from, true) === crc && sizes[0] === packed && sizes[1] === size;
}
