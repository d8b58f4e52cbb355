/**
 * Domestic and foreign value added in gross exports, by origin: the definition of the OECD's TiVA.
 *
 * `DVA_s = v_s' B_ss e_s`, `FVA_s = sum over t of v_t' B_ts e_s` for t other than s, with B_ss the s,s block of the
 * world inverse. Their sum is exports where value added is the residual, so this DVA share is 1 less the FVA
 * share; it holds what was exported before and came back. The domestic value added that has never left,
 * `v_s' (I - A_ss)^-1 e_s`, is Borin and Mancini's and stands in `borin-mancini.ts`; the two differ, and with
 * world value added `v' B e / e` would be 1 by construction. Unit: the table's; shares of gross exports.
 */
import type { Method } from '../core/index.js';
import { spanOf } from './blocks.js';
import type { Chain } from './chain.js';

const tiva = (id: string, name: Method['name'], formula: string): Method => ({
  id,
  version: '1',
  name,
  formula,
  citation:
    'OECD, Trade in Value Added indicators; Hummels, D., Ishii, J. and Yi, K.-M. (2001), Journal of International Economics 54(1): 75-96; recalled',
  status: 'recalled',
});

export const TIVA_DVA = tiva(
  'tiva_dva_share',
  {
    en: 'Domestic value added in gross exports (TiVA)',
    vi: 'Giá trị gia tăng trong nước trong xuất khẩu gộp (TiVA)',
  },
  'v_s′ B_ss e_s / 1′e_s',
);
export const TIVA_FVA = tiva(
  'tiva_fva_share',
  {
    en: 'Foreign value added in gross exports (TiVA)',
    vi: 'Giá trị gia tăng nước ngoài trong xuất khẩu gộp (TiVA)',
  },
  'Σ_t≠s v_t′ B_ts e_s / 1′e_s',
);
export const TIVA_ORIGIN = tiva(
  'tiva_origin_share',
  {
    en: 'Value added of one origin in gross exports',
    vi: 'Giá trị gia tăng của một nước gốc trong xuất khẩu gộp',
  },
  'v_t′ B_ts e_s / 1′e_s',
);

export const WITHOUT_ORIGIN: Method = {
  id: 'without_origin_share',
  version: '1',
  name: {
    en: 'Gross exports without a place of origin: taxes less subsidies on products, and what does not balance',
    vi: 'Xuất khẩu gộp không có nơi gốc: thuế trừ trợ cấp sản phẩm, và phần không cân đối',
  },
  formula: '1 − Σ_t v_t′ B_ts e_s / 1′e_s',
  citation: 'what domestic and foreign value added leave of gross exports',
  status: 'derived',
};

/** Of exports; below it, the part without origin is rounding and no row of its own. */
export const ORIGIN_ROUNDING = 1e-6;

export interface ValueInExports {
  /** Gross exports of the place. */
  readonly exports: number;
  /** Value added of each place of the table in them, the exporter's own too. */
  readonly byOrigin: Float64Array;
  readonly domestic: number;
  readonly foreign: number;
  /** Exports less value added of all places: taxes beside value added, or sales of sectors without output. */
  readonly withoutOrigin: number;
}

/**
 * Whose value is in the exports of each place, in the order of the table's places.
 *
 * @example
 * const [argentina] = valueInExports(chainOf(leather));
 * argentina.domestic; // 53.68996, of exports of 64.3
 */
export function valueInExports(chain: Chain): readonly ValueInExports[] {
  const { origin, exports, system } = chain;
  const { places, starts } = system.table;
  return places.map((_, s): ValueInExports => {
    const [from, to] = spanOf(starts, s);
    const all = exports.gross.subarray(from, to).reduce((a, b) => a + b, 0);
    const byOrigin = Float64Array.from(places, (_place, t) => {
      let sum = 0;
      for (let i = from; i < to; i++)
        sum += (origin.data[t * origin.cols + i] as number) * (exports.gross[i] as number);
      return sum;
    });
    const domestic = byOrigin[s] as number;
    const known = byOrigin.reduce((a, b) => a + b, 0);
    const foreign = known - domestic;
    return { exports: all, byOrigin, domestic, foreign, withoutOrigin: all - known };
  });
}
