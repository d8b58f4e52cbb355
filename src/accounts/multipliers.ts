/**
 * Multipliers: what one unit of final demand for a sector sets going in all sectors together.
 *
 * Output: column sums of L. Any other account m (value added, imports, wages, jobs): `m'L`, with m per unit of
 * output. The same dollar of output counts at each sale; value added counts once.
 *
 * Origin: Miller and Blair, Input-Output Analysis, 2nd ed. 2009, chapter 6 (recalled). Checked against the
 * multipliers the Office for National Statistics published for the United Kingdom, 2010.
 */
import { TuchuError, type Method } from '../core/index.js';
import { timesTransposed } from '../linalg/index.js';
import { say } from './messages.js';
import type { LeontiefSystem } from './system.js';

const ORIGIN = 'Miller and Blair 2009, chapter 6 (recalled); reproduces ONS, UK multipliers 2010';

export const OUTPUT_MULTIPLIER: Method = {
  id: 'output-multiplier',
  version: '1',
  name: { en: 'Output multiplier', vi: 'Hệ số nhân sản lượng' },
  formula: "1'L, L = (I - A)^-1",
  citation: ORIGIN,
  status: 'recalled',
};

export const VALUE_ADDED_MULTIPLIER: Method = {
  id: 'value-added-effect',
  version: '1',
  name: {
    en: 'Value added for each unit of final demand',
    vi: 'Giá trị gia tăng trên mỗi đơn vị cầu cuối cùng',
  },
  formula: "v'L, v_j = VA_j / x_j",
  citation: ORIGIN,
  status: 'recalled',
};

export const IMPORT_CONTENT: Method = {
  id: 'import-content',
  version: '1',
  name: {
    en: 'Imports for each unit of final demand, all rounds at home',
    vi: 'Nhập khẩu trên mỗi đơn vị cầu cuối cùng, tính mọi vòng trong nước',
  },
  formula: "m'(I - A_dd)^-1, m_j = imported inputs of j / x_j",
  citation: 'Miller and Blair 2009 (recalled)',
  status: 'recalled',
};

/**
 * @param perUnit of each unit of output, by node
 * @returns by node: the account set going by one unit of final demand for it
 * @throws `TuchuError` where the numbers are not one for each sector
 * @example
 * multipliers(system, Float64Array.of(1, 1)); // [1.518151…, 1.452145…] of Z = [[150, 500], [200, 100]]
 */
export function multipliers(
  { inverse }: Pick<LeontiefSystem, 'inverse'>,
  perUnit: Float64Array,
): Float64Array {
  if (perUnit.length !== inverse.rows)
    throw new TuchuError(say.notAVector({ rows: perUnit.length, sectors: inverse.rows }), 2);
  return timesTransposed(inverse, perUnit);
}

/** Column sums of the inverse. @example outputMultipliers(system); // [1.518151…, 1.452145…] */
export function outputMultipliers(system: Pick<LeontiefSystem, 'inverse'>): Float64Array {
  return multipliers(system, new Float64Array(system.inverse.rows).fill(1));
}
