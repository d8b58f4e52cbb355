/**
 * Look-through exposure of every country to every other in a world table of WIOD's size, 41 places of 35 sectors, a
 * fifth of its cells filled: a cold process that opens the workspace and answers for all pairs, from the table and the inverse
 * kept from before. Beside it a cold process that reads the cells from the store and sums the same five measures
 * straight from their definitions, place by place; both answers are compared when the table is made.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, report } from './child.mjs';

const SELF = fileURLToPath(import.meta.url);
const [PLACES, SECTORS] = [41, 35];
const LIMIT = 1;
/** Share of cells abroad that are filled; with those at home a fifth of all, as in WIOD 2008 (482,988 of 2,353,400). */
const FILLED = 0.18;

export async function run() {
  const dir = mkdtempSync(join(tmpdir(), 'tuchu-bench-chain-'));
  try {
    execFileSync(process.execPath, [SELF, 'make', dir], { stdio: 'inherit' });
    const ours = await measure(SELF, () => ['ours', dir]);
    const plain = await measure(SELF, () => ['plain', dir], 1);
    return [
      {
        name: `chain: look-through, all pairs of ${PLACES} x ${SECTORS}, cold, table and inverse kept`,
        ours_s: ours.seconds,
        peak_mb: ours.peak_mb,
        reference: 'cells read, sums from the definitions',
        reference_s: plain.seconds,
        reference_peak_mb: plain.peak_mb,
        limit_s: LIMIT,
      },
    ];
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** A table in which everyone sells a little to everyone; the same for every run. */
async function make(dir) {
  let seed = 1;
  const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const codes = ['AUS', 'AUT', 'BEL', 'BGR', 'BRA', 'CAN', 'CHN', 'CYP', 'CZE', 'DEU', 'DNK'];
  codes.push('ESP', 'EST', 'FIN', 'FRA', 'GBR', 'GRC', 'HUN', 'IDN', 'IND', 'IRL', 'ITA', 'JPN');
  codes.push('KOR', 'LTU', 'LUX', 'LVA', 'MEX', 'MLT', 'NLD', 'POL', 'PRT', 'ROU', 'RUS', 'SVK');
  codes.push('SVN', 'SWE', 'TUR', 'TWN', 'USA', 'VNM');
  const nodes = codes.flatMap((place) =>
    Array.from({ length: SECTORS }, (_, s) => [place, `c${s + 1}`]),
  );
  const heads = [...nodes.map((node) => node.join(':')), ...codes.map((place) => `${place}:use`)];
  const lines = nodes.map(([place, sector]) =>
    [
      `${place}:${sector}`,
      ...nodes.map(([to]) =>
        // What is bought at home is mostly there; of what comes from abroad, most is not.
        random() < (to === place ? 0.9 : FILLED)
          ? (random() * (to === place ? 10 : 0.9)).toFixed(3)
          : '0',
      ),
      ...codes.map((to) => (random() * (to === place ? 400 : 8)).toFixed(3)),
    ].join(','),
  );
  mkdirSync(dir, { recursive: true });
  const file = join(dir, 'world_2020.csv');
  writeFileSync(file, `row in million USD,${heads.join(',')}\n${lines.join('\n')}\n`);
  const { workspace, held, accounts } = await opened(join(dir, 'ws'), file);
  const fast = ours(accounts, (await accounts.openChain(workspace, held)).chain);
  const slow = plain(await read(accounts, workspace, held));
  for (const [s, row] of slow.entries())
    for (const [j, pair] of row.entries())
      for (const [name, value] of Object.entries(pair))
        if (!(Math.abs(value - fast[s][j][name]) <= 1e-9 * Math.abs(value)))
          throw new Error(`${name} of ${s} and ${j}: ${fast[s][j][name]} and ${value}`);
  await workspace.close();
}

async function opened(dir, file) {
  const { openWorkspace } = await import('../dist/store/index.js');
  const accounts = await import('../dist/accounts/index.js');
  const workspace = await openWorkspace(dir, { create: true });
  if (file !== undefined) await workspace.add([file]);
  const [held] = await accounts.chainYears(workspace);
  return { workspace, held, accounts };
}

async function work(dir, how) {
  const { workspace, held, accounts } = await opened(join(dir, 'ws'));
  const found =
    how === 'plain'
      ? plain(await read(accounts, workspace, held))
      : ours(accounts, (await accounts.openChain(workspace, held)).chain);
  await workspace.close();
  if (found.length !== PLACES) throw new Error('some places have no answer');
}

const ours = (accounts, chain) => accounts.exposures(chain, accounts.lookThrough(chain));

/** The table from its cells; the inverse is kept for this way too. */
const read = async (accounts, workspace, { manifest, year }) =>
  accounts.solveSystem(await accounts.tableOf(workspace, manifest.id, year), {
    dir: workspace.dir,
  });

/** The same from the definitions: for each pair, every node of one against every node of the other. */
function plain({ table, a, v, inverse }) {
  const n = table.nodes.length;
  const { output, starts } = table;
  const levels = table.places.map((_, s) =>
    table.places.map((__, j) => {
      const sum = { face: 0, look: 0, value: 0, sold: 0, soldThrough: 0, size: 0 };
      for (let c = starts[s]; c < starts[s + 1]; c++) {
        sum.size += output[c];
        for (let r = starts[j]; r < starts[j + 1]; r++) {
          const same = r === c ? 1 : 0;
          sum.face += output[c] * a.data[r * n + c];
          sum.look += output[c] * (inverse.data[r * n + c] - same);
          sum.value += output[c] * v[r] * inverse.data[r * n + c];
          sum.sold += a.data[c * n + r] * output[r];
          sum.soldThrough += (inverse.data[c * n + r] - same) * output[r];
        }
      }
      return sum;
    }),
  );
  return levels.map((row) => {
    const whole = (name) => row.reduce((all, pair) => all + pair[name], 0);
    const [face, look] = [whole('face'), whole('look')];
    const [sold, soldThrough] = [whole('sold'), whole('soldThrough')];
    return row.map((pair) => ({
      face: pair.face / pair.size,
      look: pair.look / pair.size,
      value: pair.value / pair.size,
      faceShare: pair.face / face,
      lookShare: pair.look / look,
      hidden: pair.look / pair.face,
      soldShare: pair.sold / sold,
      soldThroughShare: pair.soldThrough / soldThrough,
    }));
  });
}

if (process.argv[1] === SELF) {
  const [, , what, dir] = process.argv;
  if (what === 'make') await make(dir);
  else await report(() => work(dir, what));
}
