/** Opening the workspace of a command; a new one starts with the starter pack. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { render } from '../core/index.js';
import { type Workspace, openWorkspace } from '../store/index.js';
import type { Io } from './io.js';
import { say } from './messages.js';
import type { Options } from './options.js';
import { withProgress } from './progress.js';

const STARTER = fileURLToPath(new URL('../../starter/', import.meta.url));

function starterFiles(): string[] {
  return readdirSync(STARTER)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => join(STARTER, name));
}

/** Loads the starter pack; what is there already stays as it is. */
export async function loadStarter(workspace: Workspace, io: Io): Promise<number> {
  const results = await withProgress(io, (onProgress) =>
    workspace.add(starterFiles(), { onProgress }),
  );
  return results.filter((r) => !r.already).length;
}

/** Opens the workspace and closes it after use; a workspace that did not exist gets the starter pack. */
export async function withWorkspace<T>(
  options: Options,
  io: Io,
  use: (workspace: Workspace) => Promise<T>,
): Promise<T> {
  const datasets = join(options.workspace, 'datasets');
  // A first run that was killed leaves an empty folder: that is still a new workspace.
  const fresh = !existsSync(datasets) || readdirSync(datasets).length === 0;
  const workspace = await openWorkspace(options.workspace, { create: true });
  try {
    if (fresh) {
      const count = await loadStarter(workspace, io);
      io.err(`${render(say.newWorkspace({ dir: options.workspace, count }), options.lang)}\n`);
    }
    return await use(workspace);
  } finally {
    await workspace.close();
  }
}
