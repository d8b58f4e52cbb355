/**
 * A publisher's zip as files. Names, counts and lengths are checked before anything is unpacked, and what
 * is unpacked is held to the length the archive states, so that neither a bomb nor a lie gets through.
 */
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Entry, ZipFile } from 'yauzl';
import { TuchuError } from '../core/index.js';
import { say } from './messages.js';
import { openZip } from './zip-reader.js';

const MOST_ENTRIES = 2000;
const MOST_BYTES = 24 * 2 ** 30;
/** Tables pack to a tenth or a fiftieth; an archive beyond this, and large, is made to fill a disk. */
const MOST_RATIO = 250;
const SMALL = 64 * 2 ** 20;
/** What some systems put beside the files: no content of the archive. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.)/;
/** Type bits of the mode that Unix archivers record, and those of a link. */
const [TYPE, LINK] = [0o170000, 0o120000];
const isLink = (entry: Entry): boolean => ((entry.externalFileAttributes >>> 16) & TYPE) === LINK;
const TABLE = /\.(csv|tsv|txt|json|md)$/i;

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) =>
      error === null ? resolve(stream) : reject(error),
    );
  });

/** Every entry, read before the first is unpacked. */
function entriesOf(zip: ZipFile, file: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  if (zip.entryCount > 2 * MOST_ENTRIES)
    throw new TuchuError(say.zipTooLarge({ file, entries: zip.entryCount, bytes: 0 }));
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

/** Refuses what would fill a disk, by what the entries state; what is unpacked is held to that. */
function checkSizes(file: string, entries: readonly Entry[]): void {
  const packed = entries.reduce((sum, e) => sum + e.compressedSize, 0);
  const bytes = entries.reduce((sum, e) => sum + e.uncompressedSize, 0);
  const bomb = bytes > SMALL && bytes > packed * MOST_RATIO;
  if (entries.length > MOST_ENTRIES || bytes > MOST_BYTES || bomb)
    throw new TuchuError(say.zipTooLarge({ file, entries: entries.length, bytes }));
}

const explain = (file: string, cause: unknown): TuchuError => {
  if (cause instanceof TuchuError) return cause;
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new TuchuError(say.absent({ file }), 2, cause);
  const why = cause instanceof Error ? cause.message : String(cause);
  return new TuchuError(say.badZip({ file, why }), 1, cause);
};

/** What an archive says of one of its entries. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked, in bytes. */
  readonly bytes: number;
  /** Kept as it is, not compressed. */
  readonly stored: boolean;
  readonly link: boolean;
}

/**
 * The entries of an archive, in its order, and nothing unpacked. `TuchuError` where a name leaves the
 * folder, the sizes cannot be or are too large, or the file is no zip.
 *
 * @example
 * await listZip('snapshot.zip'); // [{ name: 'datapackage.json', bytes: 1200, stored: true, link: false }]
 */
export async function listZip(file: string): Promise<readonly ZipEntry[]> {
  let zip: ZipFile | undefined;
  try {
    zip = await openZip(file);
    const entries = await entriesOf(zip, file);
    checkSizes(file, entries);
    return entries.map((e) => ({
      name: e.fileName,
      bytes: e.uncompressedSize,
      stored: e.compressionMethod === 0,
      link: isLink(e),
    }));
  } catch (cause) {
    throw explain(file, cause);
  } finally {
    zip?.close();
  }
}

/**
 * Unpacks the tables of an archive into a folder and gives their paths; folders inside it are flattened.
 *
 * @example
 * await unzip('BACI_HS17_V202601.zip', scratch); // ['…/BACI_HS17_Y2017_V202601.csv', …]
 */
export async function unzip(file: string, into: string, signal?: AbortSignal): Promise<string[]> {
  let zip: ZipFile | undefined;
  try {
    zip = await openZip(file);
    const entries = (await entriesOf(zip, file)).filter(
      (e) => !e.fileName.endsWith('/') && !LITTER.test(e.fileName),
    );
    checkSizes(file, entries);
    await mkdir(into, { recursive: true });
    const unpacked: string[] = [];
    for (const entry of entries) {
      signal?.throwIfAborted();
      if (!TABLE.test(entry.fileName) || isLink(entry))
        throw new TuchuError(say.zipEntry({ file, entry: entry.fileName }));
      const target = join(into, basename(entry.fileName));
      if (unpacked.includes(target))
        throw new TuchuError(say.zipTwice({ file, entry: entry.fileName }));
      await pipeline(await streamOf(zip, entry), createWriteStream(target, { flags: 'wx' }));
      unpacked.push(target);
    }
    return unpacked.sort();
  } catch (cause) {
    signal?.throwIfAborted();
    throw explain(file, cause);
  } finally {
    zip?.close();
  }
}
