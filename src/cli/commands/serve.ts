/** `tuchu serve` and `tuchu start`. */
import { TuchuError, render } from '../../core/index.js';
import { assess } from '../../assess/index.js';
import { pageText, writePage } from '../../brief/index.js';
import { startServer } from '../../server/index.js';
import type { Workspace } from '../../store/index.js';
import { loadStarter, withWorkspace } from '../home.js';
import type { Io } from '../io.js';
import { say } from '../messages.js';
import { type Options, allowOnly, noMoreWords } from '../options.js';
import { styleOf } from '../style.js';

const PORT = 4880;

/** Serves until the person stops it. */
async function serve(workspace: Workspace, options: Options, io: Io): Promise<void> {
  const port = options.port ?? PORT;
  let server;
  try {
    server = await startServer({ workspace, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new TuchuError(say.portTaken({ port }), 2, error);
    throw error;
  }
  io.out(`${render(say.serving({ address: server.address }), options.lang)}\n`);
  await io.stopped();
  await server.close();
}

export async function serveCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'serve', ['port']);
  noMoreWords(options.words, 1, 'serve');
  await withWorkspace(options, io, (workspace) => serve(workspace, options, io));
}

/** The country a first run shows. */
const FIRST = 'VNM';

export async function startCommand(options: Options, io: Io): Promise<void> {
  allowOnly(options, 'start', ['port', 'once', 'as-of', 'rule']);
  noMoreWords(options.words, 1, 'start');
  await withWorkspace(options, io, async (workspace) => {
    await loadStarter(workspace, io);
    const assessment = await assess(workspace, FIRST, options.asOf);
    const page = writePage(assessment, {
      lang: options.lang,
      ...(options.rule === undefined ? {} : { mapRule: options.rule }),
    });
    io.out(`${pageText(page, styleOf(io))}\n`);
    if (!options.once) await serve(workspace, options, io);
  });
}
