/** Packs the package, installs the tarball into an empty folder and runs `tuchu assess VNM` there. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tuchu-pack-'));
const run = (command, args, options) =>
  execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });
try {
  const packed = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root }),
  );
  const [{ filename, size, entryCount }] = Array.isArray(packed) ? packed : Object.values(packed);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  run('npm', ['install', '--no-audit', '--no-fund', '--omit=dev', join(folder, filename)], {
    cwd: folder,
  });
  const page = run(
    process.execPath,
    [join('node_modules', 'tuchu', 'dist', 'cli', 'main.js'), 'assess', 'VNM'],
    {
      cwd: folder,
      env: { ...process.env, XDG_DATA_HOME: join(folder, 'data'), TUCHU_WORKSPACE: '' },
    },
  );
  for (const expected of ['14 / 14 / 14', '40.9%', '32.2%'])
    if (!page.includes(expected))
      throw new Error(`the packed install does not print \`${expected}\`:\n${page}`);
  const room = run(
    process.execPath,
    ['-e', "import('tuchu/core').then((m) => console.log(m.placeName('VNM', 'vi')))"],
    { cwd: folder },
  );
  if (room.trim() !== 'Việt Nam') throw new Error(`tuchu/core says \`${room.trim()}\``);
  const solved = run(
    process.execPath,
    [
      '-e',
      `const n = 300; const { closeLinalg, factor } = await import('tuchu/linalg');
      const data = Float64Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? n : 0.5));
      const f = await factor({ rows: n, cols: n, data });
      console.log(f.by, f.solve(new Float64Array(n).fill(1.5 * n - 0.5)).every((x) => Math.abs(x - 1) < 1e-12));
      await closeLinalg();`,
    ],
    { cwd: folder },
  );
  if (solved.trim() !== 'kernel true') throw new Error(`tuchu/linalg says \`${solved.trim()}\``);
  console.log(`packed install works: ${entryCount} files, ${(size / 1e6).toFixed(1)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
