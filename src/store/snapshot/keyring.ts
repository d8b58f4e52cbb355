/** Keys that sign bundles: one's own pairs, and the public keys of others one has chosen to trust. */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { mkdir, open, readFile, readdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { TuchuError } from '../../core/index.js';
import { sync } from '../disk.js';
import type { Surroundings } from '../location.js';
import { fingerprintOf, keyFromText, keyText, PREFIX, type Key } from './key.js';
import { say } from './messages.js';

const NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;

/**
 * The folder of keys: the `--keys` option, else `TUCHU_KEYS`, else the platform's folder for settings.
 *
 * @example
 * keysDir('my-keys'); // '/here/my-keys'
 */
export function keysDir(option?: string, around: Partial<Surroundings> = {}): string {
  const { env = process.env, platform = process.platform, home = homedir() } = around;
  if (option) return resolve(option);
  if (env['TUCHU_KEYS']) return resolve(env['TUCHU_KEYS']);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'tuchu', 'keys');
  if (platform === 'win32')
    return join(env['APPDATA'] || join(home, 'AppData', 'Roaming'), 'tuchu', 'keys');
  return join(env['XDG_CONFIG_HOME'] || join(home, '.config'), 'tuchu', 'keys');
}

async function write(file: string, text: string, mode: number): Promise<void> {
  const handle = await open(file, 'wx', mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const pem = (key: KeyObject): string => String(key.export({ type: 'spki', format: 'pem' }));
const describe = (key: KeyObject, name: string, own: boolean, file: string): Key => ({
  name,
  fingerprint: fingerprintOf(key),
  text: keyText(key),
  own,
  file,
});

const readText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new TuchuError(say.noKeyFile({ file, why: cause.code ?? '' }), 2, cause);
  });

/** Reads a public key in PEM; anything else is an error that says what it is not. */
async function readPublic(file: string): Promise<KeyObject> {
  const text = await readText(file);
  if (text.includes('PRIVATE KEY')) throw new TuchuError(say.privateKey({ file }), 2);
  try {
    const key = createPublicKey(text);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch (cause) {
    throw new TuchuError(say.notAKey({ text: file }), 2, cause);
  }
  throw new TuchuError(say.notAKey({ text: file }), 2);
}

async function listIn(folder: string, own: boolean): Promise<Key[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.pub')).sort();
  return Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      return describe(await readPublic(file), name.slice(0, -'.pub'.length), own, file);
    }),
  );
}

const OWN = 'own';
const TRUSTED = 'trusted';

/** One's own keys, then those one trusts; by name. Bundles signed by any of them are accepted. */
export async function listKeys(dir: string): Promise<readonly Key[]> {
  return [...(await listIn(join(dir, OWN), true)), ...(await listIn(join(dir, TRUSTED), false))];
}

function checkName(name: string): void {
  if (!NAME.test(name)) throw new TuchuError(say.badKeyName({ name }), 2);
}

/** A file that must not be there yet. */
async function put(folder: string, name: string, text: string, mode: number): Promise<string> {
  const file = join(folder, name);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await write(file, text, mode);
    await sync(folder, 'folder');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const message =
      code === 'EEXIST' ? say.keyThere({ file }) : say.keyNotWritten({ file, why: code ?? '' });
    throw new TuchuError(message, 2, cause);
  }
  return file;
}

/**
 * Makes an Ed25519 pair: the private key for its owner's eyes alone, the public one to hand on. A key that
 * is there already stays.
 *
 * @example
 * const key = await newKey(keysDir(), 'ministry'); // own/ministry.pem (mode 0600), own/ministry.pub
 */
export async function newKey(dir: string, name: string): Promise<Key> {
  checkName(name);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const secret = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await put(join(dir, OWN), `${name}.pem`, secret, 0o600);
  const file = await put(join(dir, OWN), `${name}.pub`, pem(publicKey), 0o644);
  return describe(publicKey, name, true, file);
}

/**
 * Trusts a public key, given as a file or as `ed25519:…`. A key one holds already is returned as it is.
 *
 * @example
 * await trustKey(keysDir(), 'an.pub', 'an');
 */
export async function trustKey(dir: string, key: string, name?: string): Promise<Key> {
  if (name !== undefined) checkName(name);
  const found = key.startsWith(PREFIX) ? keyFromText(key) : await readPublic(key);
  if (found === undefined) throw new TuchuError(say.notAKey({ text: key }), 2);
  const fingerprint = fingerprintOf(found);
  const held = (await listKeys(dir)).find((k) => k.fingerprint === fingerprint);
  if (held !== undefined) return held;
  const called = name ?? fingerprint.slice(0, 16);
  const file = await put(join(dir, TRUSTED), `${called}.pub`, pem(found), 0o644);
  return describe(found, called, false, file);
}

/** No longer trusts a key, given by its name, its fingerprint or `ed25519:…`. */
export async function untrustKey(dir: string, which: string): Promise<Key> {
  const held = await listIn(join(dir, TRUSTED), false);
  const key = held.find((k) => [k.name, k.fingerprint, k.text].includes(which));
  if (key === undefined)
    throw new TuchuError(say.notTrusted({ text: which, known: held.map((k) => k.name) }), 2);
  await rm(key.file);
  return key;
}

/** The private key to sign with: that of the file, else the only one of one's own. */
export async function signingKey(dir: string, file?: string): Promise<KeyObject> {
  let path = file;
  if (path === undefined) {
    const own = (await listIn(join(dir, OWN), true)).map((k) => k.file.replace(/\.pub$/, '.pem'));
    if (own.length === 0) throw new TuchuError(say.noKey({}), 2);
    if (own.length > 1) throw new TuchuError(say.manyKeys({ files: own }), 2);
    path = own[0] ?? '';
  }
  const text = await readText(path);
  try {
    const key = createPrivateKey(text);
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch (cause) {
    throw new TuchuError(say.notPrivate({ file: path }), 2, cause);
  }
  throw new TuchuError(say.notPrivate({ file: path }), 2);
}
