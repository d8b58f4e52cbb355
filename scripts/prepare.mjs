/**
 * Installs what is missing and builds what is stale, then gets out of the way. Run by `npm start`,
 * `npm test` and `npm run bench`, so that a fresh clone needs Node and nothing else.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const at = (...parts) => join(root, ...parts);

/** Runs a command with its output on standard error; ends the process with its code if it fails. */
function run(command, args) {
  const windows = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`tuchu needs Node 20.19 or newer; this is ${process.versions.node}\n`);
    process.exit(1);
  }
  const installed = at('node_modules', '.package-lock.json');
  const fresh =
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(at('package-lock.json')).mtimeMs;
  if (fresh) return;
  process.stderr.write('Installing packages …\n');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** One line per source file: changes when a file is added, removed or edited. */
function fingerprint(paths) {
  const lines = [];
  const visit = (path) => {
    if (statSync(path).isDirectory())
      for (const name of readdirSync(path).toSorted()) {
        if (name !== 'node_modules') visit(join(path, name));
      }
    else
      lines.push(
        `${path.slice(root.length)} ${createHash('sha1').update(readFileSync(path)).digest('hex')}`,
      );
  };
  for (const path of paths) visit(at(path));
  return lines.join('\n');
}

/** Builds one part when its sources differ from those it was built from. */
function build(name, sources, make) {
  const stamp = at('dist', `.${name}.stamp`);
  const now = fingerprint(sources);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  process.stderr.write(`Building ${name} …\n`);
  rmSync(stamp, { force: true });
  make();
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(stamp, now);
}

const tsc = at('node_modules', 'typescript', 'bin', 'tsc');

export function prepare() {
  install();
  build(
    'rooms',
    ['src', 'scripts/kernel.mjs', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    () => {
      if (existsSync(at('dist')))
        for (const name of readdirSync(at('dist')))
          if (name !== 'web' && !name.endsWith('.stamp'))
            rmSync(at('dist', name), { recursive: true, force: true });
      run(process.execPath, [tsc, '-p', 'tsconfig.build.json']);
      run(process.execPath, [at('scripts', 'kernel.mjs')]);
    },
  );
  build('web', ['web', 'src/core', 'src/charts', 'package-lock.json'], () =>
    run('npm', ['run', 'build', '--workspace', 'web']),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prepare();
