/**
 * The packs that are used: a user's own, in `<workspace>/packs/<code>/`, else the one shipped beside the
 * program's code. One country has one pack: the two are never mixed.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  place,
  render,
  TuchuError,
  type Message,
  type PlaceCode,
  type Text,
} from '../core/index.js';
import { checkPack, type RawPack } from './check.js';
import { say } from './messages.js';
import { fingerprint, jsonFiles, parseTexts, readTexts } from './read.js';
import type { Pack } from './schema.js';

/** The same from `src/facts` and from `dist/facts`. */
const BUILT_IN = fileURLToPath(new URL('../../packs/', import.meta.url));

/** Where a user's packs lie in a workspace. */
export const userPacks = (workspace: string): string => join(workspace, 'packs');

/** A folder that is being replaced keeps this name until the new one stands in its place. */
export const REPLACED = '.replaced';

const isCode = (code: string): boolean => /^[A-Z]{2,6}$/.test(code);

interface Home {
  readonly folder: string;
  readonly origin: Pack['origin'];
}

/** The folder a country's pack is read from. */
async function homeOf(code: PlaceCode, workspace: string | undefined): Promise<Home | undefined> {
  const name = code.toLowerCase();
  // The last look is for a replacement that ended between the first two.
  const own = workspace === undefined ? [] : [name, name + REPLACED, name];
  const homes: Home[] = [
    ...own.map((n) => ({
      folder: join(userPacks(workspace ?? ''), n),
      origin: 'workspace' as const,
    })),
    { folder: join(BUILT_IN, name), origin: 'built-in' },
  ];
  for (const home of homes) if ((await jsonFiles(home.folder)) !== undefined) return home;
  return undefined;
}

/** Reads the pack of a folder without judging it; `undefined` when there is no such folder. */
export async function readFolder(
  folder: string,
  code?: PlaceCode,
  origin?: Pack['origin'],
): Promise<RawPack | undefined> {
  const texts = await readTexts(folder);
  if (texts === undefined) return undefined;
  return { ...parseTexts(texts, folder, code), ...(origin === undefined ? {} : { origin }) };
}

/**
 * Reads the pack of a country without judging it; `undefined` when nobody has written one.
 *
 * @param workspace folder of the workspace, whose own packs come first
 */
export async function readPack(code: PlaceCode, workspace?: string): Promise<RawPack | undefined> {
  const named = code.toUpperCase();
  const home = isCode(named) ? await homeOf(named, workspace) : undefined;
  return home && readFolder(home.folder, named, home.origin);
}

/** One error for a list of problems: the first in full, the number of the others. */
function refusal(problems: readonly Message[], what: string): Message {
  const first = problems[0] as Message;
  return say.refused({
    what,
    first: render(first, 'en'),
    firstVi: render(first, 'vi'),
    more: problems.length - 1,
  });
}

/**
 * A checked pack from what was read. Throws a TuchuError naming file, entry, field and value.
 *
 * @param what how `tuchu facts check` is asked for every problem: the country, or the path of the folder
 */
export function buildPack(raw: RawPack, what = raw.code): Pack {
  const { pack, problems } = checkPack(raw);
  if (pack === undefined) throw new TuchuError(refusal(problems, what), 1);
  return pack;
}

/** By folder: what its files were when they were read, and what came of it. */
const cache = new Map<
  string,
  { readonly mark: string; readonly pack: Promise<Pack | undefined> }
>();

/**
 * The pack of a country, or `undefined` when nobody has written one. Files that were changed since the last
 * call are read again, so a running server sees what was added beside it.
 *
 * @param workspace folder of the workspace (`workspace.dir`), whose own packs come first
 *
 * @example
 * (await packFor('VNM'))?.profile.name.vi; // 'Việt Nam'
 * await packFor('NOR'); // undefined
 */
export async function packFor(code: PlaceCode, workspace?: string): Promise<Pack | undefined> {
  const key = code.toUpperCase();
  const home = isCode(key) ? await homeOf(key, workspace) : undefined;
  if (home === undefined) return undefined;
  const mark = (await fingerprint(home.folder)) ?? '';
  const held = cache.get(home.folder);
  if (held?.mark === mark) return held.pack;
  const pack = readFolder(home.folder, key, home.origin).then((raw) => raw && buildPack(raw));
  cache.set(home.folder, { mark, pack });
  return pack;
}

export interface PackEntry {
  readonly code: PlaceCode;
  readonly name: Text;
  readonly origin: Pack['origin'];
}

async function folders(home: string): Promise<string[]> {
  const entries = await readdir(home, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((e) => e.isDirectory())
    .map((e) => e.name.replace(REPLACED, '').toUpperCase())
    .filter(isCode);
}

/** Countries with a pack, by code, and whether it is the user's own. */
export async function packs(workspace?: string): Promise<readonly PackEntry[]> {
  const shipped = await folders(BUILT_IN);
  const own = new Set(workspace === undefined ? [] : await folders(userPacks(workspace)));
  return [...new Set([...shipped, ...own])].sort().flatMap((code): PackEntry[] => {
    const known = place(code);
    if (known === undefined) return [];
    return [{ code, name: known.name, origin: own.has(code) ? 'workspace' : 'built-in' }];
  });
}
