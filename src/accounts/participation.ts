/**
 * Participation in global value chains, over gross exports.
 *
 * Backward: foreign value added in the exports of s over exports, `sum over t of v_t' B_ts e_s / e_s`. Forward:
 * value added of s in the exports of all others over the exports of s, `sum over t of v_s' B_st e_t / e_s`. By
 * sector, backward is read at the sector that exports, forward at the sector where value is added. Both may
 * count value twice that crosses a border twice. Value added absorbed abroad (VAX) is not participation.
 * Unit: ratio to gross exports; forward may pass 1 for a sector that sells little abroad itself.
 */
import type { Method } from '../core/index.js';
import { spanOf } from './blocks.js';
import type { Chain } from './chain.js';

const method = (id: string, name: Method['name'], formula: string): Method => ({
  id,
  version: '1',
  name,
  formula,
  citation:
    'Koopman, R., Powers, W., Wang, Z. and Wei, S.-J. (2010), NBER Working Paper 16426; OECD, Trade in Value Added indicators; recalled',
  status: 'recalled',
});

export const BACKWARD = method(
  'backward_participation',
  { en: 'Backward participation', vi: 'Tham gia chuỗi về phía sau (đầu vào nước ngoài)' },
  'Σ_t≠s v_t′ B_ts e_s / 1′e_s',
);
export const FORWARD = method(
  'forward_participation',
  { en: 'Forward participation', vi: 'Tham gia chuỗi về phía trước (đầu vào cho nước khác)' },
  'Σ_t≠s v_s′ B_st e_t / 1′e_s',
);

export interface Participation {
  /** By place; `undefined` where it exports nothing. */
  readonly backward: readonly (number | undefined)[];
  readonly forward: readonly (number | undefined)[];
  /** By node, in the table's unit: foreign value in its exports, and its own value in exports of others. */
  readonly foreignIn: Float64Array;
  readonly ownInOthers: Float64Array;
}

/**
 * @example
 * participation(chainOf(leather)).backward[0]; // 10.61004 / 64.3, Argentina
 */
export function participation({ system, exports, value: v, foreign }: Chain): Participation {
  const { inverse, table } = system;
  const { gross, placeOf } = exports;
  const n = gross.length;
  const foreignIn = Float64Array.from(gross, (e, i) => e * (foreign[i] as number));
  const ownInOthers = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    if (v[i] === 0) continue;
    let sum = 0;
    for (let j = 0; j < n; j++)
      if (placeOf[j] !== placeOf[i])
        sum += (inverse.data[i * n + j] as number) * (gross[j] as number);
    ownInOthers[i] = (v[i] as number) * sum;
  }
  const share = (part: Float64Array) =>
    table.places.map((_, s) => {
      const span = spanOf(table.starts, s);
      const whole = gross.subarray(...span).reduce((a, b) => a + b, 0);
      return whole > 0 ? part.subarray(...span).reduce((a, b) => a + b, 0) / whole : undefined;
    });
  return { backward: share(foreignIn), forward: share(ownInOthers), foreignIn, ownInOthers };
}
