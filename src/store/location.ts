/** Where the workspace is when nobody says. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** This file stands at `src/store/` or `dist/store/`, two below the package. */
const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** What the place depends on; tests put their own here. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly packageRoot: string;
}

/**
 * The workspace folder: the `--workspace` option, else `TUCHU_WORKSPACE`, else `.tuchu/` in a clone,
 * else the platform's data folder.
 *
 * @example
 * workspaceDir('data'); // '/here/data'
 */
export function workspaceDir(option?: string, around: Partial<Surroundings> = {}): string {
  const { env = process.env, platform = process.platform } = around;
  const { home = homedir(), packageRoot = PACKAGE } = around;
  if (option) return resolve(option);
  if (env['TUCHU_WORKSPACE']) return resolve(env['TUCHU_WORKSPACE']);
  if (existsSync(join(packageRoot, 'src')) && existsSync(join(packageRoot, '.git')))
    return join(packageRoot, '.tuchu');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'tuchu');
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'tuchu');
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'tuchu');
}
