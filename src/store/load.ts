/** Turns one file into a dataset folder, in a temporary place. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { TuchuError } from '../core/index.js';
import { sourceMessages, type Kind, type Reading, type Source } from '../sources/index.js';
import { sync } from './commit.js';
import { Writer } from './duck.js';
import { datasetId, MANIFEST, manifestText, ROWS, type Manifest } from './manifest.js';
import { say } from './messages.js';
import { plainStage } from './plain-stage.js';
import { flowStage, type Stage } from './stage.js';

/** How far a load has come. */
export interface Progress {
  readonly stage: 'reading' | 'writing' | 'done';
  readonly file: string;
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly rows: number;
}

export interface LoadOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Reads every file, in place of the source its header would name: for a table nobody foresaw. */
  readonly source?: Source | undefined;
}

/** A dataset that waits for its rename. */
export interface Prepared {
  readonly manifest: Manifest;
  readonly folder: string;
}

async function hashOf(file: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { sha256: hash.digest('hex'), bytes: (await stat(file)).size };
}

/** The loaded dataset that was made of exactly this file, found without reading it as a table. */
export async function loadedFrom(
  file: string,
  source: Source,
  manifests: readonly Manifest[],
): Promise<Manifest | undefined> {
  const { size } = await stat(file);
  const alike = manifests.filter(
    (m) => m.source === source.id && m.files.length === 1 && m.files[0]?.bytes === size,
  );
  if (alike.length === 0) return undefined;
  const { sha256 } = await hashOf(file);
  return alike.find((m) => m.sha256 === sha256);
}

/** Reads, checks and writes one file's rows below `temporary`; nothing outside it is touched. */
export async function prepare(
  file: string,
  source: Source,
  temporary: string,
  options: LoadOptions,
  readme: string | null,
): Promise<Prepared> {
  const { onProgress, signal } = options;
  const folder = join(temporary, 'dataset');
  await mkdir(folder, { recursive: true });
  const rows = join(folder, ROWS);
  const writer = await Writer.open(temporary);
  try {
    let last = { bytesRead: 0, bytesTotal: 0, rows: 0 };
    const flows = await flowStage(writer);
    const series = await plainStage(writer, 'series');
    const records = await plainStage(writer, 'records');
    const codes = await plainStage(writer, 'codes');
    const cells = await plainStage(writer, 'cells');
    const stages: Readonly<Record<Kind, Stage<never>>> = { flows, series, records, codes, cells };
    const emit = {
      flow: flows.add,
      series: series.add,
      record: records.add,
      code: codes.add,
      cell: cells.add,
    };
    const reading = await source.read(file, emit, {
      signal,
      onProgress: (p) => onProgress?.({ stage: 'reading', file, ...(last = p) }),
    });
    onProgress?.({ stage: 'writing', file, ...last });
    const stage = stages[reading.kind];
    const twice = await stage.duplicate(signal);
    if (twice !== undefined) {
      const cell = { file, column: reading.key.join(','), ...twice };
      throw new TuchuError(sourceMessages.duplicate(cell));
    }
    const merged = await stage.write(rows, signal);
    const manifest = describe(reading, readme, merged, await hashOf(rows));
    await writeFile(join(folder, MANIFEST), manifestText(manifest));
    await sync(rows, 'file');
    await sync(join(folder, MANIFEST), 'file');
    await sync(folder, 'folder');
    onProgress?.({ stage: 'done', file, ...last });
    return { manifest, folder };
  } finally {
    writer.close();
  }
}

function describe(
  reading: Reading,
  readme: string | null,
  merged: number,
  data: { sha256: string; bytes: number },
): Manifest {
  const { source, title, release, kind, licence, citation, homepage, files, sha256 } = reading;
  const {
    rows,
    years,
    unit,
    classification,
    flow,
    side,
    scope,
    additive = true,
    notes,
    mapping = null,
  } = reading;
  return {
    schema: 'tuchu-dataset/1',
    id: datasetId(reading),
    source,
    title,
    release,
    kind,
    licence,
    citation,
    homepage,
    files,
    sha256,
    rows,
    years,
    unit,
    classification,
    flow,
    side,
    scope,
    additive,
    notes: merged > 0 ? [...notes, say.merged({ rows: merged })] : notes,
    mapping,
    readme,
    data: { file: ROWS, ...data },
  };
}
