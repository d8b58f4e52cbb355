/** Country packs on disk: `packs/<code>/*.json` beside the package's own code. */
import { readdir, readFile } from 'node:fs/promises';
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
import type { Pack } from './schema.js';

/** The same from `src/facts` and from `dist/facts`. */
const PACKS = fileURLToPath(new URL('../../packs/', import.meta.url));

const absent = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT';

/** Reads a pack without judging it; `undefined` when there is no folder for the code. */
export async function readPack(code: PlaceCode, folder = PACKS): Promise<RawPack | undefined> {
  const home = `${folder}/${code.toLowerCase()}`;
  let names: string[];
  try {
    names = await readdir(home);
  } catch (error) {
    if (absent(error)) return undefined;
    throw error;
  }
  const files: Record<string, unknown> = {};
  for (const name of names.filter((n) => n.endsWith('.json')).sort()) {
    const text = await readFile(`${home}/${name}`, 'utf8');
    try {
      files[name] = JSON.parse(text);
    } catch (error) {
      throw new TuchuError(
        say.unreadable({ file: name, problem: (error as Error).message }),
        1,
        error,
      );
    }
  }
  return { code: code.toUpperCase(), files };
}

/** One error for a list of problems: the first in full, the number of the others. */
function refusal(problems: readonly Message[]): Message {
  const first = problems[0] as Message;
  return say.refused({
    first: render(first, 'en'),
    firstVi: render(first, 'vi'),
    more: problems.length - 1,
  });
}

/** A checked pack from what was read. Throws a TuchuError naming file, entry, field and value. */
export function buildPack(raw: RawPack): Pack {
  const { pack, problems } = checkPack(raw);
  if (pack === undefined) throw new TuchuError(refusal(problems), 1);
  return pack;
}

const cache = new Map<string, Promise<Pack | undefined>>();

/**
 * The pack of a country, or `undefined` when nobody has written one.
 *
 * @example
 * (await packFor('VNM'))?.profile.name.vi; // 'Việt Nam'
 * await packFor('NOR'); // undefined
 */
export function packFor(code: PlaceCode): Promise<Pack | undefined> {
  const key = code.toUpperCase();
  if (!/^[A-Z]{2,6}$/.test(key)) return Promise.resolve(undefined);
  const held = cache.get(key);
  if (held !== undefined) return held;
  const loading = readPack(key).then((raw) => (raw === undefined ? undefined : buildPack(raw)));
  cache.set(key, loading);
  return loading;
}

/** Countries with a pack, by code. */
export async function packs(): Promise<ReadonlyArray<{ code: PlaceCode; name: Text }>> {
  const entries = await readdir(PACKS, { withFileTypes: true });
  return entries
    .filter((e) => e.isDirectory())
    .map((e) => e.name.toUpperCase())
    .sort()
    .flatMap((code) => {
      const known = place(code);
      return known === undefined ? [] : [{ code, name: known.name }];
    });
}
