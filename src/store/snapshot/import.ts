/** A bundle taken into a workspace: verified first, copied aside, then committed by rename, all or nothing. */
import { mkdir, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { TuchuError, render, type Lang } from '../../core/index.js';
import { commit } from '../commit.js';
import { sync } from '../disk.js';
import { Reader } from '../duck.js';
import { makeTemporary, removeTemporary } from '../temporary.js';
import { verifyFolder } from '../verify.js';
import { openWorkspace } from '../workspace.js';
import { pass } from './bytes.js';
import type { Key } from './key.js';
import { say } from './messages.js';
import { verifyBundle, type Bundle, type BundleDataset, type VerifyOptions } from './verify.js';

export interface ImportResult {
  readonly bundle: Bundle;
  /** Datasets that appeared, and those that were there before with the same bytes. */
  readonly added: readonly string[];
  readonly already: readonly string[];
}

/**
 * Imports a bundle. Nothing in the workspace changes unless all of it does.
 *
 * @example
 * await importBundle('.tuchu', 'handover.zip', await listKeys(keysDir()));
 */
export async function importBundle(
  dir: string,
  file: string,
  trusted: readonly Pick<Key, 'name' | 'fingerprint'>[],
  options: VerifyOptions = {},
): Promise<ImportResult> {
  const bundle = await verifyBundle(file, trusted, options);
  const workspace = await openWorkspace(dir, { create: true });
  const [datasets, tmp] = [join(workspace.dir, 'datasets'), join(workspace.dir, 'tmp')];
  await workspace.close();
  const present = (id: string): Promise<boolean> => isThere(datasets, find(bundle, id), file);
  const ids = bundle.datasets.map((d) => d.manifest.id);
  const fresh: string[] = [];
  for (const id of ids) if (!(await present(id))) fresh.push(id);
  const temporary = await makeTemporary(tmp);
  try {
    for (const id of fresh) await copy(file, find(bundle, id), join(temporary, id), options.signal);
    await checkRows(file, temporary, fresh, options.signal);
    options.signal?.throwIfAborted();
    const prepared = fresh.map((id) => ({ id, folder: join(temporary, id) }));
    const taken = await commit(prepared, datasets, present);
    const added = fresh.filter((id) => !taken.has(id));
    return { bundle, added, already: ids.filter((id) => !added.includes(id)) };
  } catch (cause) {
    options.signal?.throwIfAborted();
    const { code } = cause as NodeJS.ErrnoException;
    if (cause instanceof TuchuError || code === undefined) throw cause;
    throw new TuchuError(say.notImported({ dir: workspace.dir, why: code }), 1, cause);
  } finally {
    await removeTemporary(temporary);
  }
}

/** A signer may sign what this version cannot read: every table is opened and counted before it appears. */
async function checkRows(
  bundle: string,
  temporary: string,
  ids: readonly string[],
  signal: AbortSignal | undefined,
): Promise<void> {
  let reader: Promise<Reader> | undefined;
  try {
    for (const id of ids) {
      const open = (): Promise<Reader> => (reader ??= Reader.open(temporary));
      const { problems } = await verifyFolder(temporary, id, open, signal);
      const [problem] = problems;
      if (problem === undefined) continue;
      const told = (lang: Lang): string => render(problem, lang).replaceAll(`${temporary}/`, '');
      throw new TuchuError(say.notSound({ file: bundle, en: told('en'), vi: told('vi') }));
    }
  } finally {
    (await reader)?.close();
  }
}

function find({ datasets }: Bundle, id: string): BundleDataset {
  const found = datasets.find((d) => d.manifest.id === id);
  if (found === undefined) throw new Error(`the bundle holds no ${id}`);
  return found;
}

/** True where the workspace holds the dataset with just these bytes; other bytes under its name are an error. */
async function isThere(
  datasets: string,
  { manifest, parts }: BundleDataset,
  bundle: string,
): Promise<boolean> {
  const folder = join(datasets, manifest.id);
  if ((await stat(folder).catch(() => undefined)) === undefined) return false;
  for (const { file, bytes, sha256 } of parts) {
    const path = join(folder, file);
    const held = await pass({ file: path, start: 0, bytes: bytes + 1 }).catch(() => undefined);
    if (held?.sha256 !== sha256)
      throw new TuchuError(say.otherBytes({ file: bundle, dataset: manifest.id, path }));
  }
  return true;
}

/** Copies a dataset out of the bundle, hashing it once more: the file may have changed since it was verified. */
async function copy(
  bundle: string,
  { parts }: BundleDataset,
  folder: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, path, at, bytes, sha256 } of parts) {
    const handle = await open(join(folder, file), 'wx');
    try {
      const passed = await pass({ file: bundle, start: at, bytes }, { handle, at: 0 }, signal);
      if (passed.sha256 !== sha256)
        throw new TuchuError(say.changed({ file: bundle, entry: path }));
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
  await sync(folder, 'folder');
}
