import { type Diagnostic, isProblem, problem } from '../core/base/diagnostic.ts';
import { importLimits } from './import-limits.ts';
import { safePath, visible } from './safe-path.ts';
import type { ZipEntry } from './zip-entry.ts';
import { checkLayout } from './zip-layout.ts';

const sign = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x07064b50 } as const;
const size = { local: 30, central: 46, end: 22, end64: 20 } as const;
const flag = { encrypted: 1, later: 8, strong: 64, masked: 8192 } as const;
/** Of the rest some tools tell one thing before the bytes and another behind them: how hard they packed, how names are written. */
const flagsThatMatter = flag.encrypted | flag.later | flag.strong | flag.masked;
const most = { comment: 0xffff, short: 0xffff, long: 0xffffffff } as const;

/** Extra fields that change what the rest of an entry means. */
const extra = { zip64: 0x0001, path: 0x7075 } as const;

/** File types of Unix, in the upper half of the outer attributes. */
const unix = { mask: 0xf000, file: 0x8000, folder: 0x4000, none: 0 } as const;

/**
 * The entries of a zip by its directory, each held against the header before its bytes. `name` stands for the zip
 * itself in what is told. A zip that is split, prefixed, overlapping, enciphered or beyond 32 bits is a problem.
 */
export function readDirectory(bytes: Uint8Array, name: string): readonly ZipEntry[] | Diagnostic {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return problem('zip-cut-off', name);
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const from = view.getUint32(end + 16, true);
  const far = end >= size.end64 && view.getUint32(end - size.end64, true) === sign.end64;
  if (far || count === most.short || length === most.long || from === most.long)
    return problem('zip-huge-format', name);
  const disks = view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count;
  // Where the directory says it ends, the end has to begin: nothing stands before the first file or between.
  if (disks || from + length !== end) return problem('zip-damaged', name);
  if (count > importLimits.entries)
    return problem('too-many-files', name, { count, limit: importLimits.entries });

  const entries: ZipEntry[] = [];
  let at = from;
  for (let index = 0; index < count; index++) {
    if (at + size.central > end || view.getUint32(at, true) !== sign.central)
      return problem('zip-damaged', name);
    const next = at + size.central + tail(view, at + 28, 3);
    if (next > end) return problem('zip-damaged', name);
    const entry = readEntry(bytes, view, at, from, name);
    if (isProblem(entry)) return entry;
    entries.push(entry);
    at = next;
  }
  if (at !== end) return problem('zip-damaged', name);
  return checkLayout(entries, view, from, name) ?? entries;
}

/** The end of the directory, which reaches with its comment to the last byte; -1 when there is none. */
function findEnd(view: DataView): number {
  const last = view.byteLength - size.end;
  for (let at = last; at >= 0 && at >= last - most.comment; at--) {
    if (
      view.getUint32(at, true) === sign.end &&
      at + size.end + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  }
  return -1;
}

/** The sum of so many two-byte lengths that follow each other. */
function tail(view: DataView, at: number, fields: number): number {
  let sum = 0;
  for (let field = 0; field < fields; field++) sum += view.getUint16(at + field * 2, true);
  return sum;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  directory: number,
  name: string,
): ZipEntry | Diagnostic {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const packed = view.getUint32(at + 20, true);
  const unpacked = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const rawName = bytes.subarray(at + size.central, at + size.central + nameLength);
  const raw = decodeName(rawName);
  if (raw === null) return problem('name-unreadable', name);
  const shown = visible(raw);
  const extras = extraFields(view, at + size.central + nameLength, view.getUint16(at + 30, true));
  const local = view.getUint32(at + 42, true);
  if (
    (extras.get(extra.zip64) ?? []).length > 0 ||
    packed === most.long ||
    unpacked === most.long ||
    local === most.long
  )
    return problem('zip-huge-format', shown);
  if ((flags & (flag.encrypted | flag.strong | flag.masked)) !== 0) return problem('zip-encrypted', shown);
  const type = (view.getUint32(at + 38, true) >>> 16) & unix.mask;
  const folder = raw.endsWith('/') || raw.endsWith('\\');
  if (type !== unix.none && type !== (folder ? unix.folder : unix.file)) return problem('zip-link', shown);
  const path = safePath(raw);
  if (typeof path !== 'string') return path;
  if (method !== 0 && method !== 8) return problem('zip-method', shown, { method });
  const stored = method === 0 && packed !== unpacked;
  if (isRenamed(bytes, extras, raw) || stored || (folder && unpacked !== 0))
    return problem('zip-headers-differ', shown);

  const header = localHeader(view, local, directory);
  if (header === null) return problem('zip-damaged', shown);
  const localName = bytes.subarray(local + size.local, local + size.local + header.nameLength);
  const later = (header.flags & flag.later) !== 0;
  const same =
    header.method === method &&
    ((header.flags ^ flags) & flagsThatMatter) === 0 &&
    equal(localName, rawName) &&
    !isRenamed(bytes, header.extras, raw) &&
    agrees(header.crc, crc, later) &&
    agrees(header.packed, packed, later) &&
    agrees(header.size, unpacked, later);
  if (!same) return problem('zip-headers-differ', shown);
  if (header.start + packed > directory) return problem('zip-damaged', shown);
  return { path, folder, method, crc, packed, size: unpacked, header: local, start: header.start };
}

/** A second name in a margin, or several: which of them is the file's depends on the program. */
function isRenamed(bytes: Uint8Array, extras: Extras, name: string): boolean {
  const [second, ...more] = extras.get(extra.path) ?? [];
  if (second === undefined) return false;
  return more.length > 0 || decodeName(bytes.subarray(second.from + 5, second.to)) !== name;
}

/** A header may leave its numbers to what follows the bytes. */
function agrees(here: number, there: number, later: boolean): boolean {
  return here === there || (later && here === 0);
}

function localHeader(view: DataView, at: number, directory: number) {
  if (at + size.local > directory || view.getUint32(at, true) !== sign.local) return null;
  const nameLength = view.getUint16(at + 26, true);
  const start = at + size.local + nameLength + view.getUint16(at + 28, true);
  if (start > directory) return null;
  const extras = extraFields(view, at + size.local + nameLength, view.getUint16(at + 28, true));
  const packed = view.getUint32(at + 18, true);
  const unpacked = view.getUint32(at + 22, true);
  // Whoever packs a stream leaves room for enormous sizes, though the directory can tell small ones.
  const wide = packed === most.long && unpacked === most.long ? wideSizes(view, extras) : null;
  return {
    flags: view.getUint16(at + 6, true),
    method: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 14, true),
    packed: wide?.packed ?? packed,
    size: wide?.unpacked ?? unpacked,
    extras,
    nameLength,
    start,
  };
}

/** Both sizes in eight bytes each; null when they are not there. */
function wideSizes(view: DataView, extras: Extras) {
  const [field, ...more] = extras.get(extra.zip64) ?? [];
  if (!field || more.length > 0 || field.to - field.from < 16) return null;
  return {
    unpacked: Number(view.getBigUint64(field.from, true)),
    packed: Number(view.getBigUint64(field.from + 8, true)),
  };
}

/** Where the contents of each kind of extra field lie. */
type Extras = ReadonlyMap<number, readonly { readonly from: number; readonly to: number }[]>;

function extraFields(view: DataView, from: number, length: number): Extras {
  const found = new Map<number, { readonly from: number; readonly to: number }[]>();
  for (let at = from, next = 0; at + 4 <= from + length; at = next) {
    next = at + 4 + view.getUint16(at + 2, true);
    // One that goes beyond its margin tells nothing.
    if (next > from + length) break;
    const kind = view.getUint16(at, true);
    found.set(kind, [...(found.get(kind) ?? []), { from: at + 4, to: next }]);
  }
  return found;
}

/** UTF-8, or else what Chinese Windows writes; null when it is neither. */
function decodeName(raw: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(raw);
    } catch {
      // The next one, if there is one.
    }
  }
  return null;
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
