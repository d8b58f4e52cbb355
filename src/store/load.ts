/** Turns one file into a dataset folder, in a temporary place. */
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TuchuError } from '../core/index.js';
import {
  sourceMessages,
  type Emit,
  type FlowRow,
  type Reading,
  type Source,
} from '../sources/index.js';
import { sync } from './disk.js';
import { FlowStage, flowKey, type Stored } from './flow-stage.js';
import { hashOf } from './hash.js';
import {
  datasetId,
  MANIFEST,
  manifestText,
  sealed,
  ROWS,
  type DataFile,
  type Manifest,
} from './manifest.js';
import { say } from './messages.js';
import type { PlainStages, Stage } from './plain-stage.js';

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
  let last = { bytesRead: 0, bytesTotal: 0, rows: 0 };
  const flows = new FlowStage(temporary, await textSize(file));
  const plain = await plainStages(source, temporary);
  try {
    const emit: Emit = {
      flow: flows.add,
      flowBlock: flows.addBlock,
      series: (row, line) => plain?.series.add(row, line),
      record: (row, line, key) => plain?.records.add(row, line, key),
      code: (row, line, key) => plain?.codes.add(row, line, key),
      cell: (row, line) => plain?.cells.add(row, line),
    };
    const reading = await source.read(file, emit, {
      signal,
      onProgress: (p) => onProgress?.({ stage: 'reading', file, ...(last = p) }),
    });
    onProgress?.({ stage: 'writing', file, ...last });
    const { kind } = reading;
    const stored =
      kind === 'flows' || plain === undefined
        ? await writeFlows(flows, folder, file, source, reading, signal)
        : { files: [await writePlain(plain[kind], folder, file, reading, signal)], merged: 0 };
    const manifest = describe(reading, readme, stored.merged, stored.files);
    await writeFile(join(folder, MANIFEST), manifestText(manifest));
    await sync(join(folder, MANIFEST), 'file');
    await sync(folder, 'folder');
    onProgress?.({ stage: 'done', file, ...last });
    return { manifest, folder };
  } finally {
    plain?.close();
  }
}

/** Where rows go that are no flows; a source of flows alone needs none, and no DuckDB either. */
async function plainStages(source: Source, folder: string): Promise<PlainStages | undefined> {
  if (source.kinds?.every((kind) => kind === 'flows')) return undefined;
  return (await import('./plain-stage.js')).PlainStages.open(folder);
}

/** Bytes of the table as text: a zipped one grows some tenfold. */
async function textSize(file: string): Promise<number> {
  const { size } = await stat(file);
  return file.endsWith('.gz') ? size * 12 : size;
}

async function writeFlows(
  flows: FlowStage,
  folder: string,
  file: string,
  source: Source,
  reading: Reading,
  signal: AbortSignal | undefined,
): Promise<Pick<Stored, 'files' | 'merged'>> {
  const stored = await flows.write(folder, signal);
  if (stored.twice.size === 0) return stored;
  throw await foundTwice(stored.twice, file, source, reading);
}

/** Reads the file once more for the lines of the first row that stands there twice. */
async function foundTwice(
  keys: ReadonlySet<string>,
  file: string,
  source: Source,
  { key }: Reading,
): Promise<unknown> {
  const seen = new Map<string, number>();
  const flow = (row: FlowRow, line: number): void => {
    const text = flowKey(row);
    if (!keys.has(text)) return;
    const first = seen.get(text);
    if (first === undefined) {
      seen.set(text, line);
      return;
    }
    const value = [row.fromCode, row.toCode, row.product, row.year].join(',');
    const cell = { file, column: key.join(','), first, line, value };
    throw new TuchuError(sourceMessages.duplicate(cell));
  };
  try {
    await source.read(file, { flow, series: () => undefined });
  } catch (cause) {
    return cause;
  }
  return new TuchuError(say.fileChanged({ file }));
}

async function writePlain(
  stage: Stage<never>,
  folder: string,
  file: string,
  { key }: Reading,
  signal: AbortSignal | undefined,
): Promise<DataFile> {
  const twice = await stage.duplicate(signal);
  if (twice !== undefined) {
    const cell = { file, column: key.join(','), ...twice };
    throw new TuchuError(sourceMessages.duplicate(cell));
  }
  const path = join(folder, ROWS);
  const rows = await stage.write(path, signal);
  await sync(path, 'file');
  return { file: ROWS, year: null, rows, ...(await hashOf(path)) };
}

function describe(
  reading: Reading,
  readme: string | null,
  merged: number,
  data: readonly DataFile[],
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
  return sealed({
    schema: 'tuchu-dataset/2',
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
    data,
  });
}
