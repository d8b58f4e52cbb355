/** Compiles the kernel of `src/linalg/kernel/` to `dist/linalg/`: once for memory shared by threads, once for memory that is not. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const ALWAYS = '-O3 --noAssert --runtime stub --enable simd --importMemory --initialMemory 1';
const KINDS = {
  shared: '--enable threads --sharedMemory --maximumMemory 65536',
  single: '--disable threads',
};

export async function buildKernel() {
  mkdirSync(join(root, 'dist', 'linalg'), { recursive: true });
  for (const [kind, more] of Object.entries(KINDS)) {
    const options = `--outFile dist/linalg/kernel-${kind}.wasm ${ALWAYS} ${more}`;
    const { error } = await asc.main(['src/linalg/kernel/index.ts', ...options.split(' ')], {
      stderr: process.stderr,
    });
    if (error) throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildKernel();
