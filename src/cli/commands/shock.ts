/** `tuchu shock`: a shock through every model, or a single model by name, each verb in a file of its own. */
import type { Io } from '../io.js';
import { type OptionName, type Options, allowOnly } from '../options.js';

type Run = (options: Options, io: Io) => Promise<void>;

interface Verb {
  readonly load: () => Promise<Run>;
  /** What it takes beside the options of every command. */
  readonly options: readonly OptionName[];
}

const VERBS = new Map<string, Verb>([
  [
    'back-test',
    {
      load: async () => (await import('./shock/back-test.js')).backTestCommand,
      options: ['from', 'to', 'country', 'dataset', 'top'],
    },
  ],
  [
    'cascade',
    {
      load: async () => (await import('./shock/cascade.js')).cascadeCommand,
      options: ['from', 'product', 'item', 'dataset', 'year', 'reports', 'limit', 'top'],
    },
  ],
  [
    'coalition',
    {
      load: async () => (await import('./shock/coalition.js')).coalitionCommand,
      options: ['from', 'to', 'product', 'dataset', 'year', 'sigma', 'rho', 'limit', 'top'],
    },
  ],
  [
    'essential',
    {
      load: async () => (await import('./shock/essential.js')).essentialCommand,
      options: ['from', 'item', 'dataset', 'year', 'limit', 'top'],
    },
  ],
  [
    'gravity',
    {
      load: async () => (await import('./shock/gravity.js')).gravityCommand,
      options: ['with', 'dataset', 'source', 'limit', 'top'],
    },
  ],
  [
    'ranking',
    {
      load: async () => (await import('./shock/ranking.js')).rankingCommand,
      options: ['dataset', 'year', 'limit', 'top'],
    },
  ],
  [
    'sweep',
    {
      load: async () => (await import('./shock/sweep.js')).sweepCommand,
      options: ['country', 'with', 'model', 'dataset', 'year', 'limit', 'top'],
    },
  ],
]);

export async function shockCommand(options: Options, io: Io): Promise<void> {
  const name = options.words[1] ?? '';
  const verb = VERBS.get(name);
  if (verb === undefined) {
    const { runShockCommand } = await import('./shock/run.js');
    return runShockCommand(options, io);
  }
  allowOnly(options, `shock ${name}`, verb.options);
  const run = await verb.load();
  await run(options, io);
}
