/**
 * The leather table against every answer printed for it: by decompr (Leontief, Koopman-Wang-Wei, Wang-Wei-Zhu) to ten
 * digits, and by icio (Borin-Mancini) to seven. The full printed tables stand in ../shared/verify; a few of their
 * values are embedded, so that the test runs without it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  absorbed,
  borinManciniSink,
  borinManciniSource,
  borinManciniWorld,
  chainOf,
  kww,
  KWW_TERMS,
  participation,
  sumOver,
  valueInExports,
  worldExports,
  wwz,
  WWZ_TERMS,
  wwzToKww,
} from '../../src/accounts/index.js';
import { shared } from '../shared.js';
import { leather, OUT } from './leather.js';

const system = leather();
const chain = chainOf(system);
const sixteen = wwz(chain);
const FILE = shared('verify', 'leather', 'leather_values.txt');
const haveFile = existsSync(FILE);
if (!haveFile)
  process.stderr.write('skipped: the full leather tables, for ../shared/verify is absent\n');

/** To `digits` significant digits. */
function near(found: number | undefined, printed: number, digits = 10): void {
  expect(found).toBeDefined();
  const slack = Math.max(Math.abs(printed), 1e-3) * 10 ** (1 - digits) * 0.6;
  expect(Math.abs((found ?? Number.NaN) - printed)).toBeLessThanOrEqual(slack);
}

describe('the leather table, embedded answers', () => {
  it('gross exports by partner', () => {
    const { to, gross, gap } = worldExports(system);
    expect([...to.data.subarray(0, 3)].map((x) => Number(x.toFixed(9)))).toEqual([0, 14, 19.2]);
    near(gross[8], 77.9);
    gap.forEach((x) => {
      expect(Math.abs(x)).toBeLessThan(1e-12);
    });
    expect([...system.table.output].map((x) => Number(x.toFixed(9)))).toEqual(OUT);
  });

  it('value added by origin adds up to one in each unit, and to exports', () => {
    chain.own.forEach((x, i) => {
      expect(x + (chain.foreign[i] as number)).toBeCloseTo(1, 12);
    });
    const [argentina] = valueInExports(chain);
    near(argentina?.domestic, 53.68996, 7);
    near(argentina?.foreign, 10.61004, 7);
    expect(argentina?.withoutOrigin).toBeCloseTo(0, 10);
    near(participation(chain).backward[0], 10.61004 / 64.3, 6);
  });

  it('Koopman-Wang-Wei as decompr prints them', () => {
    const printed = [
      [
        19.34940465, 18.97119268, 8.411490781, 5.259501076, 0.825972386, 0.8723949262, 3.450595354,
        3.388616584, 3.770831571,
      ],
      [
        43.39461374, 26.20677651, 7.740053428, 10.475795057, 2.007578114, 2.6369363181,
        10.205386264, 5.359697788, 5.573162788,
      ],
      [
        78.73100832, 15.23967019, 2.748463662, 5.689669297, 4.433591599, 4.4481799929, 26.668991682,
        4.455024229, 5.18540103,
      ],
    ];
    kww(chain).forEach(({ terms }, s) => {
      KWW_TERMS.forEach((term, k) => {
        near(terms[term], printed[s]?.[k] as number);
      });
    });
  });

  it('Wang-Wei-Zhu of one flow as decompr prints it: Argentina, agriculture, to Turkey', () => {
    const printed = [
      5.4744353951, 2.6813685938, 1.13634406772, 1.40930026569, 0.504931543868, 0.168614729682,
      0.70568372303, 0.34701975086, 0.41126355962, 0.21430104524, 0.19588405174, 0.10207118052,
      0.064864145532, 0.07171574075, 0.3367359681, 0.17546623873,
    ];
    WWZ_TERMS.forEach((term, k) => {
      near(sixteen.terms[term][1], printed[k] as number);
    });
  });

  it('Borin-Mancini by country as icio prints it', () => {
    const source = borinManciniSource(chain);
    const sink = borinManciniSink(chain);
    const printed = {
      DC: [53.68996, 92.46175, 111.29058],
      DVA: [52.81756, 89.82482, 106.8424],
      VAX: [46.73209, 77.34144, 96.71914],
      DAVAX: [34.79877, 65.5036, 89.31689],
      REF: [6.085473, 12.483373, 10.123261],
      DDC: [0.8723949, 2.6369363, 4.44818],
      FC: [10.61004, 21.13825, 36.30942],
      FVA: [10.43484, 20.55564, 35.06489],
      FDC: [0.1752063, 0.582605, 1.2445289],
      GVC: [29.50123, 48.0964, 58.28311],
      GVCB: [11.48244, 23.77518, 40.7576],
      GVCF: [18.01879, 24.32122, 17.52551],
    } as const;
    for (const [term, values] of Object.entries(printed)) {
      const found = sumOver(source[term as keyof typeof printed], chain);
      values.forEach((value, s) => {
        near(found[s], value, 7);
      });
      if (!(term in sink)) continue;
      const bySink = sumOver(sink[term as keyof typeof sink], chain);
      bySink.forEach((x, s) => {
        expect(x).toBeCloseTo(found[s] as number, 10);
      });
    }
  });

  it('Borin-Mancini, source by sector and sink by sector and partner, as icio prints them', () => {
    const source = borinManciniSource(chain);
    const bySector = (term: Float64Array, i: number): number =>
      term.subarray(i * 3, i * 3 + 3).reduce((a, b) => a + b, 0);
    near(bySector(source.DVA, 0), 29.4939, 7);
    near(bySector(source.VAX, 4), 39.70228, 7);
    near(bySector(source.FVA, 8), 24.5181932, 7);
    near(bySector(source.DAVAX, 6), 26.657741, 7);
    near(bySector(source.GVCF, 3), 9.79618, 7);
    const sink = borinManciniSink(chain);
    const rows: ReadonlyArray<readonly [number, number, readonly number[]]> = [
      [
        0,
        1,
        [12.564278, 12.357451, 11.149522, 1.2079292, 0.206826787, 1.435722, 1.4120879, 0.02363413],
      ],
      [
        4,
        2,
        [
          38.248189, 37.042781, 30.4161318, 6.6266494, 1.205407773, 8.851811, 8.5728425,
          0.278968549,
        ],
      ],
      [
        8,
        0,
        [
          21.2976809, 20.852668, 19.8817549, 0.97091322, 0.445012839, 10.3023191, 10.0870532,
          0.215265891,
        ],
      ],
    ];
    const order = ['DC', 'DVA', 'VAX', 'REF', 'DDC', 'FC', 'FVA', 'FDC'] as const;
    for (const [node, partner, printed] of rows)
      order.forEach((term, k) => {
        near(sink[term][node * 3 + partner], printed[k] as number, 7);
      });
  });

  it('world perspective: foreign value counted once, sink as icio prints it', () => {
    const { source, sink } = borinManciniWorld(chain);
    [8.471827, 18.265189, 33.128506].forEach((x, s) => {
      near(sink[s], x, 7);
    });
    // Either way of counting once gives the same total for the world.
    const total = (x: Float64Array): number => x.reduce((a, b) => a + b, 0);
    expect(total(source)).toBeCloseTo(total(sink), 9);
  });

  it('all of GDP is absorbed somewhere', () => {
    const { byPlace, gdp } = absorbed(chain);
    gdp.forEach((x, s) => {
      const sum = byPlace.data.subarray(s * 3, s * 3 + 3).reduce((a, b) => a + b, 0);
      expect(sum / x).toBeCloseTo(1, 12);
    });
  });
});

/** Lines of a printed section, without its heading. */
function section(title: string): readonly string[] {
  const text = readFileSync(FILE, 'utf8');
  const at = text.indexOf(`## ${title}`);
  return text
    .slice(at, (text.indexOf('\n## ', at + 1) + text.length + 1) % (text.length + 1) || undefined)
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '');
}
const COUNTRIES = ['Argentina', 'Turkey', 'Germany'];
const INDUSTRIES = ['Agriculture', 'Textile_and_Leather', 'Transport_Equipment'];
const nodeOf = (country = '', industry = ''): number =>
  COUNTRIES.indexOf(country) * 3 + INDUSTRIES.indexOf(industry);

describe.skipIf(!haveFile)('the leather table, every printed value', () => {
  if (!haveFile) return it('needs ../shared/verify', () => undefined);

  it('Leontief inverse', () => {
    let [seen, first] = [0, 0];
    for (const line of section('B (Leontief inverse)')) {
      const words = line.trim().split(/\s+/);
      const values = words.slice(1).map(Number);
      if (values.length === 0 || values.some(Number.isNaN)) {
        first = words.length === 1 ? 8 : 0;
        continue;
      }
      const row = nodeOf(...(words[0]?.split('.') as [string, string]));
      values.forEach((value, k) => {
        near(system.inverse.data[row * 9 + first + k], value);
        seen++;
      });
    }
    expect(seen).toBe(81);
  });

  it('value added by source and user, after exports and after output', () => {
    let seen = 0;
    for (const [title, weight] of [
      ['Leontief (post exports)', worldExports(system).gross],
      ['Leontief post output / final_demand', system.table.output],
    ] as const)
      for (const line of section(title)) {
        const words = line.trim().split(/\s+/);
        if (words.length !== 6 || Number.isNaN(Number(words[0]))) continue;
        const [i, j] = [nodeOf(words[1], words[2]), nodeOf(words[3], words[4])];
        const found =
          (system.v[i] as number) *
          (system.inverse.data[i * 9 + j] as number) *
          (weight[j] as number);
        near(found, Number(words[5]));
        seen++;
      }
    expect(seen).toBe(101);
  });

  it('value added by importing country of final demand', () => {
    let seen = 0;
    const { byNode } = absorbed(chain);
    for (const line of section('Leontief post output / final_demand')) {
      const words = line.trim().split(/\s+/);
      if (words.length !== 5 || Number.isNaN(Number(words[0]))) continue;
      const at = nodeOf(words[1], words[2]) * 3 + COUNTRIES.indexOf(words[3] as string);
      near(byNode.data[at], Number(words[4]));
      seen++;
    }
    expect(seen).toBe(27);
  });

  it('Koopman-Wang-Wei, by themselves and collapsed from Wang-Wei-Zhu', () => {
    let seen = 0;
    const collapsed = wwzToKww(sixteen);
    for (const title of ['KWW', 'wwz2kww aggregate'])
      for (const line of section(title)) {
        const [, country = '', ...words] = line.trim().split(/\s+/);
        const s = COUNTRIES.indexOf(country);
        if (s < 0) continue;
        KWW_TERMS.forEach((term, k) => {
          const printed = Number(words[k]);
          near(kww(chain)[s]?.terms[term], printed);
          near(
            collapsed[term].subarray(s * 3, s * 3 + 3).reduce((a, b) => a + b, 0),
            printed,
          );
          seen++;
        });
      }
    expect(seen).toBe(54);
  });

  it('Wang-Wei-Zhu, all sixteen of all flows, and the forward link', () => {
    let [seen, columns] = [0, [] as string[]];
    const where: Array<readonly [node: number, place: number]> = [];
    for (const line of section('WWZ')) {
      const words = line.trim().split(/\s+/);
      const row = Number(words[0]) - 1;
      if (Number.isNaN(row)) {
        columns = words.filter((word) => !word.endsWith('_Country') && !word.endsWith('Industry'));
        continue;
      }
      const named = words.length > columns.length + 1;
      if (named) where[row] = [nodeOf(words[1], words[2]), COUNTRIES.indexOf(words[3] as string)];
      const [node, partner] = where[row] as readonly [number, number];
      columns.forEach((column, k) => {
        const printed = Number(words[k + (named ? 4 : 1)]);
        const term = WWZ_TERMS.find((name) => name === column);
        if (term !== undefined) near(sixteen.terms[term][node * 3 + partner], printed);
        else if (column === 'texp') near(chain.exports.to.data[node * 3 + partner], printed);
        else if (column === 'texpfd')
          near(
            partner === Math.floor(node / 3) ? 0 : chain.exports.final.data[node * 3 + partner],
            printed,
          );
        else return;
        seen++;
      });
    }
    expect(seen).toBe(27 * 18);
  });
});
