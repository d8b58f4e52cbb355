/**
 * Borin and Mancini (2019), world perspective: foreign value added counts once in all of world trade, where the
 * exporter's perspective counts it once for each country that passes it on. Domestic terms are the same.
 *
 * - source (their equation 52): at its first foreign re-export, `FVA_s = sum of V_t L_tt A_ts L_ss e_s`;
 * - sink (their equation 54): at its last, `FVA_s = F_s (f_sr + A_sr L_rr f_rr) + sum over r of V_r B_rs A_sr L_rr
 *   (sum over j other than r of f_rj + A_rj L_jj f_jj)`: to the last, value that the importer r had exported
 *   before and exports again is the importer's own, so s was the last foreign country to pass it on.
 * By country. Unit: the table's.
 */
import type { Method } from '../core/index.js';
import { spanOf, timesBlock, timesColumn } from './blocks.js';
import type { Chain } from './chain.js';

export const BORIN_MANCINI_WORLD: Method = {
  id: 'borin_mancini_world',
  version: '1',
  name: {
    en: 'Foreign value added in exports, counted once in the world (Borin-Mancini)',
    vi: 'Giá trị gia tăng nước ngoài trong xuất khẩu, chỉ tính một lần trên thế giới (Borin-Mancini)',
  },
  formula:
    'source: Σ_t≠s V_t L_tt A_ts L_ss e_s;  sink: F_s (f_sr + A_sr L_rr f_rr) + Σ_r V_r B_rs A_sr L_rr Σ_j≠r (f_rj + A_rj L_jj f_jj)',
  citation:
    'Borin, A. and Mancini, M. (2019), World Bank Policy Research Working Paper 8804, equations 52 and 54; recalled; the sink form checked on the leather table as printed by the R package icio (Krantz); the source form has the same total for the world, and no printed value',
  status: 'recalled',
};

export interface WorldForeign {
  readonly source: Float64Array;
  readonly sink: Float64Array;
}

/**
 * Foreign value added of each place's exports, counted once in the world.
 *
 * @example
 * borinManciniWorld(chainOf(leather)).sink[0]; // 8.471827, Argentina
 */
export function borinManciniWorld(chain: Chain): WorldForeign {
  const { system, exports, origin, foreign, local, ownLocal, forHome, forExports } = chain;
  const { a, table } = system;
  const { places, starts } = table;
  const { final, placeOf } = exports;
  const [n, count] = [placeOf.length, places.length];
  const part = new Float64Array(n);
  // `f_rj + A_rj L_jj f_jj` summed over j: exports that the next country absorbs.
  const direct = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < count; j++)
      if (j !== placeOf[i]) direct[i]! += final.data[i * count + j] as number;
  const source = new Float64Array(count);
  for (let t = 0; t < count; t++)
    for (let s = 0; s < count; s++) {
      if (s === t) continue;
      const [from, to] = spanOf(starts, t);
      timesBlock(a, [from, to], spanOf(starts, s), forHome, part);
      for (let i = from; i < to; i++) direct[i]! += part[i] as number;
      timesBlock(a, [from, to], spanOf(starts, s), forExports, part);
      for (let i = from; i < to; i++) source[s]! += (ownLocal[i] as number) * (part[i] as number);
    }
  const passedOn = new Float64Array(n);
  local.forEach((inv, r) => {
    timesColumn(inv, direct, spanOf(starts, r), passedOn);
  });
  const sink = new Float64Array(count);
  for (let s = 0; s < count; s++) {
    const [from, to] = spanOf(starts, s);
    for (let i = from; i < to; i++) sink[s]! += (foreign[i] as number) * (direct[i] as number);
    for (let r = 0; r < count; r++) {
      if (r === s) continue;
      timesBlock(a, [from, to], spanOf(starts, r), passedOn, part);
      for (let i = from; i < to; i++)
        sink[s]! += (origin.data[r * n + i] as number) * (part[i] as number);
    }
  }
  return { source, sink };
}
