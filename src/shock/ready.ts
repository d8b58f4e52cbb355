/** Shocks that come with the package, by the name of their file. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Shock, parseShock } from './file.js';

const READY = fileURLToPath(new URL('../../examples/shocks/', import.meta.url));

export interface ReadyShock {
  readonly name: string;
  readonly shock: Shock;
  /** The file as it is written, for whoever starts from it. */
  readonly text: string;
}

/** @example readyNames()[0]; // 'chips-ban' */
export const readyNames = (): readonly string[] =>
  existsSync(READY)
    ? readdirSync(READY)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => basename(name, '.yaml'))
        .sort()
    : [];

/** Path of a ready shock; any other path as it is. */
export const shockPath = (file: string): string =>
  !existsSync(file) && readyNames().includes(file) ? join(READY, `${file}.yaml`) : file;

/** All of them, in the order of their names. */
export const readyShocks = (): Promise<readonly ReadyShock[]> =>
  Promise.all(
    readyNames().map(async (name) => {
      const text = await readFile(join(READY, `${name}.yaml`), 'utf8');
      return { name, shock: parseShock(text, `${name}.yaml`), text };
    }),
  );
