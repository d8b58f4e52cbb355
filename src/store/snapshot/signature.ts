/** `signature.json`: who vouches for `datapackage.json`, byte for byte. */
import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { TuchuError } from '../../core/index.js';
import { checkVersion } from './version.js';
import { fingerprintOf, keyFromText, keyText } from './key.js';
import { say } from './messages.js';

const NAME = 'tuchu-signature';
const VERSION = 1;

const schema = z.strictObject({
  schema: z.literal(`${NAME}/${VERSION}`),
  algorithm: z.literal('Ed25519'),
  signed: z.literal('datapackage.json'),
  keyId: z.string(),
  publicKey: z.string(),
  signature: z.string(),
});

function text(key: KeyObject, signature: Buffer): string {
  const stated: z.infer<typeof schema> = {
    schema: `${NAME}/${VERSION}`,
    algorithm: 'Ed25519',
    signed: 'datapackage.json',
    keyId: fingerprintOf(key),
    publicKey: keyText(key),
    signature: signature.toString('base64'),
  };
  return `${JSON.stringify(stated, null, 2)}\n`;
}

/** The text of `signature.json`; the same key and bytes give the same text. */
export function signatureText(signed: Buffer, privateKey: KeyObject): string {
  return text(createPublicKey(privateKey), sign(null, signed, privateKey));
}

/** The key that signed these bytes; `TuchuError` where the signature does not hold. */
export function signer(signed: Buffer, signature: Buffer, file: string): KeyObject {
  const bad = (why: string, cause?: unknown): TuchuError =>
    new TuchuError(say.badSignature({ file, why }), 1, cause);
  let json: unknown;
  try {
    json = JSON.parse(signature.toString('utf8'));
  } catch (cause) {
    throw bad('not JSON', cause);
  }
  checkVersion(file, 'signature.json', json, 'schema', NAME, VERSION);
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw bad(parsed.error.issues[0]?.path.join('.') || '.', parsed.error);
  const key = keyFromText(parsed.data.publicKey);
  if (key === undefined) throw bad('publicKey');
  const mark = Buffer.from(parsed.data.signature, 'base64');
  // One text for one signature: nothing can be written into the file beside it.
  if (text(key, mark) !== signature.toString('latin1')) throw bad('not as Tuchu writes it');
  if (!verify(null, signed, key, mark)) throw bad('signature');
  return key;
}
