/**
 * From where to where an assumption is moved in a sweep. Ours: wide enough to hold what is plausible, and stated, for
 * how much an assumption matters rests on how far it is moved. What stands here in words stands in no dataset.
 */
import type { Text } from '../../core/index.js';

export interface SweepRange {
  readonly low: number;
  readonly high: number;
  readonly why: Text;
}

const range = (low: number, high: number, en: string, vi: string): SweepRange => ({
  low,
  high,
  why: { en, vi },
});

/** By the id of the assumption; what is not here is not moved, and the answer says so. */
export const SWEEP_RANGES: Readonly<Record<string, SweepRange>> = {
  'stock-days': range(1, 182, 'a day to half a year', 'một ngày đến nửa năm'),
  'restock-days': range(10, 120, 'ten days to four months', 'mười ngày đến bốn tháng'),
  psi: range(0.5, 1, 'half of the stock to all of it', 'nửa mức tồn kho đến toàn bộ'),
  overproduction: range(
    1,
    1.5,
    'nothing more to half as much again',
    'không tăng đến thêm một nửa',
  ),
  'overproduction-days': range(30, 730, 'a month to two years', 'một tháng đến hai năm'),
  'smallest-input': range(
    1e-5,
    0.01,
    'nearly every input to the large ones',
    'gần như mọi đầu vào đến chỉ đầu vào lớn',
  ),
  substitution: range(0, 0.5, 'none to half', 'không có đến một nửa'),
  'cut-days': range(30, 360, 'a month to nearly a year', 'một tháng đến gần một năm'),
  'input-elasticity': range(0.02, 0.5, 'next to none to a half', 'gần bằng không đến một nửa'),
  'materials-elasticity': range(0.02, 1, 'next to none to one', 'gần bằng không đến một'),
  spare: range(0, 0.1, 'none to a tenth', 'không có đến một phần mười'),
  'theta-scale': range(0.5, 2, 'half to twice the estimates', 'nửa đến gấp đôi ước lượng'),
  theta: range(2, 10, 'two to ten', 'hai đến mười'),
  sigma: range(2, 8, 'two to eight', 'hai đến tám'),
};
