/** A bundle on its way to disk: under another name until it is whole, synced and read back. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { TuchuError } from '../../core/index.js';
import { sync } from '../disk.js';
import { pass, put, type Stretch } from './bytes.js';
import { directory, layout, localHeader, type Part } from './container.js';
import { say } from './messages.js';
import { verifyBundle } from './verify.js';

/** A part with what it is made of: bytes at hand, or a file and its hash. */
export interface Content extends Part {
  readonly from: Buffer | (Stretch & { readonly sha256: string });
}

/** Writes the parts as a bundle signed by that key, and returns its length in bytes; a failure leaves nothing. */
export async function writeWhole(
  file: string,
  contents: readonly Content[],
  fingerprint: string,
  signal: AbortSignal | undefined,
): Promise<number> {
  const part = `${file}.${process.pid}-${randomBytes(6).toString('hex')}.part`;
  try {
    const handle = await open(part, 'wx');
    try {
      await writeAll(handle, contents, signal);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // What cannot be read back is not handed out.
    await verifyBundle(part, [{ name: '', fingerprint }], { signal });
    signal?.throwIfAborted();
    await rename(part, file);
    await sync(dirname(file), 'folder');
  } catch (cause) {
    await rm(part, { force: true });
    signal?.throwIfAborted();
    const { code } = cause as NodeJS.ErrnoException;
    if (cause instanceof TuchuError || code === undefined) throw cause;
    throw new TuchuError(say.notWritten({ file, why: code }), 1, cause);
  }
  return layout(contents).total;
}

async function writeAll(
  handle: FileHandle,
  contents: readonly Content[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const places = layout(contents);
  const sums: number[] = [];
  for (const [i, content] of contents.entries()) {
    const at = places.parts[i] ?? { header: 0, content: 0 };
    const sum = await writeOne(handle, content, at.content, signal);
    await put(handle, localHeader(content, sum), at.header);
    sums.push(sum);
  }
  await put(handle, directory(contents, sums), places.directory);
}

/** Writes a part's content and gives its checksum; a file that is not as its manifest says is not signed. */
async function writeOne(
  handle: FileHandle,
  { bytes, from }: Content,
  at: number,
  signal: AbortSignal | undefined,
): Promise<number> {
  if (Buffer.isBuffer(from)) {
    await put(handle, from, at);
    return crc32(from);
  }
  const passed = await pass(from, { handle, at }, signal);
  if (passed.bytes !== bytes || passed.sha256 !== from.sha256)
    throw new TuchuError(say.damaged({ file: from.file }));
  return passed.crc32;
}
