/** Looks at a dataset folder again: every byte hashed, every page checked, every row counted. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { TuchuError, type Message } from '../core/index.js';
import { checkCube } from './cube/open.js';
import type { Reader } from './duck.js';
import { hashOf } from './hash.js';
import { MANIFEST, isEdited, readManifest, type DataFile } from './manifest.js';
import { say } from './messages.js';

/** What was found in one dataset folder; in order when there are no problems. */
export interface Verified {
  readonly id: string;
  readonly rows: number;
  readonly bytes: number;
  readonly files: number;
  readonly problems: readonly Message[];
}

/**
 * Checks one folder of a workspace. A folder that is not as it was written is told, never repaired.
 *
 * @param reader counts the rows of files that are no cubes
 */
export async function verifyFolder(
  datasets: string,
  id: string,
  reader: () => Promise<Reader>,
  signal?: AbortSignal,
): Promise<Verified> {
  const problems: Message[] = [];
  let [rows, bytes] = [0, 0];
  let data: readonly DataFile[] = [];
  try {
    ({ data } = await readManifest(datasets, id));
  } catch (cause) {
    if (!(cause instanceof TuchuError)) throw cause;
    problems.push(cause.detail);
    return { id, rows, bytes, files: 0, problems };
  }
  const folder = join(datasets, id);
  for (const file of data) {
    signal?.throwIfAborted();
    const path = join(folder, file.file);
    try {
      const problem = await unlike(path, file);
      if (problem !== undefined) problems.push(problem);
      else {
        const counted = await count(path, file, reader);
        rows += counted;
        bytes += file.bytes;
        if (file.rows !== null && counted !== file.rows)
          problems.push(say.otherCount({ file: path, counted, stated: file.rows }));
      }
    } catch (cause) {
      problems.push(cause instanceof TuchuError ? cause.detail : faultOf(path, cause));
    }
  }
  const manifest = join(folder, MANIFEST);
  if (isEdited(await readFile(manifest, 'utf8'))) problems.push(say.edited({ file: manifest }));
  const known = new Set([MANIFEST, ...data.map((d) => d.file)]);
  for (const name of (await readdir(folder)).sort())
    if (!known.has(name)) problems.push(say.strangeFile({ file: join(folder, name) }));
  return { id, rows, bytes, files: data.length, problems };
}

/** How a file differs from what its manifest says of it. */
async function unlike(path: string, file: DataFile): Promise<Message | undefined> {
  const size = await stat(path).then(
    (s) => s.size,
    () => undefined,
  );
  if (size === undefined) return say.fileGone({ file: path });
  if (size !== file.bytes) return say.otherSize({ file: path, bytes: size, stated: file.bytes });
  const { sha256 } = await hashOf(path);
  if (sha256 !== file.sha256) return say.otherHash({ file: path, sha256, stated: file.sha256 });
  return undefined;
}

async function count(path: string, file: DataFile, reader: () => Promise<Reader>): Promise<number> {
  if (file.year !== null) {
    const { year, rows } = await checkCube(path);
    if (year !== file.year)
      throw new TuchuError(say.otherYear({ file: path, year, stated: file.year }), 1);
    return rows;
  }
  const [row] = await (await reader()).rows('SELECT count(*) FROM read_parquet($path)', { path });
  return Number(row?.[0]);
}

const faultOf = (file: string, cause: unknown): Message =>
  say.unreadableFile({ file, why: cause instanceof Error ? cause.message : String(cause) });
