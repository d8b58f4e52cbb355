/**
 * Koopman, Wang and Wei (2014): gross exports of a country in nine terms, by where value was added and where
 * it is used in the end. They sum to gross exports; what the data give no origin for (taxes beside value
 * added, sales of sectors without output) stands apart in `withoutOrigin`.
 *
 * With `e_s = sum over r of e_sr`, world inverse B, local inverse L_ss, value added V_s, final use f:
 * 1 `V_s B_ss f_sr`; 2 `V_s B_sr f_rr`; 3 `V_s B_sr f_rt`; 4 `V_s B_sr f_rs`; 5 `V_s (B_ss - L_ss) f_ss`, which is
 * `V_s B_sr A_rs L_ss f_ss`; 6 `V_s (B_ss - L_ss) e_s`; 7 `V_t B_ts f_sr`; 8 `V_t B_ts A_sr L_rr f_rr`;
 * 9 `V_t B_ts A_sr L_rr e_r`; r, t other than s. Unit: the table's. By country; by sector of the exporter see
 * `wwzToKww`. Value added absorbed abroad (VAX) is 1 + 2 + 3, domestic value added in the sense of GDP 1 to 5;
 * 6 and 9 are pure double counting.
 */
import type { Method } from '../core/index.js';
import { spanOf, timesBlock } from './blocks.js';
import type { Chain } from './chain.js';

export const KWW: Method = {
  id: 'kww',
  version: '1',
  name: {
    en: 'Koopman-Wang-Wei decomposition of gross exports',
    vi: 'Phân rã xuất khẩu gộp theo Koopman-Wang-Wei',
  },
  formula:
    'e_s = V_s B_ss f_sr + V_s B_sr f_rr + V_s B_sr f_rt + V_s B_sr f_rs + V_s (B_ss − L_ss) f_ss + V_s (B_ss − L_ss) e_s + V_t B_ts f_sr + V_t B_ts A_sr L_rr f_rr + V_t B_ts A_sr L_rr e_r, summed over r, t ≠ s',
  citation:
    'Koopman, R., Wang, Z. and Wei, S.-J. (2014), Tracing Value-Added and Double Counting in Gross Exports. American Economic Review 104(2): 459-494; recalled, and checked to ten digits on the published leather table',
  status: 'recalled',
};

/** Names of the nine terms, in their order. */
export const KWW_TERMS = [
  'DVA_FIN',
  'DVA_INT',
  'DVA_INTrex',
  'RDV_FIN',
  'RDV_INT',
  'DDC',
  'FVA_FIN',
  'FVA_INT',
  'FDC',
] as const;
export type KwwTerm = (typeof KWW_TERMS)[number];

export interface Kww {
  readonly terms: Readonly<Record<KwwTerm, number>>;
  /** Gross exports of the country as the table gives them. */
  readonly exports: number;
  /** Gross exports less the nine terms: nothing but rounding where value added is the residual. */
  readonly withoutOrigin: number;
}

const dot = (x: ArrayLike<number>, y: ArrayLike<number>, from: number, to: number): number => {
  let sum = 0;
  for (let i = from; i < to; i++) sum += (x[i] as number) * (y[i] as number);
  return sum;
};

/**
 * The nine terms of every country of the table, in the order of its places.
 *
 * @example
 * kww(chainOf(leather))[0].terms.DVA_FIN; // 19.34940465, Argentina
 */
export function kww(chain: Chain): readonly Kww[] {
  const { system, exports, origin, own, foreign, ownLocal, homeUse, forHome, forExports } = chain;
  const { places, starts } = system.table;
  const { final, gross, to } = exports;
  const [n, count] = [gross.length, places.length];
  const abroad = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let r = 0; r < count; r++)
      if (r !== exports.placeOf[i]) abroad[i]! += final.data[i * count + r] as number;
  const part = new Float64Array(n);
  return places.map((_, s): Kww => {
    const span = spanOf(starts, s);
    const [from, end] = span;
    const extra = Float64Array.from(own, (x, i) => x - (ownLocal[i] as number));
    let [direct, third, back] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      if (i >= from && i < end) continue;
      const share = origin.data[s * n + i] as number;
      const returned = final.data[i * count + s] as number;
      direct += share * (homeUse[i] as number);
      third += share * ((abroad[i] as number) - returned);
      back += share * returned;
    }
    let [usedThere, sentOn] = [0, 0];
    for (let r = 0; r < count; r++) {
      if (r === s) continue;
      timesBlock(system.a, span, spanOf(starts, r), forHome, part);
      usedThere += dot(foreign, part, from, end);
      timesBlock(system.a, span, spanOf(starts, r), forExports, part);
      sentOn += dot(foreign, part, from, end);
    }
    const terms: Record<KwwTerm, number> = {
      DVA_FIN: dot(own, abroad, from, end),
      DVA_INT: direct,
      DVA_INTrex: third,
      RDV_FIN: back,
      RDV_INT: dot(extra, homeUse, from, end),
      DDC: dot(extra, gross, from, end),
      FVA_FIN: dot(foreign, abroad, from, end),
      FVA_INT: usedThere,
      FDC: sentOn,
    };
    let all = 0;
    for (let i = from; i < end; i++)
      for (let r = 0; r < count; r++) all += to.data[i * count + r] as number;
    const sum = KWW_TERMS.reduce((total, term) => total + terms[term], 0);
    return { terms, exports: all, withoutOrigin: all - sum };
  });
}
