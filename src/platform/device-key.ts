import type { Attempt } from '../core/attempt/attempt.ts';
import { type Alteration, findAlteration } from '../core/attempt/find-alteration.ts';
import { type Seal, sealBody, sealMessage } from '../core/attempt/seal.ts';
import type { Program } from '../core/pack/program.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
const signing = { name: 'ECDSA', hash: 'SHA-256' };

/** Makes the key of a device: it can sign here, and nobody can take it away, the page included. */
export async function makeDeviceKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
}

/** Whether this page can sign at all: only one that came over https, or from this machine, can. */
export const canSign = (): boolean => (crypto as Partial<Crypto>).subtle !== undefined;

/** Seals a log as it stands, and the pack it was played with when that is at hand. */
export async function sealAttempt(
  attempt: Attempt,
  program: Program | null,
  pair: CryptoKeyPair,
): Promise<Seal> {
  const body = sealBody(attempt, program, await publicKeyOf(pair));
  const signature = await crypto.subtle.sign(signing, pair.privateKey, bytesOf(sealMessage(body)));
  return { ...body, signature: base64url(new Uint8Array(signature)) };
}

/** The public half as seals carry it. */
export async function publicKeyOf(pair: CryptoKeyPair): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
}

/** What is wrong with a log, its seal or, when it is at hand, its pack; null when all are as they were. Never rejects. */
export async function checkSeal(
  attempt: Attempt,
  program: Program | null,
  seal: Seal,
): Promise<Alteration | null> {
  return (await isSigned(seal)) ? findAlteration(attempt, program, seal) : { kind: 'seal' };
}

async function isSigned({ signature, ...body }: Seal): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64url(body.key), algorithm, false, ['verify']);
    return await crypto.subtle.verify(signing, key, fromBase64url(signature), bytesOf(sealMessage(body)));
  } catch {
    return false;
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (character) => character.charCodeAt(0));
}
