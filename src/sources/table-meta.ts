/** The `NAME.meta.json` beside a Tuchu table: what a publisher would say of it, checked strictly. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { TuchuError } from '../core/index.js';
import { say } from './messages.js';
import type { FileRecord } from './source.js';

const filled = z.string().min(1);
const text = z.strictObject({ en: filled, vi: filled });
const places = z.union([z.literal('all'), z.array(filled)]);

export const tableMeta = z.strictObject({
  'tuchu-table': z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: text,
  kind: z.enum(['flows', 'series']),
  release: filled,
  unit: filled,
  classification: filled.nullable(),
  flow: filled.nullable(),
  side: z.enum(['reconciled', 'importer', 'exporter']).nullable(),
  scope: z
    .strictObject({ from: places, to: places, products: z.enum(['all', 'subset', 'total']) })
    .nullable(),
  licence: filled,
  citation: filled,
  homepage: z.string(),
  madeBy: filled,
  derivedFrom: z.array(filled),
  notes: z.array(text),
});

/** What `NAME.meta.json` holds. Flows state their classification, flow, side and scope; series need not. */
export type TableMeta = z.infer<typeof tableMeta>;

/** Where the description of a table stands. @example metaPath('a/x.csv.gz') // 'a/x.meta.json' */
export const metaPath = (file: string): string => file.replace(/\.csv(\.gz)?$/i, '') + '.meta.json';

const issues = (error: z.ZodError): { column: string; value: string } => {
  const first = error.issues[0];
  return { column: first?.path.join('.') || '.', value: first?.message ?? '' };
};

export async function readMeta(file: string): Promise<{ meta: TableMeta; record: FileRecord }> {
  const path = metaPath(file);
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    throw new TuchuError(say.metaAbsent({ file, meta: basename(path) }), 1, cause);
  }
  const bad = (column: string, value: string, cause?: unknown): TuchuError =>
    new TuchuError(say.metaBad({ file: path, column, value }), 1, cause);
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw bad('.', 'not JSON', cause);
  }
  const parsed = tableMeta.safeParse(json);
  if (!parsed.success) {
    const { column, value } = issues(parsed.error);
    throw bad(column, value);
  }
  const meta = parsed.data;
  for (const field of ['classification', 'flow', 'side', 'scope'] as const)
    if (meta.kind === 'flows' && meta[field] === null) throw bad(field, 'flows must state this');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { meta, record: { name: basename(path), sha256, bytes: bytes.length } };
}
