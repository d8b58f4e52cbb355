/** `tuchu dependence`: without a verb, concentration by partner; its verbs, each in a file of its own. */
import { TuchuError, resolvePlace } from '../../core/index.js';
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
    'leverage',
    {
      load: async () => (await import('./dependence/leverage.js')).leverageCommand,
      options: ['from', 'bloc', 'dataset', 'year', 'sigma', 'limit', 'top'],
    },
  ],
  [
    'screen',
    {
      load: async () => (await import('./dependence/screen.js')).screenCommand,
      options: ['rule', 'product', 'dataset', 'year', 'bloc', 'reports', 'limit', 'list', 'top'],
    },
  ],
  [
    'mutual',
    {
      load: async () => (await import('./dependence/mutual.js')).mutualCommand,
      options: ['with', 'dataset', 'year', 'limit', 'top'],
    },
  ],
  [
    'pivot',
    {
      load: async () => (await import('./dependence/pivot.js')).pivotCommand,
      options: ['product', 'dataset', 'year', 'limit', 'top'],
    },
  ],
  [
    'patterns',
    {
      load: async () => (await import('./dependence/patterns.js')).patternsCommand,
      options: ['with', 'dataset', 'year', 'top'],
    },
  ],
  [
    'reroute',
    {
      load: async () => (await import('./dependence/reroute.js')).rerouteCommand,
      options: ['from', 'to', 'since', 'dataset', 'year', 'limit', 'top'],
    },
  ],
  [
    'domains',
    {
      load: async () => (await import('./dependence/domains.js')).domainsCommand,
      options: ['domain', 'with', 'year', 'bloc', 'rho', 'list', 'top'],
    },
  ],
  [
    'cut-off',
    {
      load: async () => (await import('./dependence/cut-off.js')).cutOffCommand,
      options: ['from', 'to', 'product', 'dataset', 'year', 'sigma', 'rho', 'limit', 'top'],
    },
  ],
  [
    'substitutes',
    {
      load: async () => (await import('./dependence/substitutes.js')).substitutesCommand,
      options: ['product', 'from', 'dataset', 'year', 'sigma', 'reports', 'limit', 'top'],
    },
  ],
  [
    'weak-points',
    {
      load: async () => (await import('./dependence/weak-points.js')).weakPointsCommand,
      options: ['product', 'dataset', 'year', 'reports', 'limit', 'top'],
    },
  ],
  [
    'bystanders',
    {
      load: async () => (await import('./dependence/bystanders.js')).bystandersCommand,
      options: ['from', 'product', 'dataset', 'year', 'reports', 'limit', 'top'],
    },
  ],
  [
    'changes',
    {
      load: async () => (await import('./dependence/changes.js')).changesCommand,
      options: ['since', 'year', 'side', 'dataset', 'product', 'top'],
    },
  ],
  [
    'chokepoints',
    {
      load: async () => (await import('./dependence/chokepoints.js')).chokepointsCommand,
      options: [
        'side',
        'dataset',
        'year',
        'product',
        'passage',
        'without',
        'by',
        'days',
        'open',
        'limit',
        'top',
      ],
    },
  ],
]);

export async function dependenceCommand(options: Options, io: Io): Promise<void> {
  const name = options.words[1] ?? '';
  const verb = VERBS.get(name);
  if (verb === undefined) {
    if (name !== '' && resolvePlace(name) === undefined)
      throw new TuchuError(say.noVerb({ text: name, verbs: [...VERBS.keys()] }), 2);
    const { concentrationCommand } = await import('./dependence/concentration.js');
    return concentrationCommand(options, io);
  }
  allowOnly(options, `dependence ${name}`, verb.options);
  const run = await verb.load();
  await run(options, io);
}
