/**
 * A bundle checked without a network and before anything is written: the zip's own bytes, the signature by
 * a trusted key, the length and hash of every file, and that this version can read every manifest.
 */
import { open, type FileHandle } from 'node:fs/promises';
import { TuchuError } from '../../core/index.js';
import { listZip } from '../../sources/index.js';
import { MANIFEST, parseManifest, type Manifest } from '../manifest.js';
import { take } from './bytes.js';
import { layout } from './container.js';
import { checkBytes, checkDeclared, checkEntries, checkLength, readHead } from './contents.js';
import { parseDescription, type Declared, type LeftOut } from './datapackage.js';
import { fingerprintOf, keyText, type Key } from './key.js';
import { say } from './messages.js';
import { signer } from './signature.js';

/** A file in a bundle and where its bytes begin. */
export interface BundlePart extends Declared {
  readonly at: number;
}

export interface BundleDataset {
  readonly manifest: Manifest;
  readonly parts: readonly BundlePart[];
}

/** A bundle that was found whole, signed by a key that is trusted. */
export interface Bundle {
  readonly file: string;
  readonly signedBy: Pick<Key, 'name' | 'fingerprint'>;
  readonly software: string;
  readonly datasets: readonly BundleDataset[];
  readonly leftOut: readonly LeftOut[];
}

export interface VerifyOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Verifies a bundle. `TuchuError` says what is wrong with it, and where; nothing is written anywhere.
 *
 * @example
 * const { datasets, leftOut } = await verifyBundle('handover.zip', await listKeys(keysDir()));
 */
export async function verifyBundle(
  file: string,
  trusted: readonly Pick<Key, 'name' | 'fingerprint'>[],
  { signal }: VerifyOptions = {},
): Promise<Bundle> {
  const entries = await listZip(file);
  checkEntries(file, entries);
  const handle = await open(file);
  try {
    const [description, signature] = await readHead(file, handle, entries);
    const signedBy = checkSigner(file, description, signature, trusted);
    const { software, files, leftOut } = parseDescription(description, file);
    checkDeclared(file, entries, files);
    await checkBytes(file, handle, entries, files, signal);
    const places = layout(entries).parts.slice(2);
    const parts = files.map((f, i) => ({ ...f, at: places[i]?.content ?? 0 }));
    const datasets: BundleDataset[] = [];
    for (const id of new Set(parts.map((p) => p.dataset)))
      datasets.push(
        await readDataset(
          file,
          handle,
          id,
          parts.filter((p) => p.dataset === id),
        ),
      );
    return { file, signedBy, software, datasets, leftOut };
  } finally {
    await handle.close();
  }
}

function checkSigner(
  file: string,
  description: Buffer,
  signature: Buffer,
  trusted: readonly Pick<Key, 'name' | 'fingerprint'>[],
): Bundle['signedBy'] {
  const key = signer(description, signature, file);
  const fingerprint = fingerprintOf(key);
  const known = trusted.find((t) => t.fingerprint === fingerprint);
  if (known === undefined)
    throw new TuchuError(say.unknownKey({ file, fingerprint, key: keyText(key) }));
  return { name: known.name, fingerprint };
}

/** A dataset of the bundle: its manifest can be read here, and names just the files that came with it. */
async function readDataset(
  file: string,
  handle: FileHandle,
  id: string,
  parts: readonly BundlePart[],
): Promise<BundleDataset> {
  const first = parts.find((p) => p.file === MANIFEST);
  if (first === undefined)
    throw new TuchuError(say.missing({ file, entry: `datasets/${id}/${MANIFEST}` }));
  checkLength(file, first.path, MANIFEST, first.bytes);
  const text = (await take(handle, first.at, first.bytes)).toString('utf8');
  const manifest = readable(file, first.path, () => parseManifest(text, id, `${file}/${id}`));
  const listed = ({ file: name, bytes, sha256 }: Omit<Declared, 'dataset' | 'path'>): string =>
    `${name} ${bytes} ${sha256}`;
  const named = manifest.data.map(listed).sort();
  const came = parts
    .filter((p) => p !== first)
    .map(listed)
    .sort();
  if (named.join('\n') !== came.join('\n'))
    throw new TuchuError(say.otherFiles({ file, dataset: id }));
  return { manifest, parts };
}

/** A manifest of a schema that this version does not know comes from a newer one. */
function readable(file: string, part: string, read: () => Manifest): Manifest {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof TuchuError)) throw cause;
    const { field, why, whyVi } = cause.detail.fields;
    if (field === 'schema') throw new TuchuError(say.newerManifest({ file, part }), 1, cause);
    throw new TuchuError(
      say.badManifest({
        file,
        part,
        field: String(field),
        why: String(why),
        whyVi: String(whyVi),
      }),
      1,
      cause,
    );
  }
}
