/**
 * `tuchu relations COUNTRY`: without a verb, the ladder and the coverage of groups; `tuchu relations
 * COUNTRY VERB`: its verbs, each in a file of its own.
 */
import { TuchuError } from '../../core/index.js';
import type { Io } from '../io.js';
import { say } from '../messages.js';
import { type OptionName, type Options, allowOnly } from '../options.js';

type Run = (options: Options, io: Io) => Promise<void>;

interface Verb {
  /** Loaded when it is asked for, so that no verb waits for what another needs. */
  readonly load: () => Promise<Run>;
  /** What it takes beside the options of every command. */
  readonly options: readonly OptionName[];
}

const VERBS = new Map<string, Verb>([
  [
    'agreements',
    {
      load: async () => (await import('./relations/agreements.js')).agreementsCommand,
      options: ['as-of', 'rule'],
    },
  ],
  [
    'matrix',
    {
      load: async () => (await import('./relations/matrix.js')).matrixCommand,
      options: ['as-of', 'with', 'dataset'],
    },
  ],
  [
    'partners',
    {
      load: async () => (await import('./relations/partners.js')).partnersCommand,
      options: ['as-of'],
    },
  ],
  [
    'with',
    {
      load: async () => (await import('./relations/with.js')).withCommand,
      options: ['as-of'],
    },
  ],
  [
    'standing',
    {
      load: async () => (await import('./relations/standing.js')).standingCommand,
      options: ['as-of'],
    },
  ],
  [
    'diplomatic',
    {
      load: async () => (await import('./relations/diplomatic.js')).diplomaticCommand,
      options: ['as-of'],
    },
  ],
]);

export async function relationsCommand(options: Options, io: Io): Promise<void> {
  const name = options.words[2];
  if (name === undefined) {
    const { ladderCommand } = await import('./relations/ladder.js');
    return ladderCommand(options, io);
  }
  const verb = VERBS.get(name);
  if (verb === undefined)
    throw new TuchuError(say.noRelationsVerb({ text: name, verbs: [...VERBS.keys()] }), 2);
  allowOnly(options, `relations ${name}`, verb.options);
  const run = await verb.load();
  await run(options, io);
}
