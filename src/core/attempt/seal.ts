import { digest } from '../base/digest.ts';
import { plainNode } from '../pack/lazy-nodes.ts';
import type { Program } from '../pack/program.ts';
import type { Attempt } from './attempt.ts';

/** What is known of a log at one moment, signed: whoever has it can tell whether the log has been altered since. */
export interface Seal {
  readonly format: 1;
  /** Events that it covers. */
  readonly length: number;
  /** Last link of the chain of digests over header and events, 64 hexadecimal digits. */
  readonly head: string;
  /** A short digest of every field of the header, then of each event, by path: they name what was altered. */
  readonly marks: readonly FieldMarks[];
  /** `markOfPack` of the pack that gives the log its meaning; none when it was not at hand. */
  readonly packMark?: string | undefined;
  /** Public key of the device, raw P-256 point, base64url. */
  readonly key: string;
  /** ECDSA over SHA-256 of `sealMessage`, base64url. */
  readonly signature: string;
}

/** Path of a field, such as `reply.text`, to 8 hexadecimal digits. */
export type FieldMarks = Readonly<Record<string, string>>;

/** A seal before it is signed. */
export type SealBody = Omit<Seal, 'signature'>;

/** What a seal says of a log and of the pack it was played with. */
export function sealBody(attempt: Attempt, program: Program | null, key: string): SealBody {
  const parts = partsOf(attempt);
  const marks = parts.map(marksOf);
  const pack = program ? { packMark: markOfPack(program, attempt) } : {};
  return { format: 1, length: attempt.events.length, head: headOf(parts), marks, ...pack, key };
}

/**
 * Digest of every word and number that a pack has for the call of a log, 64 hexadecimal digits. The digest that a pack
 * goes by is of its sources, which do not travel with it: a file can name it truly and yet bring another pack.
 */
export function markOfPack({ library, scenarios, ...head }: Program, { header }: Attempt): string {
  const played = scenarios.filter(({ id }) => id === header.scenario);
  return digest({
    ...head,
    library: library.digest,
    // The rows say in numbers what the nodes say.
    scenarios: played.map(({ rows: _, nodes, ...rest }) => ({ ...rest, nodes: nodes.map(plainNode) })),
  });
}

/** The text that is signed: everything in a seal but the signature. */
export function sealMessage({ format, length, head, marks, packMark, key }: SealBody): string {
  // What is undefined leaves no trace in canonical JSON.
  return digest({ format, length, head, marks, packMark, key });
}

/** Header and events, in the order of the chain. */
export function partsOf({ header, events }: Attempt): readonly object[] {
  return [header, ...events];
}

/** Each link is the digest of the one before and of what follows it. */
export function headOf(parts: readonly object[]): string {
  return parts.reduce((before: string, part) => digest([before, part]), '');
}

export function marksOf(part: object): FieldMarks {
  return Object.fromEntries(fieldsOf(part, '').map(([path, value]) => [path, digest(value).slice(0, 8)]));
}

function fieldsOf(value: object, prefix: string): [string, unknown][] {
  return Object.entries(value).flatMap(([name, field]): [string, unknown][] => {
    if (field === undefined) return [];
    const path = `${prefix}${name}`;
    const inner = typeof field === 'object' && field !== null ? fieldsOf(field, `${path}.`) : [];
    return inner.length > 0 ? inner : [[path, field]];
  });
}
