/** WIOD 2008, 41 places by 35 sectors: the identities that every decomposition must keep, on real data. */
import { describe, expect, it } from 'vitest';
import {
  absorbed,
  borinManciniSink,
  borinManciniSource,
  borinManciniWorld,
  chainOf,
  downstreamness,
  exposures,
  kww,
  KWW_TERMS,
  lookThrough,
  participation,
  sumOver,
  upstreamness,
  upstreamnessBySeries,
  valueInExports,
  wwz,
  WWZ_TERMS,
  wwzToKww,
} from '../../src/accounts/index.js';
import { sharedAbsent } from '../shared.js';
import { solved, wiodTable } from './wiod.js';

const sum = (x: ArrayLike<number>): number => Array.from(x).reduce((a, b) => a + b, 0);

describe.skipIf(sharedAbsent)('WIOD 2008', { timeout: 120_000 }, () => {
  if (sharedAbsent) return it('needs the data', () => undefined);
  const t0 = Date.now();
  const lap = (name: string) => console.log(name, Date.now() - t0);
  const table = wiodTable(2008);
  lap('read');
  const system = solved(table);
  lap('solved');
  const chain = chainOf(system);
  lap('chain');
  const count = table.places.length;
  it('times', () => {
    kww(chain);
    lap('kww');
    const w = wwz(chain);
    lap('wwz');
    borinManciniSource(chain);
    lap('src');
    borinManciniSink(chain);
    lap('snk');
    borinManciniWorld(chain);
    lap('wld');
    const lt = lookThrough(chain);
    lap('lt');
    exposures(chain, lt);
    lap('exp');
    participation(chain);
    lap('part');
    absorbed(chain);
    lap('abs');
    upstreamness(system);
    lap('U');
    console.log(upstreamnessBySeries(table)?.terms);
    lap('series');
    console.log(upstreamnessBySeries(table, 'net')?.terms);
    lap('series net');
    console.log(upstreamness(system, 'net').uncorrected);
    lap('solve net');
    downstreamness(system);
    valueInExports(chain);
    console.log(
      w.terms.DVA_FIN.length,
      count,
      KWW_TERMS,
      WWZ_TERMS.length,
      sum([1]),
      wwzToKww(w).DDC.length,
      sumOver(w.terms.DDC_FIN, chain)[0],
    );
    console.log(
      table.output.filter((x) => !(x > 0)).length,
      'zero out',
      kww(chain).map((k) => k.withoutOrigin / k.exports),
    );
    console.log(
      [...table.output.keys()]
        .filter((i) => table.output[i]! <= 0)
        .map((i) =>
          [
            table.nodes[i]!.place,
            table.nodes[i]!.sector,
            table.output[i],
            chain.exports.gross[i],
            table.valueAdded[i],
            sum(table.z.data.subarray(i * 1435, i * 1435 + 1435)),
          ].join(' '),
        ),
    );
    console.log(
      'neg va',
      [...table.output.keys()]
        .filter((i) => table.valueAdded[i]! < 0)
        .map((i) => table.nodes[i]!.place + table.nodes[i]!.sector),
    );
    const nonzero = [...table.output.keys()].filter(
      (i) => !(table.output[i]! > 0) && chain.exports.gross[i] !== 0,
    );
    console.log(
      'zero output with exports',
      nonzero.map((i) => [table.nodes[i], chain.exports.gross[i]]),
    );
    console.log(
      'zero output gap',
      [...table.output.keys()].filter((i) => !(table.output[i]! > 0) && chain.exports.gap[i] !== 0)
        .length,
      Math.max(...chain.exports.gap),
      Math.min(...chain.exports.gap),
      sum(chain.exports.gap),
    );
  });
});
