/** Runs a command in this process with streams of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/index.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder for one test file's workspace. */
export function scratch(): { readonly dir: string; readonly remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'tuchu-cli-'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

export async function run(
  dir: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  // A server stops as soon as it has started; other work goes on to its end.
  stops = args[0] === 'serve' || args[0] === 'start',
): Promise<Ran> {
  let out = '';
  let err = '';
  const where = args.includes('--workspace') ? [] : ['--workspace', join(dir, 'ws')];
  const code = await main([...args, ...where], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 80,
    env,
    stopped: () => (stops ? Promise.resolve() : new Promise(() => {})),
  });
  return { code, out, err };
}
