import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import yazl from 'yazl';
import { TuchuError, render } from '../../../src/core/index.js';
import { listZip } from '../../../src/sources/index.js';
import { importBundle, verifyBundle } from '../../../src/store/index.js';
import { layout } from '../../../src/store/snapshot/container.js';
import { fingerprintOf } from '../../../src/store/snapshot/key.js';
import { signatureText } from '../../../src/store/snapshot/signature.js';
import {
  KEY,
  bundleOf,
  contentsOf,
  errorOf,
  freshWorkspace,
  put,
  scratch,
  totals,
  trusting,
  workspaceOf,
  zipOf,
} from './helper.js';
import { cases } from '../../thorough.js';

const folder = await scratch();
const source = await workspaceOf(folder, [await totals(folder)]);
const file = join(folder, 'small.zip');
await bundleOf(source, file);
const bytes = await readFile(file);
const entries = await listZip(file);
const places = layout(entries);
const scratchFile = join(folder, 'tampered.zip');

/** The error a changed bundle is refused with; undefined where it is taken for whole. */
async function refusal(changed: Buffer): Promise<TuchuError | undefined> {
  await writeFile(scratchFile, changed);
  return verifyBundle(scratchFile, trusting()).then(
    () => undefined,
    (cause: unknown) => {
      if (cause instanceof TuchuError) return cause;
      throw cause;
    },
  );
}
const flipped = (at: number, bit: number): Buffer => {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(at) ^ (1 << bit), at);
  return changed;
};

describe('a bundle of which one bit was changed', () => {
  it('is whole before', async () => expect(await refusal(bytes)).toBeUndefined());

  it('is found, wherever it was', { timeout: 60_000 }, async () => {
    const position = fc.integer({ min: 0, max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(position, fc.integer({ min: 0, max: 7 }), async (at, bit) => {
        expect(await refusal(flipped(at, bit))).toBeInstanceOf(TuchuError);
      }),
      { numRuns: cases(300) },
    );
  });

  it('is found in every byte of the zip itself', { timeout: 60_000 }, async () => {
    const ends = places.parts.map(({ content }, i) => content + (entries[i]?.bytes ?? 0));
    const starts = [0, ...ends];
    const own = [...places.parts.map((p) => p.content), places.total].flatMap((end, i) =>
      Array.from({ length: end - (starts[i] ?? 0) }, (_, k) => (starts[i] ?? 0) + k),
    );
    expect(own.length).toBeGreaterThan(600);
    for (const at of own)
      expect(await refusal(flipped(at, at % 8)), `byte ${at}`).toBeInstanceOf(TuchuError);
  });

  it('is found in every byte of the signature', { timeout: 60_000 }, async () => {
    const start = places.parts[1]?.content ?? 0;
    for (let at = start; at < start + (entries[1]?.bytes ?? 0); at++)
      expect(await refusal(flipped(at, at % 7)), `byte ${at}`).toBeInstanceOf(TuchuError);
  });

  it('is found when it is longer or shorter', async () => {
    for (const cut of [1, 22, 98, 500, bytes.length - 10])
      expect(await refusal(bytes.subarray(0, bytes.length - cut))).toBeInstanceOf(TuchuError);
    expect(await refusal(Buffer.concat([bytes, Buffer.from('x')]))).toBeInstanceOf(TuchuError);
    expect(await refusal(Buffer.concat([Buffer.from('x'), bytes]))).toBeInstanceOf(TuchuError);
    const padded = Buffer.concat([
      bytes.subarray(0, places.directory),
      Buffer.alloc(8),
      bytes.subarray(places.directory),
    ]);
    expect(await refusal(padded)).toBeInstanceOf(TuchuError);
  });
});

const contentOf = (i: number): Buffer => {
  const at = places.parts[i]?.content ?? 0;
  return bytes.subarray(at, at + (entries[i]?.bytes ?? 0));
};
type Contents = [string, Buffer][];
const contents = (): Contents => entries.map((e, i) => [e.name, contentOf(i)]);

/** A bundle with another description, signed anew: what a trusted sender could make. */
function resigned(change: (text: string) => string, key: KeyObject = KEY, rest?: Contents): Buffer {
  const description = Buffer.from(change(contentOf(0).toString()));
  return zipOf([
    ['datapackage.json', description],
    ['signature.json', signatureText(description, key)],
    ...(rest ?? contents().slice(2)),
  ]);
}
const code = async (changed: Buffer): Promise<string | undefined> =>
  (await refusal(changed))?.detail.code;
const edit = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`nothing to change: ${from}`);
  return text.replace(from, to);
};

describe('who signed', () => {
  it('is refused when the key is not trusted, with its fingerprint and what to do', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const out = join(folder, 'stranger.zip');
    await bundleOf(source, out, { key: privateKey });
    const workspace = await freshWorkspace(folder);
    const error = await errorOf(importBundle(workspace.dir, out, trusting()));
    expect(error.detail.code).toBe('snapshot/unknownKey');
    const fingerprint = fingerprintOf(createPublicKey(privateKey));
    for (const lang of ['en', 'vi'] as const) {
      const told = render(error.detail, lang);
      expect(told.replaceAll(' ', '')).toContain(fingerprint);
      expect(told).toMatch(/tuchu keys trust ed25519:[\w-]{43}/);
    }
    expect(await contentsOf(workspace.dir)).toEqual({});
    const nowhere = join(folder, 'never-made');
    await errorOf(importBundle(nowhere, out, trusting()));
    expect((await readdir(folder)).includes('never-made')).toBe(false);
  });

  it('is refused when a description was changed and not signed again', async () => {
    const changed = contents();
    changed[0] = ['datapackage.json', Buffer.from(contentOf(0).toString().replace('2016', '2017'))];
    expect(await code(zipOf(changed))).toBe('snapshot/badSignature');
  });

  it('is refused when anything stands beside the signature', async () => {
    const [description, [name, signature] = ['', Buffer.alloc(0)], ...rest] = contents();
    if (description === undefined) throw new Error('a bundle has a description');
    const wider = Buffer.from(signature.toString().replace('{', '{ '));
    expect(await code(zipOf([description, [name, wider], ...rest]))).toBe('snapshot/badSignature');
  });
});

describe('a bundle that even a trusted sender may not hand over', () => {
  it('comes from a newer version', async () => {
    expect(await code(resigned(edit('tuchu-bundle/1', 'tuchu-bundle/2')))).toBe('snapshot/newer');
    const [first, second, manifest, data] = contents();
    if (first === undefined || second === undefined || manifest === undefined || data === undefined)
      throw new Error('a bundle has four files');
    const signature = second[1].toString().replace('tuchu-signature/1', 'tuchu-signature/9');
    const later = zipOf([first, [second[0], Buffer.from(signature)], manifest, data]);
    expect(await code(later)).toBe('snapshot/newer');
  });

  /** The bundle with its manifest changed, declared and signed as changed. */
  async function withManifest(change: (text: string) => string): Promise<string | undefined> {
    const [, , manifest = ['', Buffer.alloc(0)] as const, data = ['', Buffer.alloc(0)] as const] =
      contents();
    const changed = Buffer.from(change(manifest[1].toString()));
    const hash = (b: Buffer): string => createHash('sha256').update(b).digest('hex');
    const describe = (text: string): string =>
      edit(
        `"bytes": ${manifest[1].length},`,
        `"bytes": ${changed.length},`,
      )(edit(hash(manifest[1]), hash(changed))(text));
    return code(
      resigned(describe, KEY, [
        [manifest[0], changed],
        [data[0], data[1]],
      ]),
    );
  }

  it('holds a manifest of a newer schema', async () =>
    expect(await withManifest((t) => t.replace(/tuchu-dataset\/\d+/, 'tuchu-dataset/99'))).toBe(
      'snapshot/newerManifest',
    ));

  it('holds a manifest that is of another folder, or is none', async () => {
    expect(await withManifest(edit('"id": "itpd', '"id": "other'))).toBe('snapshot/badManifest');
    expect(await withManifest(() => 'not JSON')).toBe('snapshot/badManifest');
  });

  it('holds other files than the manifest names', async () => {
    const changed = await withManifest((t) =>
      t.replace(/("data": [^]*?"sha256": ")[0-9a-f]{4}/, '$1ffff'),
    );
    expect(changed).toBe('snapshot/otherFiles');
  });

  it('declares what leaves the folder', async () => {
    const path = entries[3]?.name ?? '';
    for (const evil of ['../../evil', '/etc/passwd', `${path}/../x`, 'datasets/x/y/z', 'a\\b'])
      expect(await code(resigned(edit(`"${path}"`, JSON.stringify(evil))))).toBe(
        'snapshot/badDescription',
      );
  });

  it('holds more or less than it declares, twice, or in another order', async () => {
    const same = (text: string): string => text;
    const rest = contents().slice(2);
    const extra: Contents = [...rest, ['datasets/x/notes.txt', Buffer.from('x')]];
    expect(await code(resigned(same, KEY, extra))).toBe('snapshot/undeclared');
    expect(await code(resigned(same, KEY, rest.slice(0, 1)))).toBe('snapshot/missing');
    expect(await code(resigned(same, KEY, [...rest, ...rest.slice(0, 1)]))).toBe('snapshot/twice');
    expect(await code(resigned(same, KEY, rest.toReversed()))).toBe('snapshot/container');
  });

  it('states another length than was signed', async () => {
    const rest = contents().slice(2);
    const [name = '', data = Buffer.alloc(0)] = rest[1] ?? [];
    const longer: Contents = [...rest.slice(0, 1), [name, Buffer.concat([data, data])]];
    expect(await code(resigned((t) => t, KEY, longer))).toBe('snapshot/length');
  });
});

describe('a zip that is no bundle', () => {
  async function yazlOf(add: (zip: yazl.ZipFile) => void): Promise<Buffer> {
    const zip = new yazl.ZipFile();
    add(zip);
    zip.end();
    const chunks: Buffer[] = [];
    for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  it('is refused for a bomb, a link, a compressed file, and a description without end', async () => {
    const bomb = await yazlOf((zip) => zip.addBuffer(Buffer.alloc(65 * 2 ** 20), 'bomb'));
    expect(await code(bomb)).toBe('sources/zipTooLarge');
    const link = await yazlOf((zip) =>
      zip.addBuffer(Buffer.from('/etc/passwd'), 'link', { mode: 0o120777, compress: false }),
    );
    expect(await code(link)).toBe('snapshot/link');
    const packed = await yazlOf((zip) =>
      zip.addBuffer(Buffer.from('{}'.repeat(99)), 'datapackage.json'),
    );
    expect(await code(packed)).toBe('snapshot/packed');
    const long = zipOf([
      ['datapackage.json', '{}'],
      ['signature.json', 'x'.repeat(5000)],
    ]);
    expect(await code(long)).toBe('snapshot/tooLong');
  });

  it('is refused for a path that leaves the folder', async () => {
    for (const name of ['../../evil', '/evil', 'C:/evil', 'a\\..\\evil'])
      expect(await code(zipOf([[name, 'x']])), name).toBe('sources/badZip');
  });

  it('is refused for a length that is a lie', async () => {
    const zip = zipOf([
      ['datapackage.json', 'x'.repeat(100)],
      ['signature.json', '{}'],
    ]);
    const lie = Buffer.from(zip);
    const stated = Buffer.alloc(8);
    stated.writeBigUInt64LE(100n);
    const longer = Buffer.alloc(8);
    longer.writeBigUInt64LE(2n ** 45n);
    for (let at = lie.indexOf(stated); at >= 0; at = lie.indexOf(stated, at)) longer.copy(lie, at);
    expect(await code(lie)).toBe('sources/zipTooLarge');
  });

  it('is refused when it is something else', async () => {
    expect(await code(Buffer.from('year,value\n'))).toBe('sources/badZip');
    expect(await code(zipOf([['a.csv', 'x']]))).toBe('snapshot/noBundle');
    const absent = await errorOf(verifyBundle(join(folder, 'absent.zip'), trusting()));
    expect(absent.detail.code).toBe('sources/absent');
    const notes = await put(folder, 'folder.txt', '');
    expect((await errorOf(verifyBundle(notes, trusting()))).detail.code).toBe('sources/badZip');
  });
});
