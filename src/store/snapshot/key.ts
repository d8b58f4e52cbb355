/** An Ed25519 public key, as people and files name it. */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

/** A public key one holds: half of a pair of one's own, or one that is trusted. */
export interface Key {
  readonly name: string;
  /** SHA-256 of the key (DER), in hex: what two people read to each other. */
  readonly fingerprint: string;
  /** The key in one word, `ed25519:…`. */
  readonly text: string;
  readonly own: boolean;
  readonly file: string;
}

/** What a key in one word begins with. */
export const PREFIX = 'ed25519:';

/** @example fingerprintOf(publicKey) // '9f86d081884c7d65…' */
export function fingerprintOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

/** The key in one word. */
export const keyText = (key: KeyObject): string => `${PREFIX}${key.export({ format: 'jwk' }).x}`;

/** Reads `ed25519:…`; undefined where it is no such key. */
export function keyFromText(text: string): KeyObject | undefined {
  if (!text.startsWith(PREFIX)) return undefined;
  try {
    const x = text.slice(PREFIX.length);
    const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return keyText(key) === text ? key : undefined;
  } catch {
    return undefined;
  }
}
