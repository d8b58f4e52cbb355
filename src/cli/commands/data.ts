/** `tuchu data`: its verbs, each in a file of its own. */
import { TuchuError } from '../../core/index.js';
import type { Io } from '../io.js';
import { say } from '../messages.js';
import { type OptionName, type Options, allowOnly } from '../options.js';

type Run = (options: Options, io: Io) => Promise<void> | void;

interface Verb {
  /** Loaded when it is asked for, so that no verb waits for what another needs. */
  readonly load: () => Promise<Run>;
  /** What it takes beside the options of every command. */
  readonly options: readonly OptionName[];
}

const catalogue = () => import('./catalogue.js');
const list = () => import('./list.js');

const VERBS = new Map<string, Verb>([
  ['add', { load: async () => (await import('./add.js')).addCommand, options: ['mapping'] }],
  ['list', { load: async () => (await list()).listCommand, options: [] }],
  ['show', { load: async () => (await catalogue()).showCommand, options: ['top'] }],
  ['cite', { load: async () => (await catalogue()).citeCommand, options: ['as'] }],
  [
    'rows',
    {
      load: async () => (await catalogue()).rowsCommand,
      options: ['out', 'country', 'year', 'force', 'bom'],
    },
  ],
  ['verify', { load: async () => (await import('./verify.js')).verifyCommand, options: ['keys'] }],
  ['diff', { load: async () => (await import('./diff.js')).diffCommand, options: ['top'] }],
  ['remove', { load: async () => (await import('./remove.js')).removeCommand, options: [] }],
  [
    'export',
    {
      load: async () => (await import('./export.js')).exportCommand,
      options: ['out', 'key', 'keys', 'force'],
    },
  ],
  ['import', { load: async () => (await import('./import.js')).importCommand, options: ['keys'] }],
  ['sources', { load: async () => (await list()).sourcesCommand, options: [] }],
  ['map', { load: async () => (await import('./map.js')).mapCommand, options: ['mapping', 'as'] }],
  ['pull', { load: async () => (await import('./pull.js')).pullCommand, options: ['release'] }],
  [
    'mirror',
    {
      load: async () => (await import('./mirror.js')).mirrorCommand,
      options: ['side', 'year', 'product', 'rule', 'top'],
    },
  ],
  [
    'convert',
    {
      load: async () => (await import('./convert.js')).convertCommand,
      options: ['year', 'top'],
    },
  ],
]);

export async function dataCommand(options: Options, io: Io): Promise<void> {
  const [, name] = options.words;
  const verb = VERBS.get(name ?? '');
  if (verb === undefined) {
    const command = name === undefined ? 'data' : `data ${name}`;
    throw new TuchuError(say.unknownCommand({ command }), 2);
  }
  allowOnly(options, `data ${name}`, verb.options);
  const run = await verb.load();
  await run(options, io);
}
