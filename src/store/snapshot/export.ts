/** A workspace, or some of its datasets, written out as a signed bundle. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { TuchuError, type Text } from '../../core/index.js';
import { licenceTerms, mayHandOn } from '../../sources/index.js';
import type { Workspace } from '../api.js';
import { Reader } from '../duck.js';
import { say as storeMessages } from '../messages.js';
import { DESCRIPTION, SIGNATURE } from './contents.js';
import { descriptionText, leftOutOf, pathOf, type LeftOut } from './datapackage.js';
import { datasetFiles } from './folder.js';
import { fingerprintOf } from './key.js';
import { say } from './messages.js';
import { signatureText } from './signature.js';
import { writeWhole, type Content } from './write.js';

export interface ExportOptions {
  /** Which datasets, by id; all of them where none is named. */
  readonly datasets?: readonly string[] | undefined;
  readonly out: string;
  /** The private key that signs. */
  readonly key: KeyObject;
  /** Name and version of the program, for whoever opens the bundle later. */
  readonly software: string;
  /** Replaces a file that is there. */
  readonly force?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ExportResult {
  readonly file: string;
  readonly bytes: number;
  /** Of the key that signed. */
  readonly fingerprint: string;
  readonly datasets: readonly {
    readonly id: string;
    readonly licence: string;
    /** What whoever hands the bundle on must do; null where nothing is asked. */
    readonly conditions: Text | null;
  }[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Writes a bundle. Datasets whose licence does not let them be handed on stay behind and are named in it.
 * The file appears whole, verified, or not at all.
 *
 * @example
 * await exportBundle(workspace, { out: 'handover.zip', key: await signingKey(keysDir()), software: 'tuchu 0.1.0' });
 */
export async function exportBundle(
  workspace: Workspace,
  { datasets: wanted = [], out, key, software, force = false, signal }: ExportOptions,
): Promise<ExportResult> {
  const file = resolve(out);
  if (!force && (await stat(file).catch(() => undefined)) !== undefined)
    throw new TuchuError(say.outThere({ file: out }), 2);
  const chosen = await choose(workspace, wanted);
  const going = chosen.filter((m) => mayHandOn(licenceTerms(m.licence)));
  const leftOut = chosen.filter((m) => !going.includes(m)).map(leftOutOf);
  if (going.length === 0)
    throw new TuchuError(
      say.nothing({ ids: leftOut.map((l) => l.dataset), licences: leftOut.map((l) => l.licence) }),
    );
  const contents = await gather(
    join(workspace.dir, 'datasets'),
    going.map((m) => m.id),
    leftOut,
    key,
    software,
  );
  const fingerprint = fingerprintOf(createPublicKey(key));
  const bytes = await writeWhole(file, contents, fingerprint, signal);
  const datasets = going.map(({ id, licence }) => {
    const { conditions } = licenceTerms(licence);
    return { id, licence, conditions };
  });
  return { file, bytes, fingerprint, datasets, leftOut };
}

/** The datasets asked for; one that cannot be read is an error, never left out in silence. */
async function choose(
  workspace: Workspace,
  wanted: readonly string[],
): ReturnType<Workspace['datasets']> {
  const held = await workspace.datasets();
  const broken = await workspace.unreadable();
  const damaged = broken.find(
    ({ folder }) => wanted.length === 0 || wanted.includes(basename(folder)),
  );
  if (damaged !== undefined) throw new TuchuError(damaged.detail);
  const known = held.map((m) => m.id);
  const unknown = wanted.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new TuchuError(storeMessages.unknownDataset({ id: unknown, known }), 2);
  return wanted.length === 0 ? held : held.filter((m) => wanted.includes(m.id));
}

async function gather(
  folder: string,
  ids: readonly string[],
  leftOut: readonly LeftOut[],
  key: KeyObject,
  software: string,
): Promise<readonly Content[]> {
  const reader = await Reader.open(folder);
  try {
    const parts = [];
    for (const id of ids) parts.push(await datasetFiles(folder, id, reader));
    const description = Buffer.from(descriptionText(parts, leftOut, software));
    const signature = Buffer.from(signatureText(description, key));
    const files = parts.flatMap(({ manifest: { id }, files: list }) =>
      list.map(({ name, bytes, sha256 }) => ({
        name: pathOf(id, name),
        bytes,
        // One byte more is asked for: a file that has grown is found.
        from: { file: join(folder, id, name), start: 0, bytes: bytes + 1, sha256 },
      })),
    );
    return [
      { name: DESCRIPTION, bytes: description.length, from: description },
      { name: SIGNATURE, bytes: signature.length, from: signature },
      ...files,
    ];
  } finally {
    reader.close();
  }
}
