/**
 * Gravity by PPML: 69 x 69 with exporter and importer effects, and a panel of 69 x 69 in six years with exporter-year,
 * importer-year and pair effects and one regressor. Data are made up and seeded. Beside a dense Newton on dummies in
 * numpy where python3 has it (the cross-section alone: the panel's 3,200 dummies are past it), else beside nothing.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SELF = fileURLToPath(import.meta.url);
const run_ = promisify(execFile);
const N = 69;
const YEARS = 6;
const TIMES = 3;

const NUMPY = `
import json, resource, sys, time
import numpy as np
n = ${N}
rng = np.random.default_rng(3)
e, m = np.repeat(np.arange(n), n), np.tile(np.arange(n), n)
x = rng.random((n * n, 2))
y = np.exp(1 + e / n - x[:, 0] + 0.5 * x[:, 1]) * rng.random(n * n) * 2
d = np.concatenate([x, np.eye(n)[e], np.eye(n)[m][:, 1:]], axis=1)
def fit():
    eta = np.log((y + y.mean()) / 2)
    for _ in range(10):
        mu = np.exp(eta)
        z = eta + (y - mu) / mu
        b = np.linalg.solve(d.T @ (d * mu[:, None]), d.T @ (mu * z))
        eta = d @ b
    return b
times = []
for _ in range(${TIMES}):
    start = time.perf_counter(); fit(); times.append(time.perf_counter() - start)
print(json.dumps({"cross": sorted(times)[1], "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
`;

export async function run() {
  const { stdout } = await run_(process.execPath, [SELF]);
  const ours = JSON.parse(stdout);
  let other;
  try {
    other = JSON.parse((await run_('python3', ['-c', NUMPY])).stdout);
  } catch {
    console.error('gravity: no python3 with numpy is installed here; beside ourselves');
  }
  const line = (name, field, reference, reference_s, reference_peak_mb) => ({
    name: `gravity: ${name}`,
    ours_s: ours[field],
    peak_mb: ours.peak_mb,
    reference,
    reference_s,
    reference_peak_mb,
  });
  return [
    line(
      `${N} x ${N}, two effects`,
      'cross',
      other === undefined ? 'itself' : 'numpy, every dummy',
      other?.cross ?? ours.cross,
      other?.peak_mb ?? ours.peak_mb,
    ),
    line(
      `${N} x ${N} x ${YEARS}, three effects`,
      'panel',
      'the cross-section, times the observations',
      ours.cross * YEARS,
      ours.peak_mb,
    ),
  ];
}

/** Observations of some years, seeded; one in eight is a zero. */
function made(years) {
  let state = 3;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const rows = { e: [], m: [], t: [], pair: [], y: [], x: [], tied: [] };
  for (let t = 0; t < years; t++)
    for (let e = 0; e < N; e++)
      for (let m = 0; m < N; m++) {
        const near = Math.abs(e - m) / N;
        const tied = (e + m) % 5 < t ? 1 : 0;
        rows.e.push(e);
        rows.m.push(m);
        rows.t.push(t);
        rows.pair.push(Math.min(e, m) * N + Math.max(e, m));
        rows.x.push(near + random());
        rows.tied.push(tied);
        const mean = Math.exp(2 + e / N - 2 * near + 0.4 * tied);
        rows.y.push(random() < 0.125 ? 0 : mean * random() * 2);
      }
  return rows;
}

async function measure() {
  const { fixedEffect, ppml } = await import('../dist/shock/gravity/index.js');
  const time = (model) => {
    const times = [];
    for (let i = 0; i < TIMES; i++) {
      const start = performance.now();
      const fit = ppml(model);
      times.push((performance.now() - start) / 1000);
      if (fit.kind !== 'fit' || !(fit.balance < 1e-9)) throw new Error('no estimate');
    }
    return times.sort((a, b) => a - b)[TIMES >> 1];
  };
  const one = made(1);
  const cross = time({
    y: Float64Array.from(one.y),
    regressors: [{ name: 'x', values: Float64Array.from(one.x) }],
    effects: [fixedEffect('exporter', one.e), fixedEffect('importer', one.m)],
  });
  const all = made(YEARS);
  const pair = fixedEffect('pair', all.pair);
  const panel = time({
    y: Float64Array.from(all.y),
    regressors: [{ name: 'tied', values: Float64Array.from(all.tied) }],
    effects: [
      fixedEffect(
        'exporter-year',
        all.e.map((e, i) => e * 100 + all.t[i]),
      ),
      fixedEffect(
        'importer-year',
        all.m.map((m, i) => m * 100 + all.t[i]),
      ),
      pair,
    ],
    clusters: [pair],
  });
  console.log(JSON.stringify({ cross, panel, peak_mb: process.resourceUsage().maxRSS / 1024 }));
}

if (process.argv[1] === SELF) await measure();
