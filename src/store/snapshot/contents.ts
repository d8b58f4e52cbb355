/** The bytes of a bundle, held against what it declares: no more, no less, and none of them changed. */
import type { FileHandle } from 'node:fs/promises';
import { TuchuError } from '../../core/index.js';
import type { ZipEntry } from '../../sources/index.js';
import { MANIFEST } from '../manifest.js';
import { pass, take } from './bytes.js';
import { directory, layout, localHeader, type Part } from './container.js';
import type { Declared } from './datapackage.js';
import { say } from './messages.js';

export const DESCRIPTION = 'datapackage.json';
export const SIGNATURE = 'signature.json';
/** More than any of them needs, in bytes; they are read into memory. */
const MOST = { [DESCRIPTION]: 64 * 2 ** 20, [SIGNATURE]: 4096, [MANIFEST]: 64 * 2 ** 20 };

/** Refuses a description, signature or manifest that claims more bytes than it could need. */
export function checkLength(
  file: string,
  entry: string,
  kind: keyof typeof MOST,
  bytes: number,
): void {
  const most = MOST[kind];
  if (bytes > most) throw new TuchuError(say.tooLong({ file, entry, bytes, most }));
}

/** What no bundle holds, whoever signed it. */
export function checkEntries(file: string, entries: readonly ZipEntry[]): void {
  const seen = new Set<string>();
  for (const { name, stored, link } of entries) {
    if (link) throw new TuchuError(say.link({ file, entry: name }));
    if (!stored) throw new TuchuError(say.packed({ file, entry: name }));
    if (seen.has(name)) throw new TuchuError(say.twice({ file, entry: name }));
    seen.add(name);
  }
}

/** The description and the signature: the first two files of every bundle. */
export async function readHead(
  file: string,
  handle: FileHandle,
  entries: readonly ZipEntry[],
): Promise<[Buffer, Buffer]> {
  const heads = [DESCRIPTION, SIGNATURE] as const;
  const places = layout(entries.slice(0, 2)).parts;
  const texts: Buffer[] = [];
  for (const [i, name] of heads.entries()) {
    const bytes = entries[i]?.bytes ?? 0;
    if (entries[i]?.name !== name) throw new TuchuError(say.noBundle({ file, entry: name }));
    checkLength(file, name, name, bytes);
    texts.push(await take(handle, places[i]?.content ?? 0, bytes));
  }
  return [texts[0] ?? Buffer.alloc(0), texts[1] ?? Buffer.alloc(0)];
}

/** The zip holds what is declared, in that order and of that length, and nothing else. */
export function checkDeclared(
  file: string,
  entries: readonly ZipEntry[],
  files: readonly Declared[],
): void {
  const held = new Map(entries.slice(2).map((e) => [e.name, e.bytes]));
  for (const { path, bytes } of files) {
    const stated = held.get(path);
    if (stated === undefined) throw new TuchuError(say.missing({ file, entry: path }));
    if (stated !== bytes) throw new TuchuError(say.length({ file, entry: path, stated, bytes }));
    held.delete(path);
  }
  const [extra] = held.keys();
  if (extra !== undefined) throw new TuchuError(say.undeclared({ file, entry: extra }));
  const at = files.findIndex((f, i) => entries[i + 2]?.name !== f.path);
  if (at >= 0)
    throw new TuchuError(say.container({ file, at: layout(entries).parts[at + 2]?.header ?? 0 }));
}

/** Every byte: contents by their hashes, the rest by what a bundle of these files must be. */
export async function checkBytes(
  file: string,
  handle: FileHandle,
  entries: readonly Part[],
  files: readonly Declared[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const places = layout(entries);
  const { size } = await handle.stat();
  if (size !== places.total)
    throw new TuchuError(say.container({ file, at: Math.min(size, places.total) }));
  const same = async (expected: Buffer, at: number): Promise<void> => {
    const found = await take(handle, at, expected.length);
    if (!found.equals(expected)) throw new TuchuError(say.container({ file, at }));
  };
  const sums: number[] = [];
  for (const [i, entry] of entries.entries()) {
    const { header, content } = places.parts[i] ?? { header: 0, content: 0 };
    const passed = await pass({ file, start: content, bytes: entry.bytes }, undefined, signal);
    const declared = files[i - 2];
    if (declared !== undefined && passed.sha256 !== declared.sha256)
      throw new TuchuError(say.changed({ file, entry: entry.name }));
    await same(localHeader(entry, passed.crc32), header);
    sums.push(passed.crc32);
  }
  await same(directory(entries, sums), places.directory);
}
