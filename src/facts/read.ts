/** Reads the files of a pack as they stand, without judging what they say. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Message, PlaceCode } from '../core/index.js';
import type { RawPack } from './check.js';
import { scanJson } from './json-text.js';
import { say } from './messages.js';

const absent = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as { code?: string }).code ?? '');

/** Names of the JSON files of a folder, sorted; `undefined` when there is no such folder. */
export async function jsonFiles(folder: string): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).filter((n) => n.endsWith('.json') && !n.startsWith('.')).sort();
  } catch (error) {
    if (absent(error)) return undefined;
    throw error;
  }
}

/** Changes whenever a file of the folder was written, added, replaced or taken away. */
export async function fingerprint(folder: string): Promise<string | undefined> {
  const names = await jsonFiles(folder);
  if (names === undefined) return undefined;
  const marks = await Promise.all(
    names.map(async (name) => {
      const s = await stat(join(folder, name), { bigint: true });
      return `${name} ${s.ino} ${s.size} ${s.mtimeNs}`;
    }),
  );
  return marks.join('\n');
}

/** The texts of the files of a folder by name; `undefined` when there is no such folder. */
export async function readTexts(folder: string): Promise<Record<string, string> | undefined> {
  const names = await jsonFiles(folder);
  if (names === undefined) return undefined;
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, i) => [name, texts[i] ?? '']));
}

/** The code a profile states, in capitals; '' when it states none. */
function statedCode(profile: unknown): string {
  const code = (profile as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code.toUpperCase() : '';
}

/**
 * Files as texts, parsed. What cannot be parsed is a problem of the pack like any other.
 *
 * @param code the country; when not given, the one that `profile.json` states
 */
export function parseTexts(
  texts: Readonly<Record<string, string>>,
  folder: string,
  code?: PlaceCode,
): RawPack {
  const files: Record<string, unknown> = {};
  const unreadable: Message[] = [];
  for (const [file, text] of Object.entries(texts)) {
    const json = text.replace(/^\uFEFF/, '');
    const { fault, twice } = scanJson(json);
    if (fault === undefined) files[file] = JSON.parse(json);
    else unreadable.push(say.unreadable({ file, ...fault }));
    for (const { key, line } of twice) unreadable.push(say.keyTwice({ file, key, line }));
  }
  const named = code?.toUpperCase() ?? statedCode(files['profile.json']);
  return {
    code: named === '' ? basename(resolve(folder)).toUpperCase() : named,
    files,
    unreadable,
  };
}
