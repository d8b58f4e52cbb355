/** Twenty full years, one after the other, in one process: memory stays flat and time grows linearly. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { FULL_YEAR, writeBaci } from './synthetic.mjs';

const SELF = fileURLToPath(import.meta.url);
const YEARS = 20;

export async function run() {
  const { stdout } = await promisify(execFile)(process.execPath, [SELF, 'load']);
  const loads = JSON.parse(stdout.trim().split('\n').at(-1));
  const half = (part) => part.reduce((sum, l) => sum + l.seconds, 0);
  const [first, last] = [loads.slice(0, YEARS / 2), loads.slice(YEARS / 2)];
  return [
    {
      name: `years: loads 11 to ${YEARS} of ${YEARS} full years`,
      ours_s: half(last),
      peak_mb: last.at(-1).peak_mb,
      reference: 'loads 1 to 10',
      reference_s: half(first),
      reference_peak_mb: first.at(-1).peak_mb,
    },
  ];
}

/** Each year is written, loaded and removed again, so that the disk holds one of them at a time. */
async function load() {
  const { openWorkspace } = await import('../dist/store/index.js');
  const folder = await mkdtemp(join(tmpdir(), 'tuchu-bench-'));
  try {
    const workspace = await openWorkspace(join(folder, 'workspace'), { create: true });
    const loads = [];
    for (let i = 0; i < YEARS; i++) {
      const year = 2003 + i;
      const file = join(folder, `BACI_HS02_Y${year}_V202401.csv`);
      await writeBaci(file, FULL_YEAR, { seed: i + 1, year });
      const start = performance.now();
      await workspace.add([file]);
      const seconds = (performance.now() - start) / 1000;
      loads.push({ seconds, peak_mb: process.resourceUsage().maxRSS / 1024 });
      await rm(file);
    }
    await workspace.close();
    console.log(JSON.stringify(loads));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === SELF) await load();
