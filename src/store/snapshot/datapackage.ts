/**
 * `datapackage.json`: a Frictionless Data Package (version 2) that names every file of a bundle with its
 * length and hash, the licence and source of each, and what was left out. It is what is signed.
 */
import { z } from 'zod';
import { TuchuError } from '../../core/index.js';
import { licenceTerms, type LicenceTerms } from '../../sources/index.js';
import type { Manifest } from '../manifest.js';
import { say } from './messages.js';
import { checkVersion } from './version.js';

const NAME = 'tuchu-bundle';
const VERSION = 1;
const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** A column of a table, by the types of a Frictionless Table Schema. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'any';
}

/** A file of a dataset, as it goes into a bundle. */
export interface BundledFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Null where it is no table that others can read. */
  readonly fields: readonly Field[] | null;
}

const folder = /^[a-z0-9][a-z0-9.-]*$/;
const file = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const filled = z.string().min(1);

const leftOut = z.object({
  dataset: filled,
  title: z.object({ en: z.string(), vi: z.string() }),
  release: z.string(),
  licence: z.string(),
  redistribution: z.enum(['forbidden', 'unclear']),
  homepage: z.string(),
  citation: z.string(),
});

/** A dataset that its licence keeps out of the bundle, and where to get it. */
export type LeftOut = z.infer<typeof leftOut>;

const schema = z.object({
  $schema: z.literal(PROFILE),
  resources: z
    .array(
      z.object({
        name: filled,
        dataset: z.string().regex(folder),
        path: filled,
        bytes: z.int().min(0),
        hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
      }),
    )
    .min(1),
  tuchu: z.object({
    schema: z.literal(`${NAME}/${VERSION}`),
    software: z.string(),
    leftOut: z.array(leftOut),
  }),
});

/** A part of a bundle, as declared. */
export interface Declared {
  readonly dataset: string;
  /** The file's name in the dataset's folder. */
  readonly file: string;
  /** Its name in the zip. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a bundle declares of itself. */
export interface Description {
  readonly software: string;
  readonly files: readonly Declared[];
  readonly leftOut: readonly LeftOut[];
}

/** Where a file of a dataset stands, in the workspace and in the bundle. */
export const pathOf = (dataset: string, name: string): string => `datasets/${dataset}/${name}`;

const TYPES: readonly (readonly [RegExp, string, string])[] = [
  [/\.json$/, 'json', 'application/json'],
  [/\.parquet$/, 'parquet', 'application/vnd.apache.parquet'],
];

function licence({ licence: title, name, path }: LicenceTerms): object {
  return { ...(name === null ? {} : { name }), ...(path === null ? {} : { path }), title };
}

function resource(manifest: Manifest, { name, bytes, sha256, fields }: BundledFile): object {
  const [, format, mediatype] = TYPES.find(([ending]) => ending.test(name)) ?? [];
  const { id, title, citation, homepage, release } = manifest;
  const terms = licenceTerms(manifest.licence);
  return {
    name: `${id}.${name.toLowerCase()}`,
    title: title.en,
    dataset: id,
    path: pathOf(id, name),
    format: format ?? 'bin',
    mediatype: mediatype ?? 'application/octet-stream',
    bytes,
    hash: `sha256:${sha256}`,
    ...(fields === null ? {} : { type: 'table', schema: { fields } }),
    licenses: [licence(terms)],
    ...(terms.conditions === null ? {} : { conditions: terms.conditions }),
    sources: [
      { title: citation, ...(homepage === '' ? {} : { path: homepage }), version: release },
    ],
  };
}

/** What is said of a dataset that stays behind. */
export function leftOutOf({
  id,
  title,
  release,
  licence: stated,
  homepage,
  citation,
}: Manifest): LeftOut {
  const { redistribution } = licenceTerms(stated);
  return {
    dataset: id,
    title,
    release,
    licence: stated,
    redistribution: redistribution === 'forbidden' ? 'forbidden' : 'unclear',
    homepage,
    citation,
  };
}

/** The text of `datapackage.json`; the same datasets give the same text. */
export function descriptionText(
  parts: readonly { readonly manifest: Manifest; readonly files: readonly BundledFile[] }[],
  behind: readonly LeftOut[],
  software: string,
): string {
  const stated = {
    $schema: PROFILE,
    name: 'tuchu-snapshot',
    resources: parts.flatMap(({ manifest, files }) => files.map((f) => resource(manifest, f))),
    tuchu: { schema: `${NAME}/${VERSION}`, software, leftOut: behind },
  };
  return `${JSON.stringify(stated, null, 2)}\n`;
}

/** Reads `datapackage.json`; `TuchuError` names the field that is not as it must be. */
export function parseDescription(bytes: Buffer, bundle: string): Description {
  const bad = (field: string, why: string, cause?: unknown): TuchuError =>
    new TuchuError(say.badDescription({ file: bundle, field, why }), 1, cause);
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw bad('.', 'not JSON', cause);
  }
  const own = (json as { readonly tuchu?: unknown } | null)?.tuchu;
  checkVersion(bundle, 'datapackage.json', own, 'schema', NAME, VERSION);
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw bad(issue?.path.join('.') || '.', issue?.message ?? '', parsed.error);
  }
  const { resources, tuchu } = parsed.data;
  const files = resources.map(({ dataset, path, bytes: length, hash }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!file.test(name) || path !== pathOf(dataset, name)) throw bad('resources.path', path);
    return { dataset, file: name, path, bytes: length, sha256: hash.slice('sha256:'.length) };
  });
  if (new Set(files.map((f) => f.path.toLowerCase())).size !== files.length)
    throw bad('resources.path', 'declared twice');
  return { software: tuchu.software, files, leftOut: tuchu.leftOut };
}
