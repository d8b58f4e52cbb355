/** What a person names on the command line as files: a folder or a zip stands for the tables in it. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { TuchuError, type Fields } from '../core/index.js';
import { say } from './messages.js';
import { metaPath } from './table-meta.js';
import { unzip } from './zip.js';

/** Notes about the data that lie beside them; read, not loaded. */
const NOTES = /^(source|readme|licen[cs]e|notice)(\.(md|txt))?$/i;

const ZIP = /\.zip$/i;

export interface Named {
  readonly files: readonly string[];
  /** Text of the notes in the folder a file came from, by file. */
  readonly notes: ReadonlyMap<string, string>;
  /** `archive.zip!entry.csv` for every file that was unpacked: the name a person knows it by. */
  readonly shown: ReadonlyMap<string, string>;
}

/** The same failure, with unpacked files under the names a person knows them by. */
export function inArchive(cause: unknown, shown: Named['shown']): unknown {
  if (!(cause instanceof TuchuError)) return cause;
  const told = (text: string): string =>
    [...shown].reduce((t, [path, name]) => t.replaceAll(path, name), text);
  const fields = Object.entries(cause.detail.fields).map(([name, value]) => {
    const strings = Array.isArray(value) && value.every((v) => typeof v === 'string');
    return [name, typeof value === 'string' ? told(value) : strings ? value.map(told) : value];
  });
  const detail = { ...cause.detail, fields: Object.fromEntries(fields) as Fields };
  return new TuchuError(detail, cause.exit, cause);
}

/** A file longer than this is no note. */
const LONGEST_NOTE = 1 << 20;

/**
 * Files to load, folders and zips replaced by what is in them, hidden files left out. A folder that holds
 * folders or links is refused: what is in them would be passed over.
 *
 * @param scratch gives a folder that the caller removes, for what a zip holds
 *
 * @example
 * (await filesOf(['../shared/data/un-ga-votes'], scratch)).files; // ['…/IdealpointestimatesAll_Apr2020.csv.gz', …]
 */
export async function filesOf(
  named: readonly string[],
  scratch: () => Promise<string>,
  signal?: AbortSignal,
): Promise<Named> {
  const files: string[] = [];
  const notes = new Map<string, string>();
  const shown = new Map<string, string>();
  const tablesIn = async (zip: string): Promise<readonly string[]> => {
    const unpacked = await unzip(zip, await scratch(), signal);
    for (const file of unpacked) shown.set(file, `${zip}!${basename(file)}`);
    const tables = unpacked.filter((f) => !NOTES.test(basename(f)));
    if (tables.length === 0) throw new TuchuError(say.emptyFolder({ file: zip }), 1);
    return tables;
  };
  for (const path of named) {
    const info = await stat(path).catch((cause: unknown) => {
      throw new TuchuError(say.absent({ file: path }), 2, cause);
    });
    if (info.isFile() && ZIP.test(path)) {
      files.push(...(await tablesIn(path)));
      continue;
    }
    if (!info.isDirectory()) {
      files.push(path);
      continue;
    }
    const entries = await readdir(path, { withFileTypes: true });
    const others = entries.filter((e) => !e.isFile() && !e.name.startsWith('.'));
    if (others.length > 0) {
      const inside = others.map((e) => (e.isDirectory() ? `${e.name}/` : e.name)).sort();
      throw new TuchuError(say.folderHolds({ file: path, inside }), 1);
    }
    const names = entries
      .filter((e) => e.isFile() && !e.name.startsWith('.'))
      .map((e) => e.name)
      .sort();
    const tables = names.filter((n) => !NOTES.test(n));
    if (tables.length === 0) throw new TuchuError(say.emptyFolder({ file: path }), 1);
    const texts: string[] = [];
    for (const name of names.filter((n) => NOTES.test(n))) {
      const note = join(path, name);
      if ((await stat(note)).size <= LONGEST_NOTE) texts.push(await readFile(note, 'utf8'));
    }
    for (const name of tables) {
      const inside = ZIP.test(name) ? await tablesIn(join(path, name)) : [join(path, name)];
      files.push(...inside);
      if (texts.length > 0) for (const file of inside) notes.set(file, texts.join('\n'));
    }
  }
  // A Tuchu table's description is read with its table, so naming both names one dataset.
  const described = new Set(files.filter((f) => !/\.meta\.json$/i.test(f)).map(metaPath));
  return { files: [...new Set(files)].filter((f) => !described.has(f)), notes, shown };
}
