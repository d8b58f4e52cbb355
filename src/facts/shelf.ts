/**
 * A user's packs in the workspace: put there whole or not at all, and taken away again. What is written is what
 * was checked, byte for byte; it takes its place by rename.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { TuchuError, type PlaceCode } from '../core/index.js';
import { say } from './messages.js';
import { buildPack, REPLACED, userPacks } from './pack.js';
import { jsonFiles, parseTexts, readTexts } from './read.js';
import type { Pack } from './schema.js';

async function write(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A folder for work in progress, named as the workspace names those it sweeps once their process is gone. */
async function temporary(workspace: string): Promise<string> {
  const folder = join(workspace, 'tmp', `${process.pid}-${randomBytes(6).toString('hex')}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

export interface Added {
  readonly pack: Pack;
  /** True when a pack of the user's own for the same country stood there before. */
  readonly replaced: boolean;
  readonly folder: string;
}

/**
 * Checks the pack of a folder whole and puts it into the workspace, in place of an own pack of the same country.
 * A pack with a problem is refused with a TuchuError and nothing is changed. Between the two renames of a
 * replacement the old pack still answers, under another name.
 *
 * @example
 * (await addPack('my-packs/nzl', '.tuchu')).pack.code; // 'NZL'
 */
export async function addPack(folder: string, workspace: string): Promise<Added> {
  const texts = await readTexts(folder);
  if (texts === undefined) throw new TuchuError(say.noFolder({ folder }), 1);
  const pack = buildPack({ ...parseTexts(texts, folder), origin: 'workspace' }, folder);
  const home = userPacks(workspace);
  const target = join(home, pack.code.toLowerCase());
  await mkdir(home, { recursive: true });
  const fresh = await temporary(workspace);
  try {
    for (const [name, text] of Object.entries(texts)) await write(join(fresh, name), text);
    const stood = (await jsonFiles(target)) !== undefined;
    // What an add that was cut short left behind counts only while nothing stands in its place.
    if (stood) {
      await rm(target + REPLACED, { recursive: true, force: true });
      await rename(target, target + REPLACED);
    }
    await rename(fresh, target);
    const replaced = stood || (await jsonFiles(target + REPLACED)) !== undefined;
    await rm(target + REPLACED, { recursive: true, force: true });
    return { pack, replaced, folder: target };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/**
 * Takes a user's own pack out of the workspace; the one shipped, where there is one, answers again. Throws a
 * TuchuError when there is no own pack of the country.
 */
export async function removePack(code: PlaceCode, workspace: string): Promise<void> {
  const target = join(userPacks(workspace), code.toLowerCase());
  const there = [target, target + REPLACED];
  let found = false;
  for (const folder of there) {
    if ((await jsonFiles(folder)) === undefined) continue;
    found = true;
    const gone = await temporary(workspace);
    await rename(folder, join(gone, 'pack'));
    await rm(gone, { recursive: true, force: true });
  }
  if (!found) throw new TuchuError(say.noOwnPack({ code }), 1);
}
