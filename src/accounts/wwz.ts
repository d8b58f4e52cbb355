/**
 * Wang, Wei and Zhu (2013): exports of every sector of a country to every other country in sixteen terms.
 *
 * For exporter s, importer r, sector i, with `#` product by element: domestic value added `(V_s B_ss)#f_sr`
 * (DVA_FIN) and `(V_s L_ss)#A_sr w`, where w is the part of the importer's output
 * `x_r = sum of B_rt f_tu` that goes one way: `B_rr f_rr` used by the importer (DVA_INT), `B_rt f_tt` by third
 * countries after further work there (DVA_INTrexI1), `B_rr f_rt` sold to them finished (DVA_INTrexF), `B_rt f_tu`
 * still further on (DVA_INTrexI2), `B_rr f_rs` and `B_rt f_ts` back home finished (RDV_FIN, RDV_FIN2), `B_rs f_ss` back
 * home as an input (RDV_INT), `B_rs f_st` re-exported by s in final goods (DDC_FIN); `(V_s B_ss - V_s L_ss)#A_sr x_r`
 * (DDC_INT); foreign value added of the importer `(V_r B_rs)#` and of all others `(V_t B_ts)#` in `f_sr` (MVA_FIN,
 * OVA_FIN), `A_sr L_rr f_rr` (MVA_INT, OVA_INT) and `A_sr L_rr e_r` (MDC, ODC). Unit: the table's.
 */
import type { Method } from '../core/index.js';
import { zeros } from '../linalg/index.js';
import { spanOf, timesBlock, type Span } from './blocks.js';
import { outputDrivenBy, type Chain } from './chain.js';
import { KWW_TERMS, type KwwTerm } from './kww.js';

export const WWZ: Method = {
  id: 'wwz',
  version: '1',
  name: {
    en: 'Wang-Wei-Zhu decomposition of bilateral exports of a sector',
    vi: 'Phân rã xuất khẩu song phương theo ngành của Wang-Wei-Zhu',
  },
  formula:
    'e_sr = (V_s B_ss)#f_sr + (V_s L_ss)#A_sr Σ_t,u B_rt f_tu + (V_s B_ss − V_s L_ss)#A_sr x_r + (Σ_t≠s V_t B_ts)#(f_sr + A_sr L_rr f_rr + A_sr L_rr e_r)',
  citation:
    'Wang, Z., Wei, S.-J. and Zhu, K. (2013), Quantifying International Production Sharing at the Bilateral and Sector Levels. NBER Working Paper 19677; recalled, and checked to ten digits on the published leather table',
  status: 'recalled',
};

/** Names of the sixteen terms, in the order of the published tables. */
export const WWZ_TERMS = [
  'DVA_FIN',
  'DVA_INT',
  'DVA_INTrexI1',
  'DVA_INTrexF',
  'DVA_INTrexI2',
  'RDV_INT',
  'RDV_FIN',
  'RDV_FIN2',
  'OVA_FIN',
  'MVA_FIN',
  'OVA_INT',
  'MVA_INT',
  'DDC_FIN',
  'DDC_INT',
  'ODC',
  'MDC',
] as const;
export type WwzTerm = (typeof WWZ_TERMS)[number];

export interface Wwz {
  /** Each term: n x G numbers, node of the exporter by importing place; zero at home. */
  readonly terms: Readonly<Record<WwzTerm, Float64Array>>;
  readonly places: number;
}

/** The eight parts of an importer’s output, by what becomes of it, under the term of the exporter’s value in each. */
const PARTS = [
  'DVA_INT',
  'DVA_INTrexI1',
  'DVA_INTrexF',
  'DVA_INTrexI2',
  'RDV_FIN',
  'RDV_FIN2',
  'RDV_INT',
  'DDC_FIN',
] as const;

/** `B_rt Y_t` for the columns of one place: with the use of t itself, and with that of all others. */
function byUser(chain: Chain) {
  const { inverse, table } = chain.system;
  const { final, placeOf } = chain.exports;
  const [n, count] = [inverse.rows, final.cols];
  const all = Float64Array.from(placeOf, (_, j) => {
    let sum = 0;
    for (let r = 0; r < count; r++) sum += final.data[j * count + r] as number;
    return sum;
  });
  const [home, abroad, own] = [zeros(n, count), zeros(n, count), zeros(n, count)];
  for (let i = 0; i < n; i++) {
    const at = i * count;
    for (let j = 0; j < n; j++) {
      const b = inverse.data[i * n + j] as number;
      const t = placeOf[j] as number;
      const used = final.data[j * count + t] as number;
      home.data[at + t]! += b * used;
      abroad.data[at + t]! += b * ((all[j] as number) - used);
    }
    const [from, to] = spanOf(table.starts, placeOf[i] as number);
    for (let j = from; j < to; j++) {
      const b = inverse.data[i * n + j] as number;
      for (let r = 0; r < count; r++)
        own.data[at + r]! += b * (final.data[j * count + r] as number);
    }
  }
  return { home, abroad, own };
}

const rowSum = (data: Float64Array, at: number, count: number): number => {
  let sum = 0;
  for (let k = 0; k < count; k++) sum += data[at + k] as number;
  return sum;
};

/**
 * The sixteen terms of all exporters, sectors and importers in one pass.
 *
 * @example
 * // leather: Argentina's agriculture to Turkey
 * wwz(chainOf(leather)).terms.DVA_FIN[0 * 3 + 1]; // 5.4744353951
 */
export function wwz(chain: Chain): Wwz {
  const { system, exports, origin, own, foreign, ownLocal, forHome, forExports } = chain;
  const { a, table } = system;
  const { places, starts, output } = table;
  const { final } = exports;
  const [n, count] = [final.rows, places.length];
  const driven = outputDrivenBy(chain).data;
  const by = byUser(chain);
  const terms = Object.fromEntries(
    WWZ_TERMS.map((term) => [term, new Float64Array(n * count)]),
  ) as unknown as Record<WwzTerm, Float64Array>;

  const ways = PARTS.map(() => new Float64Array(n));
  const sold = PARTS.map(() => new Float64Array(n));
  const [inputs, usedThere, sentOn] = [0, 0, 0].map(() => new Float64Array(n)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let r = 0; r < count; r++) {
    const importer = spanOf(starts, r);
    // Sums over all places, once for each node of the importer.
    const sums = importerSums(by, importer, count);
    for (let s = 0; s < count; s++) {
      if (s === r) continue;
      for (let i = importer[0]; i < importer[1]; i++) {
        const at = i * count;
        const k = i - importer[0];
        const there = by.own.data[at + r] as number;
        const back = by.own.data[at + s] as number;
        const backInput = by.home.data[at + s] as number;
        const again = by.abroad.data[at + s] as number;
        const later = (driven[at + s] as number) - back - backInput;
        const parts = [
          there,
          (sums.home[k] as number) - there - backInput,
          (sums.own[k] as number) - there - back,
          (sums.abroad[k] as number) - (by.abroad.data[at + r] as number) - again - later,
          back,
          later,
          backInput,
          again,
        ];
        parts.forEach((x, w) => ((ways[w] as Float64Array)[i] = x));
      }
      const exporter = spanOf(starts, s);
      ways.forEach((x, w) => {
        timesBlock(a, exporter, importer, x, sold[w] as Float64Array);
      });
      timesBlock(a, exporter, importer, output, inputs);
      timesBlock(a, exporter, importer, forHome, usedThere);
      timesBlock(a, exporter, importer, forExports, sentOn);
      for (let i = exporter[0]; i < exporter[1]; i++) {
        const at = i * count + r;
        const finished = final.data[at] as number;
        const [mine, never] = [own[i] as number, ownLocal[i] as number];
        const theirs = origin.data[r * n + i] as number;
        const others = (foreign[i] as number) - theirs;
        terms.DVA_FIN[at] = mine * finished;
        PARTS.forEach((term, w) => {
          terms[term][at] = never * ((sold[w] as Float64Array)[i] as number);
        });
        terms.DDC_INT[at] = (mine - never) * (inputs[i] as number);
        terms.MVA_FIN[at] = theirs * finished;
        terms.OVA_FIN[at] = others * finished;
        terms.MVA_INT[at] = theirs * (usedThere[i] as number);
        terms.OVA_INT[at] = others * (usedThere[i] as number);
        terms.MDC[at] = theirs * (sentOn[i] as number);
        terms.ODC[at] = others * (sentOn[i] as number);
      }
    }
  }
  return { terms, places: count };
}

/** Sums over all places of what `byUser` splits, for the nodes of one importer. */
function importerSums(by: ReturnType<typeof byUser>, [from, to]: Span, count: number) {
  const of = (data: Float64Array): Float64Array =>
    Float64Array.from({ length: to - from }, (_, k) => rowSum(data, (from + k) * count, count));
  return { home: of(by.home.data), abroad: of(by.abroad.data), own: of(by.own.data) };
}

/** Which of the sixteen each of the nine is. */
const COLLAPSE: Readonly<Record<KwwTerm, readonly WwzTerm[]>> = {
  DVA_FIN: ['DVA_FIN'],
  DVA_INT: ['DVA_INT', 'DVA_INTrexI1'],
  DVA_INTrex: ['DVA_INTrexF', 'DVA_INTrexI2'],
  RDV_FIN: ['RDV_FIN', 'RDV_FIN2'],
  RDV_INT: ['RDV_INT'],
  DDC: ['DDC_FIN', 'DDC_INT'],
  FVA_FIN: ['OVA_FIN', 'MVA_FIN'],
  FVA_INT: ['OVA_INT', 'MVA_INT'],
  FDC: ['ODC', 'MDC'],
};

/**
 * The nine terms of each exporting node, summed over importers: Koopman-Wang-Wei by sector of the exporter. Summed
 * over the sectors of a country they are its nine terms.
 *
 * @example
 * // leather, Argentina: agriculture, textiles and transport equipment together
 * wwzToKww(wwz(chain)).DVA_FIN.slice(0, 3).reduce((a, b) => a + b); // 19.34940465
 */
export function wwzToKww({ terms, places }: Wwz): Readonly<Record<KwwTerm, Float64Array>> {
  return Object.fromEntries(
    KWW_TERMS.map((term) => {
      const n = terms.DVA_FIN.length / places;
      const nodes = Float64Array.from({ length: n }, (_, i) =>
        COLLAPSE[term].reduce((sum, part) => sum + rowSum(terms[part], i * places, places), 0),
      );
      return [term, nodes];
    }),
  ) as unknown as Record<KwwTerm, Float64Array>;
}
