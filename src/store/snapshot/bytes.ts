/** Bytes on their way from a file: hashed, checksummed and counted as they pass. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/** What passed. */
export interface Passed {
  readonly sha256: string;
  readonly crc32: number;
  readonly bytes: number;
}

/** A stretch of a file; `bytes` may be more than it holds. */
export interface Stretch {
  readonly file: string;
  readonly start: number;
  readonly bytes: number;
}

/** Reads a stretch and, where there is a sink, writes it there from `at` on. */
export async function pass(
  { file, start, bytes }: Stretch,
  sink?: { readonly handle: FileHandle; readonly at: number },
  signal?: AbortSignal,
): Promise<Passed> {
  const hash = createHash('sha256');
  let [sum, count] = [0, 0];
  if (bytes > 0)
    for await (const part of createReadStream(file, { start, end: start + bytes - 1, signal })) {
      const chunk = part as Buffer;
      hash.update(chunk);
      sum = crc32(chunk, sum);
      if (sink !== undefined) await put(sink.handle, chunk, sink.at + count);
      count += chunk.length;
    }
  return { sha256: hash.digest('hex'), crc32: sum, bytes: count };
}

/** Writes all of it: one call of the system may write less. */
export async function put(handle: FileHandle, chunk: Buffer, at: number): Promise<void> {
  for (let done = 0; done < chunk.length;) {
    const { bytesWritten } = await handle.write(chunk, done, chunk.length - done, at + done);
    done += bytesWritten;
  }
}

/** Reads exactly these bytes, or fewer where the file ends. */
export async function take(handle: FileHandle, at: number, bytes: number): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes);
  let done = 0;
  while (done < bytes) {
    const { bytesRead } = await handle.read(buffer, done, bytes - done, at + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return buffer.subarray(0, done);
}
