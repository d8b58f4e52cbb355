/** A dataset folder as files: the manifest and those it names, and nothing that lies beside them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TuchuError } from '../../core/index.js';
import type { Reader } from '../duck.js';
import { MANIFEST, readManifest, type Manifest } from '../manifest.js';
import type { BundledFile, Field } from './datapackage.js';
import { say } from './messages.js';

const TYPES: readonly (readonly [RegExp, Field['type']])[] = [
  [/^VARCHAR/, 'string'],
  [/INT/, 'integer'],
  [/^(?:DOUBLE|FLOAT|DECIMAL)/, 'number'],
];
const typeOf = (type: string): Field['type'] =>
  TYPES.find(([like]) => like.test(type))?.[1] ?? 'any';

/** The columns of a Parquet file; null of any other. One that cannot be read is damaged. */
async function fieldsOf(reader: Reader, file: string): Promise<readonly Field[] | null> {
  if (!file.endsWith('.parquet')) return null;
  const columns =
    'SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet($file))';
  const rows = await reader.rows(columns, { file }).catch((cause: unknown) => {
    throw new TuchuError(say.damaged({ file }), 1, cause);
  });
  return rows.map(([name, type]) => ({ name: String(name), type: typeOf(String(type)) }));
}

/** A dataset with its files as they stand in the workspace; the manifest first. */
export async function datasetFiles(
  datasets: string,
  id: string,
  reader: Reader,
): Promise<{ manifest: Manifest; files: readonly BundledFile[] }> {
  const manifest = await readManifest(datasets, id);
  const folder = join(datasets, id);
  const text = await readFile(join(folder, MANIFEST));
  const files: BundledFile[] = [
    {
      name: MANIFEST,
      bytes: text.length,
      sha256: createHash('sha256').update(text).digest('hex'),
      fields: null,
    },
  ];
  for (const { file, bytes, sha256 } of manifest.data)
    files.push({ name: file, bytes, sha256, fields: await fieldsOf(reader, join(folder, file)) });
  return { manifest, files };
}
