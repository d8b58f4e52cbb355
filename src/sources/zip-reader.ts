/** A zip's file as the zip library reads it; an offset that points outside is an error, not a crash. */
import { close, closeSync, createReadStream, fstatSync, openSync, read } from 'node:fs';
import { Readable } from 'node:stream';
import { TuchuError } from '../core/index.js';
import { say } from './messages.js';
import { fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';

class FileReader extends RandomAccessReader {
  constructor(
    private readonly file: string,
    private readonly fd: number,
    private readonly size: number,
  ) {
    super();
  }

  override createReadStream({ start, end }: { start: number; end: number }): Readable {
    return start === end ? Readable.from([]) : createReadStream(this.file, { start, end: end - 1 });
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    const outside = new Error('an offset in it points outside the file');
    if (!(position >= 0 && position + length <= this.size)) setImmediate(callback, outside);
    else
      read(this.fd, buffer, offset, length, position, (error, bytesRead) =>
        callback(error ?? (bytesRead === length ? null : outside)),
      );
  }

  override close(callback: (error: Error | null) => void): void {
    close(this.fd, (error) => callback(error ?? null));
  }
}

/** Opens an archive; names that leave its folder are errors, and no entry gives more than it states. */
export async function openZip(file: string): Promise<ZipFile> {
  const fd = openSync(file, 'r');
  try {
    const info = fstatSync(fd);
    if (info.isDirectory()) throw new TuchuError(say.directory({ file }), 2);
    const { size } = info;
    return await fromRandomAccessReaderPromise(new FileReader(file, fd, size), size, {
      lazyEntries: true,
      autoClose: false,
      strictFileNames: true,
      validateEntrySizes: true,
    });
  } catch (cause) {
    closeSync(fd);
    throw cause;
  }
}
