/** What the static bottleneck model takes as given. */
import type { Assumption } from '../../core/index.js';

export const CUT_DAYS: Assumption = {
  id: 'cut-days',
  value: 365,
  unit: 'count',
  label: { en: 'days the deliveries stay away', vi: 'số ngày không có hàng giao' },
  origin: { en: 'a year, as the table has it', vi: 'một năm, như trong bảng' },
  status: 'derived',
};

export const STOCK_DAYS: Assumption = {
  id: 'stock-days',
  value: 0,
  unit: 'count',
  label: {
    en: 'days of use in stock of each missing input',
    vi: 'số ngày sử dụng có trong kho của mỗi đầu vào bị thiếu',
  },
  origin: {
    en: 'no stock, the most a missing input can cost',
    vi: 'không dự trữ, mức thiệt nhiều nhất khi thiếu đầu vào',
  },
  status: 'derived',
};

export const SUBSTITUTION: Assumption = {
  id: 'substitution',
  value: 0,
  unit: 'share',
  label: {
    en: 'share of what is missing that is found elsewhere, at no loss to others',
    vi: 'tỷ phần lượng thiếu tìm được ở nơi khác mà không làm ai thiệt',
  },
  origin: {
    en: 'none, the most a missing input can cost',
    vi: 'không có, mức thiệt nhiều nhất khi thiếu đầu vào',
  },
  status: 'derived',
};

export const SMALLEST_INPUT: Assumption = {
  id: 'smallest-input',
  value: 0.001,
  unit: 'share',
  label: {
    en: 'share of the buyer’s output below which an input stops nobody',
    vi: 'tỷ phần trong sản lượng bên mua mà dưới mức đó thiếu đầu vào không cản trở ai',
  },
  origin: {
    en: 'chosen for this project, alike in every model of shortage: below a thousandth, a table says little of who needs what (BoARIO: 0.00001)',
    vi: 'chọn cho dự án này, như nhau trong mọi mô hình thiếu hụt: dưới một phần nghìn, bảng nói được rất ít ai cần gì (BoARIO: 0,00001)',
  },
  status: 'derived',
};

export const BOTTLENECK_ASSUMPTIONS: readonly Assumption[] = [
  CUT_DAYS,
  STOCK_DAYS,
  SUBSTITUTION,
  SMALLEST_INPUT,
];
