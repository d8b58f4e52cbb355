/** `tuchu keys`: the keys that sign bundles, and those whose bundles are accepted. */
import { TuchuError, render, type Message } from '../../core/index.js';
import { keysDir, listKeys, newKey, trustKey, untrustKey, type Key } from '../../store/index.js';
import type { Io } from '../io.js';
import { type OptionName, type Options, allowOnly, noMoreWords } from '../options.js';
import { say } from '../snapshot-messages.js';

/** The name of a pair when none is given. */
const DEFAULT = 'default';
const OPTIONS: Readonly<Record<string, readonly OptionName[]>> = {
  new: ['keys', 'name'],
  list: ['keys'],
  trust: ['keys', 'name'],
  untrust: ['keys'],
};

/** @example tuchu keys trust an.pub --name an */
export async function keysCommand(options: Options, io: Io): Promise<void> {
  const [, verb = '', what] = options.words;
  const command = `keys ${verb}`.trim();
  allowOnly(options, 'keys', OPTIONS[verb] ?? []);
  const dir = keysDir(options.keys, { env: io.env });
  const named = verb === 'trust' || verb === 'untrust';
  noMoreWords(options.words, named ? 3 : 2, command);
  const one = (key: Key, message: Message): void =>
    io.out(
      options.json ? `${JSON.stringify(key, null, 2)}\n` : `${render(message, options.lang)}\n`,
    );
  if (verb === 'list') return list(await listKeys(dir), dir, options, io);
  if (verb === 'new') {
    const key = await newKey(dir, options.name ?? DEFAULT);
    return one(key, say.keyMade(key));
  }
  if (named && what === undefined) throw new TuchuError(say.needsKey({ command }), 2);
  if (verb === 'trust') {
    const key = await trustKey(dir, what ?? '', options.name);
    return one(key, key.own ? say.ownKey(key) : say.keyTrusted(key));
  }
  if (verb === 'untrust') {
    const key = await untrustKey(dir, what ?? '');
    return one(key, say.keyUntrusted(key));
  }
  throw new TuchuError(say.keysVerbs({ verb }), 2);
}

function list(keys: readonly Key[], dir: string, options: Options, io: Io): void {
  if (options.json) {
    io.out(`${JSON.stringify(keys, null, 2)}\n`);
    return;
  }
  const lines = keys.length === 0 ? [say.noKeys({ dir })] : keys.map((key) => say.keyLine(key));
  io.out(`${lines.map((line) => render(line, options.lang)).join('\n')}\n`);
}
