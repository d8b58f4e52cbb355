/** `tuchu data`: its verbs, each in a file of its own. */
import { TuchuError } from '../../core/index.js';
import type { Io } from '../io.js';
import { say } from '../messages.js';
import { type OptionName, type Options, allowOnly } from '../options.js';
import { addCommand } from './add.js';
import { citeCommand, rowsCommand, showCommand } from './catalogue.js';
import { convertCommand } from './convert.js';
import { diffCommand } from './diff.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { listCommand, sourcesCommand } from './list.js';
import { mapCommand } from './map.js';
import { mirrorCommand } from './mirror.js';
import { pullCommand } from './pull.js';
import { removeCommand } from './remove.js';
import { verifyCommand } from './verify.js';

interface Verb {
  readonly run: (options: Options, io: Io) => Promise<void> | void;
  /** What it takes beside the options of every command. */
  readonly options: readonly OptionName[];
}

const VERBS = new Map<string, Verb>([
  ['add', { run: addCommand, options: ['mapping'] }],
  ['list', { run: listCommand, options: [] }],
  ['show', { run: showCommand, options: ['top'] }],
  ['cite', { run: citeCommand, options: ['as'] }],
  ['rows', { run: rowsCommand, options: ['out', 'country', 'year', 'force', 'bom'] }],
  ['verify', { run: verifyCommand, options: ['keys'] }],
  ['diff', { run: diffCommand, options: ['top'] }],
  ['remove', { run: removeCommand, options: [] }],
  ['export', { run: exportCommand, options: ['out', 'key', 'keys', 'force'] }],
  ['import', { run: importCommand, options: ['keys'] }],
  ['sources', { run: sourcesCommand, options: [] }],
  ['map', { run: mapCommand, options: ['mapping', 'as'] }],
  ['pull', { run: pullCommand, options: ['release'] }],
  ['mirror', { run: mirrorCommand, options: ['side', 'year', 'product', 'rule', 'top'] }],
  ['convert', { run: convertCommand, options: ['year', 'top'] }],
]);

export async function dataCommand(options: Options, io: Io): Promise<void> {
  const [, name] = options.words;
  const verb = VERBS.get(name ?? '');
  if (verb === undefined) {
    const command = name === undefined ? 'data' : `data ${name}`;
    throw new TuchuError(say.unknownCommand({ command }), 2);
  }
  allowOnly(options, `data ${name}`, verb.options);
  await verb.run(options, io);
}
