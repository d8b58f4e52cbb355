/**
 * ARIO over 365 days: a table of 40 places and 35 sectors, and one of 77 and 45, capacity of one place cut by half for
 * 60 days. Beside plain loops over the same cells that gather and spread once a day and do nothing else, which says
 * how far from the floor of memory we are.
 */
import { fileURLToPath } from 'node:url';
import { measure, report } from './child.mjs';

const SELF = fileURLToPath(import.meta.url);
const SIZES = [
  [40, 35, 0.6],
  [77, 45, 5],
];

export async function run() {
  const lines = [];
  for (const [places, sectors, limit_s] of SIZES) {
    const ours = await measure(SELF, () => ['ours', places, sectors]);
    const plain = await measure(SELF, () => ['plain', places, sectors], 1);
    lines.push({
      name: `ario: 365 days, ${places} x ${sectors}`,
      ours_s: ours.seconds,
      peak_mb: ours.peak_mb,
      reference: 'one plain gather and spread a day, buyer by buyer',
      reference_s: plain.seconds,
      reference_peak_mb: plain.peak_mb,
      limit_s,
    });
  }
  return lines;
}

/** A table whose every cell is filled, the same for every run. */
function made(places, sectors) {
  let seed = 1;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const n = places * sectors;
  const names = Array.from({ length: places }, (_, p) => `P${p}`);
  const z = { rows: n, cols: n, data: Float64Array.from({ length: n * n }, random) };
  const f = {
    rows: n,
    cols: places,
    data: Float64Array.from({ length: n * places }, () => (n / places) * random()),
  };
  const output = new Float64Array(n);
  const bought = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      output[i] += z.data[i * n + j];
      bought[j] += z.data[i * n + j];
    }
    for (let k = 0; k < places; k++) output[i] += f.data[i * places + k];
  }
  return {
    id: 'made',
    year: 2020,
    unit: 'million USD',
    z,
    f,
    output,
    nodes: names.flatMap((place) =>
      Array.from({ length: sectors }, (_, s) => ({
        place,
        sector: `s${s}`,
      })),
    ),
    places: names,
    starts: Array.from({ length: places + 1 }, (_, p) => p * sectors),
    finals: names.map((place) => ({
      place,
      category: 'households',
      inventories: false,
    })),
    valueAdded: output.map((x, j) => x - bought[j]),
  };
}

if (process.argv[1] === SELF) {
  const [kind, places, sectors] = [process.argv[2], ...process.argv.slice(3).map(Number)];
  const table = made(places, sectors);
  if (kind === 'plain') await report(() => plain(table, places * sectors));
  else {
    const { arioRun } = await import('../dist/shock/ario/index.js');
    const { quadsKernel } = await import('../dist/linalg/index.js');
    const { purchasesOf } = await import('../dist/shock/purchases.js');
    const purchases = purchasesOf(table);
    const event = { kind: 'capacity', name: 'cut', of: { places: ['P3'] }, cut: 0.5 };
    const kernel = kind === 'ours' ? await quadsKernel() : undefined;
    await report(() => arioRun(purchases, [{ ...event, start: 5, duration: 60 }], {}, { kernel }));
  }
}

function plain({ z }, n) {
  const fill = new Float64Array(n).fill(1);
  const demand = new Float64Array(n);
  for (let t = 0; t < 365; t++)
    for (let j = 0; j < n; j++) {
      let got = 0;
      for (let i = 0; i < n; i++) got += z.data[j * n + i] * fill[i];
      for (let i = 0; i < n; i++) demand[i] += z.data[j * n + i] * got;
    }
}
