/** Serving the workbench and its interface on this machine. */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { render } from '../core/index.js';
import type { Workspace } from '../store/index.js';
import { createApp } from './app.js';
import { say } from './messages.js';

export { createApp } from './app.js';

const WEB = fileURLToPath(new URL('../../dist/web', import.meta.url));

export interface ServerOptions {
  readonly workspace: Workspace;
  /** 0 takes any free port. */
  readonly port: number;
  /** Hears of faults that are ours; standard error when not given. */
  readonly log?: (error: unknown) => void;
}

export interface RunningServer {
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Starts the server on 127.0.0.1 and nowhere else.
 *
 * @example
 * const server = await startServer({ workspace, port: 0 });
 * await fetch(`${server.address}/api/places`);
 * await server.close();
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const log =
    options.log ??
    ((error) =>
      void process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`));
  const app = createApp(options.workspace, log);
  if (existsSync(WEB)) app.use('*', serveStatic({ root: WEB }));
  else app.get('/', (c) => c.text(render(say.notBuilt({}), 'en'), 503));
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: options.port });
    server.once('error', reject);
    server.once('listening', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        address: `http://127.0.0.1:${port}`,
        port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}
