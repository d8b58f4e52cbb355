/** `npm run bench -- [NAME...] [--json]`: our time, the reference's, their ratio, peak memory. */
import { parseArgs } from 'node:util';
import * as load from './load.mjs';

const BENCHES = { load };

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
const results = [];
for (const name of names) {
  const { ours_s, reference, reference_s, peak_mb } = await BENCHES[name].run();
  const result = {
    name,
    ours_s: round(ours_s, 4),
    reference,
    reference_s: round(reference_s, 4),
    ratio: round(reference_s / ours_s, 4),
    peak_mb: Math.round(peak_mb),
  };
  results.push(result);
  if (!values.json)
    console.log(
      `${name}: ${result.ours_s} s, ${reference} ${result.reference_s} s, ratio ${result.ratio}, peak ${result.peak_mb} MB`,
    );
}
if (values.json) console.log(JSON.stringify(results, null, 2));
