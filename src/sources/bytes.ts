/** A file as blocks of whole lines: gunzipped, hashed, checked to be UTF-8 without NUL. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { TuchuError } from '../core/index.js';
import { say } from './messages.js';

const CHUNK = 1 << 20;
/** A line longer than this is not a table; without a limit one could fill the memory. */
const LONGEST_LINE = 1 << 20;
const NEWLINE = 10;

/** Encodings a publisher may be known to use; anything else than UTF-8 must be stated by the source. */
export type Encoding = 'utf-8' | 'windows-1252';

/** Lines that were not taken: how many were taken before them, and the bytes they stand in. */
export interface Left {
  readonly taken: number;
  readonly start: number;
  readonly end: number;
}

/** A chunk, and what was left of it; the last is empty, and tells what was taken behind the one before. */
export interface Taken {
  readonly chunk: Buffer;
  readonly left: readonly Left[];
}

/** Takes lines that need no decoding, before anyone else sees them. */
export interface PlainLines {
  /** Looks at whole lines; the buffer is used again as soon as this has returned, before it is settled. */
  take(chunk: Buffer): Promise<Taken>;
}

/** Chunks that may be looked at while the next is read. */
const AHEAD = 2;

/** Whole lines, the last one without its line break where the file ends so. */
export interface Block {
  readonly text: string;
  /** The line of the file the block begins on. */
  readonly line: number;
  readonly lines: number;
}

/** What is known of the file so far; complete once the blocks have run out. */
export class FileBytes {
  read = 0;
  total = 0;
  /** Lines handed on so far. */
  lines = 0;
  readonly #hash = createHash('sha256');

  /** `header`: the first line is wanted whatever the encoding of the rest. */
  constructor(
    readonly path: string,
    readonly encoding: Encoding | 'header' = 'utf-8',
  ) {}

  get sha256(): string {
    return this.#hash.copy().digest('hex');
  }

  /** Blocks of text. Lines behind the header that `plain` takes are counted and not handed on. */
  async *blocks(signal?: AbortSignal, plain?: PlainLines): AsyncGenerator<Block> {
    const ahead: Promise<Taken>[] = [];
    try {
      for await (const chunk of this.#chunks(signal)) {
        if (plain === undefined) {
          yield this.#block(chunk);
          continue;
        }
        const behind = this.lines > 0 ? 0 : chunk.indexOf(NEWLINE) + 1 || chunk.length;
        if (behind > 0) yield this.#block(chunk.subarray(0, behind));
        const taking = plain.take(chunk.subarray(behind));
        taking.catch(() => undefined);
        ahead.push(taking);
        if (ahead.length > AHEAD) yield* this.#left(await ahead.shift());
      }
      for (const taken of ahead) yield* this.#left(await taken);
    } catch (cause) {
      throw this.#explain(cause);
    }
  }

  *#left(taken: Taken | undefined): Generator<Block> {
    for (const { taken: lines, start, end } of taken?.left ?? []) {
      this.lines += lines;
      if (taken !== undefined && end > start) yield this.#block(taken.chunk.subarray(start, end));
    }
    // Nothing to read, but a sign of how far the file has come.
    yield { text: '', line: this.lines + 1, lines: 0 };
  }

  /** Whole lines as bytes, in one buffer that is filled again and again. */
  async *#chunks(signal?: AbortSignal): AsyncGenerator<Buffer> {
    const gzip = await this.#open();
    // A line's beginning is kept in front of the bytes that come next.
    const buffer = Buffer.allocUnsafe(LONGEST_LINE + CHUNK);
    let rest = 0;
    try {
      const room = buffer.subarray(LONGEST_LINE);
      for await (const length of gzip ? this.#unzip(room) : this.#copy(room)) {
        signal?.throwIfAborted();
        const whole = buffer.subarray(LONGEST_LINE - rest, LONGEST_LINE + length);
        const end = whole.lastIndexOf(NEWLINE) + 1;
        if (end > 0) yield whole.subarray(0, end);
        rest = whole.length - end;
        if (rest > LONGEST_LINE)
          throw new TuchuError(
            say.longLine({ file: this.path, line: this.lines + 1, limit: LONGEST_LINE }),
          );
        buffer.copyWithin(LONGEST_LINE - rest, LONGEST_LINE + length - rest, LONGEST_LINE + length);
      }
      if (rest > 0) yield buffer.subarray(LONGEST_LINE - rest, LONGEST_LINE);
    } catch (cause) {
      throw this.#explain(cause);
    }
  }

  /** Fills `room` with the file's bytes; yields how many. */
  async *#copy(room: Buffer): AsyncGenerator<number> {
    const handle = await open(this.path);
    try {
      for (;;) {
        const { bytesRead } = await handle.read(room, 0, room.length);
        if (bytesRead === 0) return;
        this.#take(room.subarray(0, bytesRead));
        yield bytesRead;
      }
    } finally {
      await handle.close();
    }
  }

  /** As `#copy`, of a gzip file. */
  async *#unzip(room: Buffer): AsyncGenerator<number> {
    const file = createReadStream(this.path, { highWaterMark: CHUNK });
    const stream = file.pipe(createGunzip({ chunkSize: CHUNK }));
    file.on('data', (chunk) => this.#take(chunk as Buffer));
    file.on('error', (cause) => stream.destroy(cause));
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk.copy(room);
    } finally {
      file.destroy();
      stream.destroy();
    }
  }

  #take(chunk: Buffer): void {
    this.read += chunk.length;
    this.#hash.update(chunk);
  }

  async #open(): Promise<boolean> {
    try {
      const info = await stat(this.path);
      if (info.isDirectory()) throw new TuchuError(say.directory({ file: this.path }));
      this.total = info.size;
      const handle = await open(this.path);
      try {
        const magic = Buffer.alloc(2);
        const { bytesRead } = await handle.read(magic, 0, 2, 0);
        if (bytesRead === 0) throw new TuchuError(say.empty({ file: this.path }));
        const gzip = magic[0] === 0x1f && magic[1] === 0x8b;
        if (!gzip && this.path.endsWith('.gz'))
          throw new TuchuError(say.notGzip({ file: this.path }));
        return gzip;
      } finally {
        await handle.close();
      }
    } catch (cause) {
      throw this.#explain(cause);
    }
  }

  #block(bytes: Buffer): Block {
    const line = this.lines + 1;
    if (line === 1 && isUtf16(bytes)) throw new TuchuError(say.utf16({ file: this.path }));
    if (this.encoding === 'utf-8' && !isUtf8(bytes))
      throw this.#badLine(bytes, line, (b) => !isUtf8(b), say.badText);
    const start = line === 1 && hasMark(bytes) ? 3 : 0;
    const text =
      this.encoding === 'utf-8' || isUtf8(bytes)
        ? bytes.toString('utf8', start)
        : // Without `stream`, Node 20 reads windows-1252 as Latin-1 and loses dashes and quotes.
          WINDOWS.decode(bytes.subarray(start), { stream: true });
    if (text.includes('\0')) throw this.#badLine(bytes, line, (b) => b.includes(0), say.nul);
    let lines = text.endsWith('\n') ? 0 : 1;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
    this.lines += lines;
    return { text, line, lines };
  }

  /** Finds the field that makes the block bad; columns are numbered, for the header may be the bad line. */
  #badLine(
    bytes: Buffer,
    line: number,
    bad: (part: Buffer) => boolean,
    message: typeof say.nul,
  ): TuchuError {
    for (const text of bytes.toString('latin1').split('\n')) {
      const fields = text.split(',').map((f) => Buffer.from(f, 'latin1'));
      const at = fields.findIndex(bad);
      if (at >= 0) {
        const value = JSON.stringify(fields[at]?.toString('utf8').slice(0, 60)).slice(1, -1);
        return new TuchuError(message({ file: this.path, line, column: String(at + 1), value }));
      }
      line++;
    }
    return new TuchuError(message({ file: this.path, line, column: '1', value: '' }));
  }

  #explain(cause: unknown): unknown {
    const code = (cause as NodeJS.ErrnoException | undefined)?.code;
    if (cause instanceof TuchuError || typeof code !== 'string') return cause;
    const [file, line] = [this.path, this.lines + 1];
    if (code === 'ENOENT') return new TuchuError(say.absent({ file }), 2, cause);
    if (code === 'Z_BUF_ERROR') return new TuchuError(say.truncated({ file, line }), 1, cause);
    if (code.startsWith('Z_')) return new TuchuError(say.corrupt({ file, line }), 1, cause);
    if (code.startsWith('E')) return new TuchuError(say.unreadable({ file, why: code }), 1, cause);
    return cause;
  }
}

const WINDOWS = new TextDecoder('windows-1252');

const isUtf16 = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

/** A byte order mark, as spreadsheets write it. */
const hasMark = (bytes: Buffer): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
