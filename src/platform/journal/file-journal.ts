import type { AttemptEvent, AttemptHeader } from '../../core/attempt/attempt.ts';
import type { Seal } from '../../core/attempt/seal.ts';
import type { KeptPack } from '../kept-pack.ts';
import type { BroughtAttempt } from '../local-store.ts';
import { frameOf, isWholeFrame, readFrames } from './frames.ts';
import type { Journal } from './journal.ts';
import { bytesOf, isHeld, namesIn, openSyncFile, sizeOf, writeAfter } from './sync-file.ts';

/** The first frame of a file: whose events follow, with the seal of a log that came with one, or null without. */
interface Title extends Partial<SealFrame> {
  readonly journal: 1;
  readonly header: AttemptHeader;
}

/** Every other frame is a list of events, or this. The last seal counts. */
interface SealFrame {
  readonly seal: Seal | null;
}

/** What is known of the file that this journal adds to. */
interface Tail {
  readonly file: string;
  /** Bytes that whole frames take, and all there are: what is torn makes the difference. */
  readonly whole: number;
  readonly size: number;
  /** Number of the next event over all files of the attempt. */
  readonly next: number;
}

const format = 1;

/**
 * A journal in a folder of the origin-private file system, for a worker: only there files can be flushed. An attempt is
 * `<id>.<part>`; it has more than one part only when another tab held the file for good, as a frozen one does.
 */
export async function createFileJournal(root: FileSystemDirectoryHandle): Promise<Journal> {
  const create = { create: true };
  const logs = await root.getDirectoryHandle('attempts', create);
  const sources = await root.getDirectoryHandle('sources', create);
  const packs = await root.getDirectoryHandle('packs', create);
  const tails = new Map<string, Tail>();

  /** All that is whole in the parts of an attempt, in order; later parts go on where earlier ones end. */
  async function read(id: string): Promise<BroughtAttempt | null> {
    let header: AttemptHeader | undefined;
    let sealed: Partial<SealFrame> = {};
    const events: AttemptEvent[] = [];
    for (const file of await partsOf(id)) {
      const { texts } = readFrames(await bytesOf(logs, file));
      const [title, ...rest] = texts.map((text) => JSON.parse(text) as unknown);
      if (!isTitle(title, id)) continue;
      header ??= title.header;
      for (const frame of [title, ...rest] as (AttemptEvent[] | Partial<SealFrame>)[]) {
        if (Array.isArray(frame)) {
          for (const event of frame) if (event.n === events.length) events.push(event);
        } else if (frame.seal !== undefined) sealed = { seal: frame.seal };
      }
    }
    return header && events.length > 0 ? { header, events, ...sealed } : null;
  }

  async function partsOf(id: string): Promise<string[]> {
    const parts: string[] = [];
    for (let part = 0; (await sizeOf(logs, fileOf(id, part))) !== null; part++) parts.push(fileOf(id, part));
    return parts;
  }

  /** Where the next event of an attempt goes. */
  async function tailOf(id: string): Promise<Tail> {
    const parts = await partsOf(id);
    const file = parts.at(-1) ?? fileOf(id, 0);
    const bytes = parts.length > 0 ? await bytesOf(logs, file) : new Uint8Array();
    const { whole } = readFrames(bytes);
    return { file, whole, size: bytes.length, next: (await read(id))?.events.length ?? 0 };
  }

  async function append(
    header: AttemptHeader,
    events: readonly AttemptEvent[],
    seal?: Seal | null,
  ): Promise<boolean> {
    const { id } = header;
    const remembered = tails.get(id);
    const tail = remembered ?? (await tailOf(id));
    const fresh = events.filter(({ n }) => n >= tail.next);
    if (fresh.some(({ n }, index) => n !== tail.next + index)) return false;
    if (fresh.length === 0 && (!remembered || (await sizeOf(logs, tail.file)) === tail.size)) return true;

    const title: Title = seal === undefined ? { journal: format, header } : { journal: format, header, seal };
    if (await add(tail, title, fresh, fresh.length)) return true;
    return append(header, events, seal);
  }

  async function keepSeal(header: AttemptHeader, seal: Seal | null): Promise<void> {
    const tail = tails.get(header.id) ?? (await tailOf(header.id));
    const frame: SealFrame = { seal };
    if (!(await add(tail, { journal: format, header }, frame, 0))) await keepSeal(header, seal);
  }

  /** Adds a frame, in a part of its own when the file is held; false when what was known of the file no longer holds. */
  async function add(
    tail: Tail,
    title: Title,
    frame: readonly AttemptEvent[] | SealFrame,
    events: number,
  ): Promise<boolean> {
    const { id } = title.header;
    tails.delete(id);
    let longer: Tail | null;
    try {
      longer = await extend(tail, title, frame, events);
    } catch (error) {
      if (!isHeld(error)) throw error;
      const part = fileOf(id, (await partsOf(id)).length);
      longer = await extend({ ...tail, file: part, whole: 0, size: 0 }, title, frame, events);
    }
    // Otherwise another tab has written meanwhile.
    if (longer !== null) tails.set(id, longer);
    return longer !== null;
  }

  /** The tail with a frame added to it, what was torn cut off; null, and nothing done, when the file is another by now. */
  async function extend(
    tail: Tail,
    title: Title,
    frame: readonly AttemptEvent[] | SealFrame,
    events: number,
  ): Promise<Tail | null> {
    const body = frameOf(JSON.stringify(frame));
    const bytes = tail.whole === 0 ? joined(frameOf(JSON.stringify(title)), body) : body;
    const access = await openSyncFile(logs, tail.file);
    try {
      // Nobody else has the file from here on: what is cut off is what was seen to be torn.
      if (access.getSize() !== tail.size) return null;
      writeAfter(access, tail.whole, bytes);
    } finally {
      access.close();
    }
    const size = tail.whole + bytes.length;
    return { ...tail, whole: size, size, next: tail.next + events };
  }

  /** Puts a text in the place of what a file held. */
  async function put(folder: FileSystemDirectoryHandle, file: string, text: string): Promise<void> {
    const access = await openSyncFile(folder, file);
    try {
      writeAfter(access, 0, frameOf(text));
    } finally {
      access.close();
    }
  }

  async function remove(id: string): Promise<void> {
    tails.delete(id);
    // The last part first: what is left, should this end halfway, is still whole.
    for (const file of (await partsOf(id)).reverse()) await logs.removeEntry(file);
  }

  return {
    async attempts() {
      const ids = new Set<string>();
      for (const file of await namesIn(logs)) ids.add(file.slice(0, file.lastIndexOf('.')));
      return [...ids];
    },
    read,
    append,
    keepSeal,
    async replace({ header, events, seal }) {
      await remove(header.id);
      await append(header, events, seal);
    },
    remove,
    async keepSource(digest, json) {
      await put(sources, sourceFile(digest, json.length), json);
    },
    async hasSource(digest, length) {
      const file = sourceFile(digest, length);
      return (await sizeOf(sources, file)) !== null && isWholeFrame(await bytesOf(sources, file));
    },
    async loadSource(digest) {
      for (const file of await namesIn(sources)) {
        if (!file.startsWith(`${digest}.`)) continue;
        const text = readFrames(await bytesOf(sources, file)).texts[0];
        if (text !== undefined) return text;
      }
      return null;
    },
    async removeSource(digest) {
      for (const file of await namesIn(sources)) {
        if (file.startsWith(`${digest}.`)) await sources.removeEntry(file);
      }
    },
    async keepPack(pack) {
      await put(packs, pack.digest, JSON.stringify(pack));
    },
    async packs() {
      const found: KeptPack[] = [];
      for (const file of await namesIn(packs)) {
        const text = readFrames(await bytesOf(packs, file)).texts[0];
        if (text !== undefined) found.push(JSON.parse(text));
      }
      return found;
    },
    async removePack(digest) {
      if ((await sizeOf(packs, digest)) !== null) await packs.removeEntry(digest);
    },
  };
}

const fileOf = (id: string, part: number) => `${id}.${part}`;
const sourceFile = (digest: string, length: number) => `${digest}.${length}`;

function isTitle(value: unknown, id: string): value is Title {
  const { journal, header } = (value ?? {}) as Partial<Title>;
  return journal === format && header?.id === id;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
