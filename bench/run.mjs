/**
 * `npm run bench -- [NAME...] [--json]`: our time, a reference's, their ratio, peak memory of both, and the limit
 * where one is set.
 */
import { parseArgs } from 'node:util';
import * as ario from './ario.mjs';
import * as chain from './chain.mjs';
import * as complexity from './complexity.mjs';
import * as equilibrium from './equilibrium.mjs';
import * as extraction from './extraction.mjs';
import * as gravity from './gravity.mjs';
import * as linalg from './linalg.mjs';
import * as load from './load.mjs';
import * as open from './open.mjs';
import * as world from './world.mjs';
import * as years from './years.mjs';

const BENCHES = {
  ario,
  chain,
  complexity,
  equilibrium,
  extraction,
  gravity,
  linalg,
  load,
  open,
  world,
  years,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(
    `no bench \`${unknown.join('`, `')}\`; there is ${Object.keys(BENCHES).join(', ')}`,
  );
  process.exit(2);
}

const round = (x, digits) => Number(x.toPrecision(digits));
/** `0.9 s (limit 1.5 s)` */
const within = (value, limit, unit) =>
  `${value} ${unit}${limit === undefined ? '' : ` (limit ${limit} ${unit})`}`;
const results = [];
for (const name of names)
  for (const r of await BENCHES[name].run()) {
    const result = {
      ...r,
      ours_s: round(r.ours_s, 4),
      reference_s: round(r.reference_s, 4),
      ratio: round(r.reference_s / r.ours_s, 4),
      peak_mb: Math.round(r.peak_mb),
      reference_peak_mb: Math.round(r.reference_peak_mb),
    };
    results.push(result);
    if (!values.json)
      console.log(
        `${result.name}: ${within(result.ours_s, result.limit_s, 's')}, ${within(result.peak_mb, result.limit_mb, 'MB')}; ${result.reference}: ${result.reference_s} s, ${result.reference_peak_mb} MB; ratio ${result.ratio}`,
      );
  }
if (values.json) console.log(JSON.stringify(results, null, 2));
