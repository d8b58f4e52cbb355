import { generateKeyPairSync } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  importBundle,
  keysDir,
  listKeys,
  newKey,
  signingKey,
  trustKey,
  untrustKey,
} from '../../../src/store/index.js';
import { bundleOf, errorOf, put, scratch, totals, workspaceOf } from './helper.js';

const folder = await scratch();
const code = async (promise: Promise<unknown>): Promise<string> =>
  (await errorOf(promise)).detail.code;

describe('the folder of keys', () => {
  const around = { env: {}, home: '/home/an', platform: 'linux' } as const;
  it('is where the option says, else the environment, else where settings are kept', () => {
    const env = { TUCHU_KEYS: 'elsewhere' };
    expect(keysDir('here', { ...around, env })).toBe(resolve('here'));
    expect(keysDir(undefined, { ...around, env })).toBe(resolve('elsewhere'));
    expect(keysDir(undefined, around)).toBe('/home/an/.config/tuchu/keys');
    expect(keysDir(undefined, { ...around, env: { XDG_CONFIG_HOME: '/cfg' } })).toBe(
      '/cfg/tuchu/keys',
    );
    expect(keysDir(undefined, { ...around, platform: 'darwin' })).toContain('Application Support');
  });
});

describe('a pair of keys', () => {
  const dir = join(folder, 'pair');
  it('is made for its owner alone, and stays', async () => {
    const key = await newKey(dir, 'ministry');
    const secret = join(dir, 'own', 'ministry.pem');
    expect((await stat(secret)).mode & 0o777).toBe(0o600);
    expect((await stat(join(dir, 'own'))).mode & 0o777).toBe(0o700);
    const before = await readFile(secret, 'utf8');
    expect(before).toContain('BEGIN PRIVATE KEY');
    expect(await code(newKey(dir, 'ministry'))).toBe('snapshot/keyThere');
    expect(await readFile(secret, 'utf8')).toBe(before);
    expect(await listKeys(dir)).toEqual([key]);
    expect(key.own).toBe(true);
    for (const name of ['', '../x', 'Khóa', 'a'.repeat(41)])
      expect(await code(newKey(dir, name)), name).toBe('snapshot/badKeyName');
  });

  it('signs when it is the only one, or is named', async () => {
    expect((await signingKey(dir)).asymmetricKeyType).toBe('ed25519');
    expect(await code(signingKey(join(folder, 'none')))).toBe('snapshot/noKey');
    await newKey(dir, 'second');
    expect(await code(signingKey(dir))).toBe('snapshot/manyKeys');
    const file = join(dir, 'own', 'second.pem');
    expect((await signingKey(dir, file)).type).toBe('private');
    expect(await code(signingKey(dir, join(dir, 'own', 'second.pub')))).toBe('snapshot/notPrivate');
    expect(await code(signingKey(dir, 'absent.pem'))).toBe('snapshot/noKeyFile');
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
    const other = await put(folder, 'rsa.pem', rsa.export({ type: 'pkcs8', format: 'pem' }));
    expect(await code(signingKey(dir, other))).toBe('snapshot/notPrivate');
  });
});

describe('trust', () => {
  const theirs = join(folder, 'theirs');
  const mine = join(folder, 'mine');

  it('is given to a key by file or in one word, once, and taken back', async () => {
    const key = await newKey(theirs, 'an');
    const file = await trustKey(mine, key.file, 'an');
    expect([file.own, file.name, file.fingerprint]).toEqual([false, 'an', key.fingerprint]);
    expect(await trustKey(mine, key.text)).toEqual(file);
    expect(await listKeys(mine)).toEqual([file]);
    await untrustKey(mine, 'an');
    expect(await listKeys(mine)).toEqual([]);
    const word = await trustKey(mine, key.text);
    expect(word.name).toBe(key.fingerprint.slice(0, 16));
    await untrustKey(mine, key.fingerprint);
    expect(await code(untrustKey(mine, 'an'))).toBe('snapshot/notTrusted');
  });

  it('is refused to what is no public key', async () => {
    const secret = join(theirs, 'own', 'an.pem');
    expect(await code(trustKey(mine, secret))).toBe('snapshot/privateKey');
    const { text } = (await listKeys(theirs))[0] ?? { text: '' };
    for (const bad of ['ed25519:', 'ed25519:AAAA', `${text}A`, text.slice(0, -1)])
      expect(await code(trustKey(mine, bad)), bad).toBe('snapshot/notAKey');
    expect(await code(trustKey(mine, await put(folder, 'x.pub', 'x')))).toBe('snapshot/notAKey');
    expect(await code(trustKey(mine, 'absent.pub'))).toBe('snapshot/noKeyFile');
    expect(await readdir(join(mine, 'trusted'))).toEqual([]);
  });

  it('decides whether a bundle comes in', async () => {
    const workspace = await workspaceOf(folder, [await totals(folder)]);
    const out = join(folder, 'theirs.zip');
    await bundleOf(workspace, out, { key: await signingKey(theirs) });
    const there = join(folder, 'there');
    const take = async () => importBundle(there, out, await listKeys(mine));
    expect(await code(take())).toBe('snapshot/unknownKey');
    await trustKey(mine, (await listKeys(theirs))[0]?.file ?? '', 'an');
    const { bundle, added } = await take();
    expect([bundle.signedBy.name, added.length]).toEqual(['an', 1]);
    await untrustKey(mine, 'an');
    expect(await code(take())).toBe('snapshot/unknownKey');
  });
});
