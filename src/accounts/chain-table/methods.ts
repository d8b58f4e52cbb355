/** How the plain numbers of a table are made: amounts and counts that have no file of their own. */
import type { Method } from '../../core/index.js';

export const OUTPUT: Method = {
  id: 'gross-output',
  version: '1',
  name: { en: 'Gross output', vi: 'Sản lượng' },
  formula: 'x_i, as given, or sum_j Z_ij + sum_k F_ik',
  citation: 'accounting identity of an input-output table',
  status: 'derived',
};

export const VALUE_ADDED_SHARE: Method = {
  id: 'value-added-share',
  version: '1',
  name: { en: 'Value added in output', vi: 'Giá trị gia tăng trong sản lượng' },
  formula: 'v_j = VA_j / x_j; VA as given, or x_j - sum_i Z_ij less taxes and imports shown',
  citation: 'accounting identity of an input-output table',
  status: 'derived',
};

export const VALUE_ADDED: Method = {
  ...VALUE_ADDED_SHARE,
  id: 'value-added',
  name: { en: 'Value added', vi: 'Giá trị gia tăng' },
  formula: 'VA_j as given, or x_j - sum_i Z_ij less taxes and imports shown',
};

export const SECTORS_COUNTED: Method = {
  id: 'sectors-counted',
  version: '1',
  name: { en: 'Sectors counted', vi: 'Số ngành' },
  formula: 'sectors of the place of which it holds',
  citation: 'counted in the table',
  status: 'derived',
};

export const TABLE_GAP: Method = {
  id: 'table-gap',
  version: '1',
  name: { en: 'All gaps over all output', vi: 'Tổng chênh lệch trên tổng sản lượng' },
  formula: 'sum_i |gap_i| / sum_i x_i, over the sectors of the place',
  citation: 'accounting identity of an input-output table',
  status: 'derived',
};
