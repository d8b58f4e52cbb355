/**
 * Hypothetical extraction given the cached inverse: each of 77 countries and each of 3,465 sectors of a made-up world
 * table (77 places of 45), beside a fresh solve of one country taken out.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run_ = promisify(execFile);
const SELF = fileURLToPath(import.meta.url);
const [PLACES, SECTORS] = [77, 45];
const N = PLACES * SECTORS;

export async function run() {
  const { stdout } = await run_(process.execPath, [SELF, 'measure']);
  const ours = JSON.parse(stdout);
  return [
    ['each of 77 countries', ours.country, 0.05],
    ['each of 3465 sectors', ours.sector, 0.01],
    ['one bilateral flow', ours.flow, undefined],
  ].map(([name, ours_s, limit_s]) => ({
    name: `extraction: ${name}`,
    ours_s,
    peak_mb: ours.peak_mb,
    limit_s,
    reference: 'a fresh solve',
    reference_s: ours.fresh,
    reference_peak_mb: ours.peak_mb,
  }));
}

/** Coefficients whose columns sum to 0.6, seeded. */
function coefficients() {
  let state = 9;
  const data = new Float64Array(N * N);
  const sums = new Float64Array(N);
  for (let i = 0; i < data.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    data[i] = state / 2 ** 32;
    sums[i % N] += data[i];
  }
  for (let i = 0; i < data.length; i++) data[i] *= 0.6 / sums[i % N];
  return { rows: N, cols: N, data };
}

async function measure() {
  const { extractNodes, outputLost, cutOf } = await import('../dist/shock/index.js');
  const { factor, times } = await import('../dist/linalg/index.js');
  const a = coefficients();
  const m = { ...a, data: a.data.map((x, at) => (at % (N + 1) === 0 ? 1 : 0) - x) };
  const f = new Float64Array(N).fill(1);
  const solved = await factor(m);
  const inverse = await solved.inverse();
  const output = times(inverse, f);
  const places = Array.from({ length: PLACES }, (_, p) => `P${p}`);
  const nodes = places.flatMap((place) =>
    Array.from({ length: SECTORS }, (_, s) => ({ place, sector: `s${s}` })),
  );
  const finals = places.map((place) => ({ place, category: 'use', inventories: false }));
  const final = { rows: N, cols: PLACES, data: new Float64Array(N * PLACES).fill(1 / PLACES) };
  const table = { id: 'made', nodes, places, finals, f: final, output };
  const system = { table, a, inverse };
  const clock = async (times_, work) => {
    const start = performance.now();
    for (let k = 0; k < times_; k++) await work(k);
    return (performance.now() - start) / 1000 / times_;
  };
  const own = (p) => Array.from({ length: SECTORS }, (_, s) => p * SECTORS + s);
  let check = 0;
  const country = await clock(PLACES, (p) => (check += extractNodes(system, own(p))[0]));
  const sector = await clock(N, (i) => (check += extractNodes(system, [i])[0]));
  const flow = await clock(10, (k) =>
    outputLost(system, cutOf(system, [{ from: [`P${k}`], to: ['P70'], share: 1 }])),
  );
  const fresh = await clock(1, async () => (await factor(m)).solve(f));
  if (!Number.isFinite(check)) throw new Error('an extraction is no number');
  const peak_mb = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ country, sector, flow, fresh, peak_mb }));
}

if (process.argv[1] === SELF) await measure();
