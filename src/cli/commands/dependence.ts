/** `tuchu dependence`: without a verb, concentration by partner; its verbs, each in a file of its own. */
import type { Io } from '../io.js';
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
    'changes',
    {
      load: async () => (await import('./dependence/changes.js')).changesCommand,
      options: ['since', 'year', 'side', 'dataset', 'product', 'top'],
    },
  ],
]);

export async function dependenceCommand(options: Options, io: Io): Promise<void> {
  const name = options.words[1] ?? '';
  const verb = VERBS.get(name);
  if (verb === undefined) {
    const { concentrationCommand } = await import('./dependence/concentration.js');
    return concentrationCommand(options, io);
  }
  allowOnly(options, `dependence ${name}`, verb.options);
  const run = await verb.load();
  await run(options, io);
}
