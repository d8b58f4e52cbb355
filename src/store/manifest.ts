/** The manifest of a dataset folder: where the rows come from and what may be said of them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { TuchuError, type Message, type Text } from '../core/index.js';
import {
  KINDS,
  type FileRecord,
  type Reading,
  type RowCounts,
  type Scope,
} from '../sources/index.js';
import { say } from './messages.js';

/** One file of rows in a dataset folder. */
export interface DataFile {
  readonly file: string;
  /** The year whose flows it holds; null where it holds all rows. */
  readonly year: number | null;
  /** Null in folders of version 1, which do not say. */
  readonly rows: number | null;
  readonly sha256: string;
  readonly bytes: number;
}

/** Written once, beside the rows, and never changed. */
export interface Manifest {
  /** `/1` kept all rows in one file; `/2` keeps flows in one cube for each year. */
  readonly schema: 'tuchu-dataset/1' | 'tuchu-dataset/2';
  readonly id: string;
  readonly source: string;
  readonly title: Text;
  readonly release: string;
  readonly kind: Reading['kind'];
  readonly licence: string;
  readonly citation: string;
  readonly homepage: string;
  readonly files: readonly FileRecord[];
  /** Of the content that was loaded. */
  readonly sha256: string;
  readonly rows: RowCounts;
  /** First and last; null for a table without years. */
  readonly years: readonly [number, number] | null;
  readonly unit: string;
  readonly classification: string | null;
  readonly flow: string | null;
  readonly side: Reading['side'];
  readonly scope: Scope | null;
  /** False where products overlap; datasets loaded before this was kept are taken to add up. */
  readonly additive: boolean;
  readonly notes: readonly Message[];
  /** The mapping it was read by, as the text of a mapping file; null for sources Tuchu reads itself. */
  readonly mapping: string | null;
  /** The notes that lay beside the file when its folder was loaded. */
  readonly readme: string | null;
  /** By year. */
  readonly data: readonly DataFile[];
  /** sha256 of all the above as it is written; null in folders of version 1. */
  readonly digest: string | null;
}

const text = z.object({ en: z.string(), vi: z.string() });
const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const field = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
const message = z.object({ code: z.string(), fields: z.record(z.string(), field) });
const places = z.union([z.literal('all'), z.array(z.string())]);

/** A name in the dataset's own folder, and no way out of it. */
const fileName = z.string().regex(/^[a-z0-9][a-z0-9-]*\.parquet$/);
const dataFile = z.object({
  file: fileName,
  year: z.int().nullable(),
  rows: count.nullable(),
  sha256,
  bytes: count,
});
/** Version 1 named one file, and neither its year nor its rows. */
const dataFiles = z.preprocess(
  (data) => (Array.isArray(data) ? data : [{ year: null, rows: null, ...(data as object) }]),
  z
    .array(dataFile)
    .min(1)
    .refine((list) => new Set(list.map((d) => d.file)).size === list.length, 'a file named twice'),
);
/** By place, then by year: the months held. */
const months = z.record(z.string(), z.record(z.string().regex(/^\d{4}$/), z.int().min(0).max(11)));

const schema = z.object({
  schema: z.enum(['tuchu-dataset/1', 'tuchu-dataset/2']),
  id: z.string(),
  source: z.string(),
  title: text,
  release: z.string(),
  kind: z.enum(KINDS),
  licence: z.string(),
  citation: z.string(),
  homepage: z.string(),
  files: z.array(z.object({ name: z.string(), sha256, bytes: count })).min(1),
  sha256,
  rows: z.object({
    read: count,
    kept: count,
    setAside: z.array(z.object({ reason: message, rows: count, value: z.number().nullable() })),
  }),
  years: z.tuple([z.int(), z.int()]).nullable(),
  unit: z.string(),
  classification: z.string().nullable(),
  flow: z.string().nullable(),
  side: z.enum(['reconciled', 'importer', 'exporter', 'both']).nullable(),
  scope: z
    .object({
      from: places,
      to: places,
      products: z.enum(['all', 'subset', 'total']),
      around: z.array(z.string()).optional(),
      partial: z.object({ import: months.optional(), export: months.optional() }).optional(),
    })
    .nullable(),
  additive: z.boolean().default(true),
  notes: z.array(message),
  mapping: z.string().nullable().default(null),
  readme: z.string().nullable(),
  data: dataFiles,
  digest: sha256.nullable().default(null),
}) satisfies z.ZodType<Manifest>;

export const MANIFEST = 'manifest.json';
export const ROWS = 'rows.parquet';

const safe = (part: string): string =>
  part
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);

/** `source-release-hash`, in characters every file system takes. @example 'baci-v202201-a1e6ee74' */
export function datasetId(reading: Pick<Reading, 'source' | 'release' | 'sha256'>): string {
  const hash = reading.sha256.slice(0, 8);
  const release = safe(reading.release);
  const named = `${safe(reading.source)}-${release}`;
  return release.endsWith(hash) ? named : `${named}-${hash}`;
}

/** The manifest's text: same dataset, same bytes. */
export const manifestText = (manifest: Manifest): string =>
  `${JSON.stringify(manifest, null, 2)}\n`;

/** A manifest with the hash of all it says. */
export function sealed(said: Omit<Manifest, 'digest'>): Manifest {
  return { ...said, digest: digestOf(said) };
}

const digestOf = (said: object): string =>
  createHash('sha256')
    .update(JSON.stringify(said, null, 2))
    .digest('hex');

/** True of a manifest that does not say what was written; one of an earlier version does not tell. */
export function isEdited(text: string): boolean {
  const { digest, ...said } = JSON.parse(text) as Partial<Manifest>;
  return typeof digest === 'string' && digest !== digestOf(said);
}

const badManifest =
  (folder: string) =>
  (field: string, why: string, cause?: unknown, whyVi = why): TuchuError =>
    new TuchuError(say.badManifest({ folder, field, why, whyVi }), 1, cause);

/** Reads the manifest of one dataset folder; an unreadable one is an error that names the folder. */
export async function readManifest(datasets: string, id: string): Promise<Manifest> {
  const folder = join(datasets, id);
  const json = await readFile(join(folder, MANIFEST), 'utf8').catch((cause: unknown) => {
    const why = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw badManifest(folder)('.', why, cause);
  });
  return parseManifest(json, id, folder);
}

/** Checks the text of a manifest; `folder` is where errors say it stands. */
export function parseManifest(content: string, id: string, folder: string): Manifest {
  const bad = badManifest(folder);
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (cause) {
    throw bad('.', 'not JSON', cause, 'không phải JSON');
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const vi = schema.safeParse(json, { error: z.locales.vi().localeError }).error?.issues[0];
    const field = issue?.path.join('.') || '.';
    throw bad(field, issue?.message ?? '', parsed.error, vi?.message ?? '');
  }
  if (parsed.data.id !== id)
    throw bad(
      'id',
      `\`${parsed.data.id}\` is not the folder's name`,
      undefined,
      `\`${parsed.data.id}\` không phải tên thư mục`,
    );
  return parsed.data;
}
