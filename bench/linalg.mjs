/**
 * A dense system of 3,465 sectors (77 places of 45): factors, the whole inverse, one solve. Data are `I - A` with
 * made-up coefficients whose columns sum to 0.8. Beside numpy where python3 has it, else beside one thread of ours.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SELF = fileURLToPath(import.meta.url);
const run_ = promisify(execFile);
const N = 3465;
const WARM = 5;

const NUMPY = `
import json, resource, time
import numpy as np
n = ${N}
a = np.random.default_rng(8).random((n, n))
a = np.eye(n) - 0.8 * a / a.sum(axis=0)
b = np.ones(n)
def clock(f):
    start = time.perf_counter(); f(); return time.perf_counter() - start
first = clock(lambda: np.linalg.solve(a, b))
warm = sorted(clock(lambda: np.linalg.solve(a, b)) for _ in range(${WARM}))[${WARM >> 1}]
inverse = clock(lambda: np.linalg.inv(a))
x = np.linalg.inv(a)
solve = sorted(clock(lambda: x @ b) for _ in range(31))[15]
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"first": first, "warm": warm, "inverse": inverse, "solve": solve, "peak_mb": peak}))
`;

/** Name, the field it is measured in, numpy's nearest, the limit in seconds. */
const LINES = [
  ['first factors', 'first', 'numpy solve, first', 1.3],
  ['factors, warm', 'warm', 'numpy solve, warm', 0.9],
  ['factors and whole inverse', 'inverse', 'numpy inv', 3.5],
  ['one solve, warm', 'solve', 'numpy inverse times vector', 0.01],
];

export async function run() {
  const ours = await child(2);
  let other;
  let numpy = true;
  try {
    const { stdout } = await run_('python3', ['-c', NUMPY]);
    other = JSON.parse(stdout);
  } catch {
    console.error('linalg: no python3 with numpy is installed here; beside one thread of ours');
    numpy = false;
    other = await child(1);
  }
  return LINES.map(([name, field, reference, limit_s]) => ({
    name: `linalg: ${N} rows, ${name}`,
    ours_s: ours[field],
    peak_mb: ours.peak_mb,
    limit_s,
    reference: numpy ? reference : 'one thread',
    reference_s: other[field],
    reference_peak_mb: other.peak_mb,
  }));
}

async function child(threads) {
  const { stdout } = await run_(process.execPath, [SELF, String(threads)]);
  return JSON.parse(stdout);
}

/** `I - A`, seeded. */
function system(n) {
  let state = 8;
  const data = new Float64Array(n * n);
  const sums = new Float64Array(n);
  for (let i = 0; i < data.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    data[i] = state / 2 ** 32;
    sums[i % n] += data[i];
  }
  for (let i = 0; i < data.length; i++) data[i] *= -0.8 / sums[i % n];
  for (let i = 0; i < n; i++) data[i * n + i] += 1;
  return { rows: n, cols: n, data };
}

async function measure(threads) {
  const a = system(N);
  const b = new Float64Array(N).fill(1);
  const clock = async (work) => {
    const start = performance.now();
    await work();
    return (performance.now() - start) / 1000;
  };
  const median = (times) => times.sort((x, y) => x - y)[times.length >> 1];
  let linalg;
  let f;
  const factor = async () => {
    linalg ??= await (await import('../dist/linalg/index.js')).openLinalg({ threads });
    f?.release();
    f = await linalg.factor(a);
  };
  const first = await clock(factor);
  await f.inverse();
  const peak_mb = process.resourceUsage().maxRSS / 1024;
  const times = [];
  for (let i = 0; i < WARM; i++) times.push(await clock(factor));
  const solves = [];
  for (let i = 0; i < 31; i++) solves.push(await clock(() => f.solve(b)));
  const x = f.solve(b);
  // Every column of A sums to 0.8, so that the sum of x is that of b divided by 0.2.
  const sum = x.reduce((s, v) => s + v, 0);
  if (Math.abs(sum / (5 * N) - 1) > 1e-12) throw new Error(`the solution sums to ${sum}`);
  const inverse = await clock(async () => {
    await factor();
    await f.inverse();
  });
  console.log(
    JSON.stringify({ first, warm: median(times), inverse, solve: median(solves), peak_mb }),
  );
}

if (process.argv[1] === SELF) await measure(Number(process.argv[2]) === 1 ? 1 : 2);
