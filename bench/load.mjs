/** Loading a synthetic BACI year into a workspace, against a bare read of the same bytes. */
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, report } from './child.mjs';
import { writeBaci } from './synthetic.mjs';

const ROWS = 1_000_000;
const SELF = fileURLToPath(import.meta.url);

export async function run() {
  const folder = await mkdtemp(join(tmpdir(), 'tuchu-bench-'));
  try {
    const file = join(folder, 'BACI_HS22_Y2022_V202401.csv');
    await writeBaci(file, ROWS);
    let n = 0;
    const ours = await measure(SELF, () => ['load', file, join(folder, `workspace-${n++}`)]);
    const bare = await measure(SELF, () => ['read', file]);
    return {
      name: 'load',
      ours_s: ours.seconds,
      reference: 'bare read of the same bytes',
      reference_s: bare.seconds,
      peak_mb: ours.peak_mb,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function load(file, workspaceFolder) {
  const { openWorkspace } = await import('../dist/store/index.js');
  await report(async () => {
    const workspace = await openWorkspace(workspaceFolder, { create: true });
    await workspace.add([file]);
    await workspace.close();
  });
}

async function read(file) {
  await report(async () => {
    let bytes = 0;
    for await (const chunk of createReadStream(file)) bytes += chunk.length;
    return bytes;
  });
}

if (process.argv[1] === SELF) {
  const [, , side, file, workspaceFolder] = process.argv;
  await (side === 'load' ? load(file, workspaceFolder) : read(file));
}
