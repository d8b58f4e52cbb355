/**
 * The version of the code of this room: the hash of its modules. What is kept between runs and was made by this code
 * has it in its key, so that a changed rule, or a changed text, is never answered from what the old one left.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

let made: Promise<string> | undefined;

/** 64 hexadecimal digits; read once for each process. */
export function codeVersion(): Promise<string> {
  made ??= hashOfRoom();
  return made;
}

async function hashOfRoom(): Promise<string> {
  const room = fileURLToPath(new URL('.', import.meta.url));
  const names = (await readdir(room)).filter((name) => /(?<!\.d)\.[jt]s$/.test(name)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(room, name))));
  const hash = createHash('sha256');
  names.forEach((name, k) => hash.update(`${name}\n`).update(texts[k] as Buffer));
  return hash.digest('hex');
}
