/** `--out FILE`: what a command would print goes into a file instead, whole or not at all. */
import { writeFileSync } from 'node:fs';
import { TuchuError, render } from '../core/index.js';
import { say } from './doctrine-messages.js';
import type { Io } from './io.js';
import { say as written } from './map-messages.js';
import type { Options } from './options.js';

/**
 * Runs work whose output goes to `--out`, where one is named; a file that is there already is left as it is.
 *
 * @throws `TuchuError` where the file cannot be made, or is there and `--force` is not given
 */
export async function withOut(
  { out, force, lang }: Pick<Options, 'out' | 'force' | 'lang'>,
  io: Io,
  work: (io: Io) => Promise<void>,
): Promise<void> {
  if (out === undefined) return work(io);
  let text = '';
  await work({
    ...io,
    outIsTerminal: false,
    out: (more) => {
      text += more;
    },
  });
  writeOut(out, text, { force, lang }, io);
}

/**
 * Writes a file whole and says so; one that is there already is left as it is.
 *
 * @throws `TuchuError` where the file cannot be made, or is there and `--force` is not given
 */
export function writeOut(
  file: string,
  text: string,
  { force, lang }: Pick<Options, 'force' | 'lang'>,
  io: Io,
): void {
  try {
    writeFileSync(file, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw new TuchuError(say.notWritten({ file }), 2, error);
  }
  io.out(`${render(written.written({ file }), lang)}\n`);
}
