/**
 * ECI, PCI and proximity of 230 places and 5,000 products, a fifth of the cells ones; and density of every place. Beside numpy
 * doing the same with dense matrices, where python3 has it, else one plain loop over products by products for proximity.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { measure, report } from './child.mjs';

const SELF = fileURLToPath(import.meta.url);
const [PLACES, PRODUCTS] = [230, 5000];
const LIMIT = 0.5;

export async function run() {
  const ours = await measure(SELF, () => ['ours']);
  const all = await measure(SELF, () => ['density']);
  const other = numpy();
  const line = (name, mine, reference, its, limit_s) => ({
    name,
    ours_s: mine.seconds,
    peak_mb: mine.peak_mb,
    reference,
    reference_s: its.seconds,
    reference_peak_mb: its.peak_mb,
    ...(limit_s === undefined ? {} : { limit_s }),
  });
  const first = 'complexity: ECI, PCI and proximity, 230 x 5000';
  const second = 'complexity: and density of every place';
  if (other !== undefined)
    return [
      line(first, ours, 'numpy, dense', other.eci, LIMIT),
      line(second, all, 'numpy, dense', other.density),
    ];
  const plain = await measure(SELF, () => ['plain'], 1);
  return [line(first, ours, 'a plain loop for proximity alone', plain, LIMIT)];
}

/** Ones where what a place can do and what a product asks for are near; the same for every run, in numpy too. */
function ones() {
  let seed = 1;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const able = Array.from({ length: PLACES }, random);
  const asks = Array.from({ length: PRODUCTS }, random);
  const m = new Uint8Array(PLACES * PRODUCTS);
  for (let c = 0, at = 0; c < PLACES; c++)
    for (let p = 0; p < PRODUCTS; p++, at++)
      if (random() < 0.35 * Math.exp(-2 * Math.abs(asks[p] - able[c] ** 2))) m[at] = 1;
  return m;
}

const NUMPY = `
import numpy as np, sys, time, resource, json
m = np.frombuffer(sys.stdin.buffer.read(), dtype=np.uint8).reshape(${PLACES}, ${PRODUCTS}).astype(float)
t = time.perf_counter()
d, u = m.sum(1), m.sum(0)
r = np.sqrt(d)
s = (m / u) @ m.T / np.outer(r, r)
w, v = np.linalg.eigh(s)
k = v[:, -2] / r
q = m.T @ k / u
phi = m.T @ m / np.maximum.outer(u, u)
eci = time.perf_counter() - t
np.fill_diagonal(phi, 0)
density = m @ phi / phi.sum(0)
both = time.perf_counter() - t
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"eci": {"seconds": eci, "peak_mb": peak}, "density": {"seconds": both, "peak_mb": peak}}))
`;

function numpy() {
  try {
    const options = { input: Buffer.from(ones()), stdio: ['pipe', 'pipe', 'ignore'] };
    return JSON.parse(execFileSync('python3', ['-c', NUMPY], options).toString());
  } catch {
    return undefined;
  }
}

if (process.argv[1] === SELF) {
  const { binaryMatrix, density, eci, proximity } = await import('../dist/complexity/index.js');
  const cells = ones();
  const m = binaryMatrix(PLACES, PRODUCTS, (c, p) => cells[c * PRODUCTS + p] === 1);
  if (process.argv[2] === 'plain') await report(() => plainProximity(cells));
  else
    await report(() => {
      eci(m);
      const near = proximity(m);
      if (process.argv[2] === 'density') density(m, near);
    });
}

function plainProximity(cells) {
  const both = new Float32Array(PRODUCTS * PRODUCTS);
  for (let p = 0; p < PRODUCTS; p++)
    for (let q = 0; q < PRODUCTS; q++)
      for (let c = 0; c < PLACES; c++)
        both[p * PRODUCTS + q] += cells[c * PRODUCTS + p] * cells[c * PRODUCTS + q];
  return both;
}
