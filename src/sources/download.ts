/**
 * Fetches one file from a publisher's address, and only when a person asked for it. A transfer that was
 * cut goes on where it stopped; what arrives is checked against the length and, where the publisher gives
 * one, the checksum; the file appears under its name only when it is whole.
 */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { TuchuError } from '../core/index.js';
import { say } from './messages.js';

export interface DownloadProgress {
  readonly received: number;
  /** Null while the server has not said. */
  readonly total: number | null;
}

export interface DownloadOptions {
  /** `sha256:…` or `md5:…` as the publisher prints it. */
  readonly checksum?: string | undefined;
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Where the server states no length: more bytes than this are refused. 8 GiB where nothing is said. */
  readonly mostBytes?: number | undefined;
  /** Times to go on after the connection is cut. */
  readonly tries?: number | undefined;
}

/** No table that Tuchu knows of is packed to more. */
const MOST_BYTES = 8 * 2 ** 30;
/** After these nothing is worth keeping to go on from. */
const ENDLESS: ReadonlySet<string> = new Set(['sources/tooLong', 'sources/noEnd']);

/** What was said of a file that is partly here; another version starts anew. */
interface Partial {
  readonly url: string;
  readonly mark: string | null;
}

const size = async (file: string): Promise<number> =>
  (await stat(file).catch(() => undefined))?.size ?? 0;

/**
 * Downloads to `target`; returns the number of bytes. A whole file that is there already is kept.
 *
 * @example
 * await download('https://example.org/data.zip', 'downloads/data.zip', { checksum: 'sha256:9f86…' });
 */
export async function download(
  url: string,
  target: string,
  options: DownloadOptions = {},
): Promise<number> {
  await mkdir(dirname(target), { recursive: true });
  const part = `${target}.part`;
  const note = `${target}.part.json`;
  const tries = options.tries ?? 5;
  for (let attempt = 1; ; attempt++) {
    options.signal?.throwIfAborted();
    const before = await size(part);
    try {
      const total = await transfer(url, part, note, options);
      const received = await size(part);
      if (total !== null && received > total)
        throw new TuchuError(say.tooLong({ url, received, total }));
      if (total === null || received === total) break;
      throw new TuchuError(say.cutShort({ url, received, total }));
    } catch (cause) {
      options.signal?.throwIfAborted();
      if (cause instanceof TuchuError && ENDLESS.has(cause.detail.code)) await discard(part, note);
      const mayGoOn = !(cause instanceof TuchuError) || cause.detail.code === 'sources/cutShort';
      // Going on makes sense while something new arrives; a server that sends nothing is asked no more.
      const moved = (await size(part)) > before;
      if (mayGoOn && attempt < tries && (moved || attempt === 1)) continue;
      if (cause instanceof TuchuError) throw cause;
      const why = cause instanceof Error ? causeText(cause) : String(cause);
      throw new TuchuError(say.unreachable({ url, why }), 1, cause);
    }
  }
  await verify(url, part, options.checksum).catch(async (cause: unknown) => {
    await discard(part, note);
    throw cause;
  });
  const received = await size(part);
  await rename(part, target);
  await rm(note, { force: true });
  return received;
}

const causeText = (error: Error): string =>
  error.cause instanceof Error ? error.cause.message : error.message;

async function discard(part: string, note: string): Promise<void> {
  await rm(part, { force: true });
  await rm(note, { force: true });
}

/** One request; appends what arrives. Returns the whole length where the server states it. */
async function transfer(
  url: string,
  part: string,
  note: string,
  { onProgress, signal, mostBytes = MOST_BYTES }: DownloadOptions,
): Promise<number | null> {
  const have = await size(part);
  const known = await readNote(note);
  const resume = have > 0 && known?.url === url && known.mark !== null;
  const response = await fetch(url, {
    headers: {
      'accept-encoding': 'identity',
      ...(resume ? { range: `bytes=${have}-`, 'if-range': known.mark ?? '' } : {}),
    },
    ...(signal === undefined ? {} : { signal }),
  });
  const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(response.headers.get('content-range') ?? '');
  const goesOn = resume && response.status === 206 && Number(range?.[1]) === have;
  if (resume && response.status === 416) {
    await discard(part, note);
    throw new TuchuError(say.cutShort({ url, received: 0, total: have }));
  }
  if (!goesOn && response.status !== 200)
    throw new TuchuError(say.refused({ url, status: response.status }));
  const mark = response.headers.get('etag') ?? response.headers.get('last-modified');
  await writeFile(note, `${JSON.stringify({ url, mark } satisfies Partial)}\n`);
  const length = response.headers.get('content-length');
  const total = goesOn ? Number(range?.[2]) : length === null ? null : Number(length);
  const file = await open(part, goesOn ? 'a' : 'w');
  let received = goesOn ? have : 0;
  try {
    for await (const chunk of response.body ?? []) {
      if (total === null && received + chunk.byteLength > mostBytes)
        throw new TuchuError(say.noEnd({ url, most: mostBytes }));
      await file.write(chunk);
      received += chunk.byteLength;
      onProgress?.({ received, total });
      if (total !== null && received > total) break;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return total;
}

async function readNote(note: string): Promise<Partial | undefined> {
  try {
    return JSON.parse(await readFile(note, 'utf8')) as Partial;
  } catch {
    return undefined;
  }
}

async function verify(url: string, file: string, checksum: string | undefined): Promise<void> {
  if (checksum === undefined) return;
  const [kind = '', wanted = ''] = checksum.split(':');
  const hash: Hash = createHash(kind);
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  const found = hash.digest('hex');
  if (found !== wanted.toLowerCase())
    throw new TuchuError(say.badChecksum({ url, wanted: checksum, found: `${kind}:${found}` }));
}
