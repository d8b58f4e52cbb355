/** The command line: parse, call, print. Every answer comes from the rooms below. */
import { type ExitCode, type Lang, TuchuError, render } from '../core/index.js';
import { helpFor } from './help.js';
import { type Io, processIo } from './io.js';
import { say } from './messages.js';
import { type Options, readOptions } from './options.js';
import { version } from './version.js';

export type { Io } from './io.js';

type Run = (options: Options, io: Io) => Promise<void>;

/** Each is loaded when it is asked for: most need little of what the others do. */
const COMMANDS: Readonly<Record<string, () => Promise<Run>>> = {
  assess: async () => (await import('./commands/assess.js')).assessCommand,
  balance: async () => (await import('./commands/balance.js')).balanceCommand,
  chain: async () => (await import('./commands/chain.js')).chainCommand,
  check: async () => (await import('./commands/check.js')).checkCommand,
  claims: async () => (await import('./commands/claims.js')).claimsCommand,
  complexity: async () => (await import('./commands/complexity.js')).complexityCommand,
  data: async () => (await import('./commands/data.js')).dataCommand,
  dependence: async () => (await import('./commands/dependence.js')).dependenceCommand,
  doctrine: async () => (await import('./commands/doctrine.js')).doctrineCommand,
  facts: async () => (await import('./commands/facts.js')).factsCommand,
  keys: async () => (await import('./commands/keys.js')).keysCommand,
  network: async () => (await import('./commands/network.js')).networkCommand,
  relations: async () => (await import('./commands/relations.js')).relationsCommand,
  routes: async () => (await import('./commands/routes.js')).routesCommand,
  serve: async () => (await import('./commands/serve.js')).serveCommand,
  shock: async () => (await import('./commands/shock.js')).shockCommand,
  start: async () => (await import('./commands/serve.js')).startCommand,
  votes: async () => (await import('./commands/votes.js')).votesCommand,
  timeline: async () => (await import('./commands/timeline.js')).timelineCommand,
};

/**
 * Runs one command.
 *
 * @returns 0 when it went well, 1 when data are bad or nothing answers what was named, 2 when the command was misused
 *
 * @example
 * process.exitCode = await main(['assess', 'VNM', '--lang', 'vi']);
 */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<0 | ExitCode> {
  let lang: Lang = argv.includes('vi') ? 'vi' : 'en';
  try {
    const options = readOptions(argv, io);
    lang = options.lang;
    const [name] = options.words;
    const topic = name === 'help' ? options.words.slice(1) : options.words;
    if (options.version) io.out(`${version()}\n`);
    else if (options.help || name === undefined || name === 'help') io.out(helpFor(topic, lang));
    else {
      const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
      if (command === undefined) throw new TuchuError(say.unknownCommand({ command: name }), 2);
      const run = await command();
      await run(options, io);
    }
    return 0;
  } catch (error) {
    if (error instanceof TuchuError) {
      io.err(`tuchu: ${render(error.detail, lang)}\n`);
      if (io.env['TUCHU_DEBUG'] !== undefined) io.err(`${error.stack}\n`);
      return error.exit;
    }
    const text = error instanceof Error ? error.message : String(error);
    io.err(`tuchu: ${render(say.internal({ text }), lang)}\n`);
    if (io.env['TUCHU_DEBUG'] !== undefined && error instanceof Error) io.err(`${error.stack}\n`);
    return 1;
  }
}
