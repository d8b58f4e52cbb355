/**
 * Look-through exposure of every country to every other in a world table of WIOD's size, 41 places of 35 sectors: a cold
 * process that opens the workspace, reads the cells and the inverse kept from before, and answers for all pairs. Beside
 * a plain loop over the same inverse, which does the last step alone, for one country, pair by pair.
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

export async function run() {
  const dir = mkdtempSync(join(tmpdir(), 'tuchu-bench-chain-'));
  try {
    execFileSync(process.execPath, [SELF, 'make', dir], { stdio: 'inherit' });
    const ours = await measure(SELF, () => ['ours', dir]);
    const plain = await measure(SELF, () => ['plain', dir], 1);
    return [
      {
        name: `chain: look-through, all pairs of ${PLACES} x ${SECTORS}, cold, inverse kept`,
        ours_s: ours.seconds,
        peak_mb: ours.peak_mb,
        reference: 'the same with the sums made pair by pair',
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
      ...nodes.map(([to]) => (random() * (to === place ? 10 : 0.2)).toFixed(3)),
      ...codes.map((to) => (random() * (to === place ? 400 : 8)).toFixed(3)),
    ].join(','),
  );
  mkdirSync(dir, { recursive: true });
  const file = join(dir, 'world_2020.csv');
  writeFileSync(file, `row in million USD,${heads.join(',')}\n${lines.join('\n')}\n`);
  const { workspace, held, accounts } = await opened(join(dir, 'ws'), file);
  await accounts.openChain(workspace, held);
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

async function work(dir, pairs) {
  const { workspace, held, accounts } = await opened(join(dir, 'ws'));
  const { chain } = await accounts.openChain(workspace, held);
  const found = pairs(accounts, chain);
  await workspace.close();
  if (found.length !== PLACES) throw new Error('some places have no answer');
}

const ours = (accounts, chain) => accounts.exposures(chain, accounts.lookThrough(chain));

/** Gross look-through of the inputs of each country from each, summed anew for every pair. */
function plain(_, { system }) {
  const { table, inverse } = system;
  const n = table.nodes.length;
  return table.places.map((__, s) =>
    table.places.map((___, j) => {
      let sum = 0;
      for (let c = table.starts[s]; c < table.starts[s + 1]; c++)
        for (let r = table.starts[j]; r < table.starts[j + 1]; r++)
          sum += table.output[c] * (inverse.data[r * n + c] - (r === c ? 1 : 0));
      return sum;
    }),
  );
}

if (process.argv[1] === SELF) {
  const [, , what, dir] = process.argv;
  if (what === 'make') await make(dir);
  else await report(() => work(dir, what === 'plain' ? plain : ours));
}
