/**
 * Numbers that took long to compute, kept in `<workspace>/cache/` under the hash of what they were computed from.
 *
 * A file is a head of 80 bytes (mark, version, count, the key and the sha256 of what follows) and the numbers
 * as float64, little end first. It appears by rename, is read back only where head, length and hash agree, and
 * may be deleted at any time. When the folder holds more than its limit, what was used longest ago goes first.
 * Nothing here is an error: what cannot be read is computed again, what cannot be written is not kept.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { endianness } from 'node:os';
import { join } from 'node:path';

const MARK = 'TUCHUNUM';
const VERSION = 1;
const HEAD = 80;
/** Bytes of the folder; a world table of 1,435 sectors takes 16 MB. */
const LIMIT = 1_000_000_000;
/** A half-written file of a process that died is no one's after this. */
const STALE_MS = 3_600_000;
const KEY = /^[0-9a-f]{64}$/;

const folder = (dir: string): string => join(dir, 'cache');
const bytesOf = (numbers: Float64Array): Buffer =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
const hashOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/**
 * The key of numbers computed from other numbers.
 *
 * @param rule what is computed, with its version: another rule is another key
 * @returns 64 hexadecimal digits
 * @example
 * contentKey('inverse/1', a.data).length; // 64
 */
export function contentKey(rule: string, ...inputs: readonly Float64Array[]): string {
  const hash = createHash('sha256').update(`${rule}\n${endianness()}\n`);
  for (const numbers of inputs) hash.update(`${numbers.length}\n`).update(bytesOf(numbers));
  return hash.digest('hex');
}

function headOf(key: string, numbers: Float64Array): Buffer {
  const head = Buffer.alloc(HEAD);
  head.write(MARK, 0, 'latin1');
  head.writeUInt32LE(VERSION, 8);
  head.writeUInt32LE(numbers.length, 12);
  head.write(key, 16, 'hex');
  hashOf(bytesOf(numbers)).copy(head, 48);
  return head;
}

/**
 * The numbers kept under a key; undefined where there are none, or where they are not what was written. A
 * damaged file is removed.
 *
 * @param dir the workspace's folder
 * @example
 * await keepNumbers(dir, key, Float64Array.of(1, 2));
 * await keptNumbers(dir, key); // Float64Array [1, 2]
 */
export async function keptNumbers(dir: string, key: string): Promise<Float64Array | undefined> {
  if (!KEY.test(key) || endianness() !== 'LE') return undefined;
  const path = join(folder(dir), `${key}.bin`);
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return undefined;
  let good: Float64Array | undefined;
  try {
    const head = Buffer.alloc(HEAD);
    await file.read(head, 0, HEAD, 0);
    const count = head.readUInt32LE(12);
    // The length is asked of the file before so much memory is taken.
    if ((await file.stat()).size === HEAD + 8 * count) {
      const numbers = new Float64Array(count);
      const { bytesRead } = await file.read(bytesOf(numbers), 0, 8 * count, HEAD);
      if (bytesRead === 8 * count && headOf(key, numbers).equals(head)) good = numbers;
    }
  } catch {
    good = undefined;
  } finally {
    await file.close();
  }
  const now = new Date();
  if (good === undefined) await rm(path, { force: true }).catch(() => undefined);
  else await utimes(path, now, now).catch(() => undefined);
  return good;
}

/**
 * Keeps numbers under a key, and removes what was used longest ago beyond the limit.
 *
 * @param limit bytes the folder may hold
 * @returns false where they could not be written, or alone would be more than the limit
 */
export async function keepNumbers(
  dir: string,
  key: string,
  numbers: Float64Array,
  limit = LIMIT,
): Promise<boolean> {
  if (!KEY.test(key) || endianness() !== 'LE' || HEAD + numbers.byteLength > limit) return false;
  const temporary = join(
    folder(dir),
    `${key}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    await mkdir(folder(dir), { recursive: true });
    const file = await open(temporary, 'wx');
    try {
      await file.write(headOf(key, numbers));
      await file.write(bytesOf(numbers));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(folder(dir), `${key}.bin`));
    await prune(folder(dir), `${key}.bin`, limit);
    return true;
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    return false;
  }
}

/** Removes the files used longest ago until the rest fits; `fresh` stays. */
async function prune(path: string, fresh: string, limit: number): Promise<void> {
  const files = await Promise.all(
    (await readdir(path)).map(async (name) => {
      const { size, mtimeMs } = await stat(join(path, name)).catch(() => ({ size: 0, mtimeMs: 0 }));
      return { name, size, mtimeMs };
    }),
  );
  const kept = files.filter((f) => /^[0-9a-f]{64}\.bin$/.test(f.name));
  const spent = files.filter((f) => f.name.endsWith('.tmp') && Date.now() - f.mtimeMs > STALE_MS);
  let total = kept.reduce((sum, f) => sum + f.size, 0);
  const oldest = kept
    .filter((f) => f.name !== fresh)
    .toSorted((a, b) => a.mtimeMs - b.mtimeMs || (a.name < b.name ? -1 : 1));
  for (const { name, size } of oldest) {
    if (total <= limit) break;
    spent.push({ name, size, mtimeMs: 0 });
    total -= size;
  }
  for (const { name } of spent) await rm(join(path, name), { force: true }).catch(() => undefined);
}
