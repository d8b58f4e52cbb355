/**
 * Borin and Mancini (2019): domestic and foreign value added in exports, each counted once.
 *
 * Seen from the exporter s, value is counted twice when it crosses the border of s twice. Source-based, it
 * counts at its first crossing, sink-based at its last; both give the same total for a country and differ by
 * partner and sector. With `K_s = (I - A_ss) B_ss = I + sum of A_sj B_js`, the inverse without the intermediate
 * exports of s is `B - B_.s K_s^-1 (sum of A_sj B_j.)`, so a k x k matrix a country is all that is inverted:
 * - source: `DVA = (V_s L_ss)#e_sr`, `FVA = (F_s K_s^-1)#e_sr` with `F_s = sum of V_t B_ts`;
 * - sink: `DDC = (V_s B_ss)#A_sr w_r`, `FDC = F_s#A_sr w_r` with `w = B_.s K_s^-1 e_s`, the output that the
 *   exports of s themselves call for;
 * - both: `DC = (V_s B_ss)#e_sr = DVA + DDC`, `FC = F_s#e_sr = FVA + FDC`, `DVA = VAX + REF`, and REF is what s
 *   itself uses in the end. `DAVAX` is absorbed by the direct importer, `GVC = e - DAVAX`, `GVCB = FC + DDC`.
 * Unit: the table's. Shapes: n x G, node of the exporter by importing place.
 */
import type { Method } from '../core/index.js';
import { zeros, type Matrix } from '../linalg/index.js';
import {
  blockOf,
  inverseOf,
  product,
  rowTimes,
  spanOf,
  timesBlock,
  timesColumn,
} from './blocks.js';
import { outputDrivenBy, type Chain } from './chain.js';

const CITATION =
  'Borin, A. and Mancini, M. (2019), Measuring What Matters in Global Value Chains and Value-Added Trade. World Bank Policy Research Working Paper 8804; recalled, and checked on the leather table as printed by the R package icio (Krantz)';

export const BORIN_MANCINI_SOURCE: Method = {
  id: 'borin_mancini_source',
  version: '1',
  name: {
    en: 'Borin-Mancini decomposition of exports, source-based, exporter perspective',
    vi: 'Phân rã xuất khẩu Borin-Mancini, tính theo nguồn, góc nhìn nước xuất khẩu',
  },
  formula: 'DVA_sr = V_s (I − A_ss)⁻¹ e_sr;  FVA_sr = Σ_t≠s V_t B_ts [(I − A_ss) B_ss]⁻¹ e_sr',
  citation: CITATION,
  status: 'recalled',
};

export const BORIN_MANCINI_SINK: Method = {
  id: 'borin_mancini_sink',
  version: '1',
  name: {
    en: 'Borin-Mancini decomposition of exports, sink-based, exporter perspective',
    vi: 'Phân rã xuất khẩu Borin-Mancini, tính theo đích, góc nhìn nước xuất khẩu',
  },
  formula:
    'DVA_sr = V_s B_ss (e_sr − A_sr w_r);  FVA_sr = Σ_t≠s V_t B_ts (e_sr − A_sr w_r);  w = B_·s [(I − A_ss) B_ss]⁻¹ e_s',
  citation: CITATION,
  status: 'recalled',
};

export const SINK_TERMS = ['DC', 'DVA', 'VAX', 'REF', 'DDC', 'FC', 'FVA', 'FDC'] as const;
export const SOURCE_TERMS = [...SINK_TERMS, 'DAVAX', 'GVC', 'GVCB', 'GVCF'] as const;
export type SinkTerm = (typeof SINK_TERMS)[number];
export type SourceTerm = (typeof SOURCE_TERMS)[number];

export type SinkParts = Readonly<Record<SinkTerm, Float64Array>>;
export type SourceParts = Readonly<Record<SourceTerm, Float64Array>>;

/** `K_s^-1` of each place. */
function outside({ system }: Chain): readonly Matrix[] {
  const { a, inverse, table } = system;
  return table.places.map((_, s) => {
    const span = spanOf(table.starts, s);
    const gap = blockOf(a, span);
    for (let i = 0; i < gap.data.length; i++)
      gap.data[i] = (i % (gap.cols + 1) === 0 ? 1 : 0) - (gap.data[i] as number);
    return inverseOf(product(gap, blockOf(inverse, span)));
  });
}

/** `A_sr x_r` for all s and r other than s, where x may differ by s: n x G. */
function abroad({ system }: Chain, outputOf: (s: number) => ArrayLike<number>): Float64Array {
  const { places, starts, nodes } = system.table;
  const out = new Float64Array(nodes.length * places.length);
  const part = new Float64Array(nodes.length);
  for (let s = 0; s < places.length; s++) {
    const x = outputOf(s);
    const exporter = spanOf(starts, s);
    for (let r = 0; r < places.length; r++) {
      if (r === s) continue;
      timesBlock(system.a, exporter, spanOf(starts, r), x, part);
      for (let i = exporter[0]; i < exporter[1]; i++)
        out[i * places.length + r] = part[i] as number;
    }
  }
  return out;
}

const columnOf = ({ data, rows, cols }: Matrix, j: number): Float64Array =>
  Float64Array.from({ length: rows }, (_, i) => data[i * cols + j] as number);

/** n x G numbers, each made of its node and of what stands at its place in the matrices. */
const each = (chain: Chain, of: (at: number, node: number) => number): Float64Array => {
  const { cols } = chain.exports.to;
  return Float64Array.from(chain.exports.to.data, (_, at) => of(at, Math.floor(at / cols)));
};

/**
 * Source-based: value counts when it first leaves the country. Sums over importers, sectors and both are the
 * sectors', the partners' and the country's.
 *
 * @example
 * // leather, Argentina, all sectors and partners
 * sumOver(borinManciniSource(chain).DVA, chain)[0]; // 52.81756
 */
export function borinManciniSource(chain: Chain): SourceParts {
  const { own, foreign, ownLocal, forHome, exports, system } = chain;
  const e = exports.to.data;
  const once = new Float64Array(own.length);
  outside(chain).forEach((inverse, s) => {
    rowTimes(foreign, inverse, spanOf(system.table.starts, s), once);
  });
  const driven = outputDrivenBy(chain);
  const returning = abroad(chain, (s) => columnOf(driven, s));
  const absorbed = abroad(chain, () => forHome);
  const n = (x: Float64Array, i: number): number => x[i] as number;
  const DC = each(chain, (at, i) => n(own, i) * n(e, at));
  const FC = each(chain, (at, i) => n(foreign, i) * n(e, at));
  const DVA = each(chain, (at, i) => n(ownLocal, i) * n(e, at));
  const FVA = each(chain, (at, i) => n(once, i) * n(e, at));
  const REF = each(chain, (at, i) => n(ownLocal, i) * n(returning, at));
  const DAVAX = each(chain, (at, i) => {
    const home = at % exports.to.cols === exports.placeOf[i];
    return home ? 0 : n(ownLocal, i) * (n(exports.final.data, at) + n(absorbed, at));
  });
  const DDC = each(chain, (at) => n(DC, at) - n(DVA, at));
  const GVC = each(chain, (at) => n(e, at) - n(DAVAX, at));
  const GVCB = each(chain, (at) => n(FC, at) + n(DDC, at));
  return {
    DC,
    FC,
    DVA,
    FVA,
    REF,
    DAVAX,
    DDC,
    GVC,
    GVCB,
    VAX: each(chain, (at) => n(DVA, at) - n(REF, at)),
    FDC: each(chain, (at) => n(FC, at) - n(FVA, at)),
    GVCF: each(chain, (at) => n(GVC, at) - n(GVCB, at)),
  };
}

/**
 * Sink-based: value counts when it last leaves the country.
 *
 * @example
 * // leather: Argentina's agriculture to Turkey
 * borinManciniSink(chain).DVA[0 * 3 + 1]; // 12.357451
 */
export function borinManciniSink(chain: Chain): SinkParts {
  const { own, foreign, exports, system } = chain;
  const { a, inverse, table } = system;
  const e = exports.to.data;
  const size = own.length;
  const every = [0, size] as const;
  const driven = outputDrivenBy(chain);
  const keep = outside(chain);
  const [again, returning] = [zeros(table.places.length, size), zeros(table.places.length, size)];
  const held = new Float64Array(size);
  const called = new Float64Array(size);
  keep.forEach((inv, s) => {
    const span = spanOf(table.starts, s);
    // w: the output that the exports of s call for, on their way.
    timesColumn(inv, exports.gross, span, held);
    const w = again.data.subarray(s * size, (s + 1) * size);
    timesBlock(inverse, every, span, held, w);
    // What the final use of s calls for without passing through the exports of s.
    const x = columnOf(driven, s);
    const others = x.slice();
    others.fill(0, ...span);
    timesBlock(a, span, every, others, called);
    timesColumn(inv, called.slice(), span, called);
    const way = returning.data.subarray(s * size, (s + 1) * size);
    timesBlock(inverse, every, span, called, way);
    for (let i = 0; i < size; i++) way[i] = (x[i] as number) - (way[i] as number);
  });
  const rowOf = (m: Matrix) => (s: number) => m.data.subarray(s * size, (s + 1) * size);
  const twice = abroad(chain, rowOf(again));
  const home = abroad(chain, rowOf(returning));
  const n = (x: Float64Array, i: number): number => x[i] as number;
  const DC = each(chain, (at, i) => n(own, i) * n(e, at));
  const FC = each(chain, (at, i) => n(foreign, i) * n(e, at));
  const DDC = each(chain, (at, i) => n(own, i) * n(twice, at));
  const FDC = each(chain, (at, i) => n(foreign, i) * n(twice, at));
  const REF = each(chain, (at, i) => n(own, i) * n(home, at));
  const DVA = each(chain, (at) => n(DC, at) - n(DDC, at));
  return {
    DC,
    FC,
    DDC,
    FDC,
    REF,
    DVA,
    VAX: each(chain, (at) => n(DVA, at) - n(REF, at)),
    FVA: each(chain, (at) => n(FC, at) - n(FDC, at)),
  };
}

/** A term summed over sectors and importers: one number for each exporting place. */
export function sumOver(term: Float64Array, { exports }: Chain): Float64Array {
  const out = new Float64Array(exports.to.cols);
  term.forEach((x, at) => {
    out[exports.placeOf[Math.floor(at / exports.to.cols)] as number]! += x;
  });
  return out;
}
