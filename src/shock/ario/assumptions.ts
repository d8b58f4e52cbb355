/** What a run of ARIO takes as given. Each is the reader's to change; what the published values rest on is said. */
import type { Assumption, Text } from '../../core/index.js';
import { SMALLEST_INPUT } from '../bottleneck/assumptions.js';

const BOARIO: Text = {
  en: 'default of BoARIO 0.5 (Juhel 2024, documentation read); few countries measure it, results move with it',
  vi: 'mặc định của BoARIO 0.5 (Juhel 2024, đã đọc tài liệu); ít nước đo được, kết quả thay đổi theo nó',
};

export const STOCK_DAYS: Assumption = {
  id: 'stock-days',
  value: 90,
  unit: 'count',
  label: {
    en: 'days of use in stock, each input',
    vi: 'số ngày sử dụng có trong kho, mỗi đầu vào',
  },
  origin: BOARIO,
  status: 'uncertain',
};

export const RESTOCK_DAYS: Assumption = {
  id: 'restock-days',
  value: 60,
  unit: 'count',
  label: { en: 'days over which a stock is refilled (τ)', vi: 'số ngày để bù đầy kho (τ)' },
  origin: BOARIO,
  status: 'uncertain',
};

export const PSI: Assumption = {
  id: 'psi',
  value: 0.8,
  unit: 'share',
  label: {
    en: 'share of the usual stock below which a missing input slows production (ψ)',
    vi: 'tỷ phần tồn kho thường ngày mà dưới mức đó thiếu đầu vào làm chậm sản xuất (ψ)',
  },
  origin: {
    en: 'documented default of BoARIO 0.5 (its code has had 0.9 too)',
    vi: 'mặc định ghi trong tài liệu BoARIO 0.5 (mã nguồn từng có cả 0,9)',
  },
  status: 'uncertain',
};

export const OVERPRODUCTION: Assumption = {
  id: 'overproduction',
  value: 1.25,
  unit: 'ratio',
  label: {
    en: 'most that can be made, times the usual output (α max)',
    vi: 'sản lượng tối đa, gấp số lần mức thường ngày (α tối đa)',
  },
  origin: {
    en: 'Hallegatte 2008 and 2013, as BoARIO documents it',
    vi: 'Hallegatte 2008 và 2013, theo tài liệu BoARIO',
  },
  status: 'uncertain',
};

export const OVERPRODUCTION_DAYS: Assumption = {
  id: 'overproduction-days',
  value: 365,
  unit: 'count',
  label: {
    en: 'days over which capacity grows when demand exceeds it (τ α)',
    vi: 'số ngày để công suất tăng khi cầu vượt công suất (τ α)',
  },
  origin: {
    en: 'Hallegatte 2008 and 2013, as BoARIO documents it',
    vi: 'Hallegatte 2008 và 2013, theo tài liệu BoARIO',
  },
  status: 'uncertain',
};

export const REBUILD_DAYS: Assumption = {
  id: 'rebuild-days',
  value: 60,
  unit: 'count',
  label: {
    en: 'days over which damage is ordered to be rebuilt',
    vi: 'số ngày đặt hàng tái thiết thiệt hại',
  },
  origin: BOARIO,
  status: 'uncertain',
};

export const CAPITAL_RATIO: Assumption = {
  id: 'capital-ratio',
  value: 4,
  unit: 'ratio',
  label: {
    en: 'capital, times the value added of a year',
    vi: 'vốn, gấp số lần giá trị gia tăng một năm',
  },
  origin: {
    en: 'Hallegatte 2008, as BoARIO documents it; the same for every sector',
    vi: 'Hallegatte 2008, theo tài liệu BoARIO; như nhau cho mọi ngành',
  },
  status: 'uncertain',
};

/** What BoARIO has in place of it, with both sides per year; the mode that does as it does keeps it. */
export const BOARIO_SMALLEST_INPUT = 1e-5;

/** All, in the order a reader meets them. */
export const ARIO_ASSUMPTIONS: readonly Assumption[] = [
  STOCK_DAYS,
  RESTOCK_DAYS,
  PSI,
  OVERPRODUCTION,
  OVERPRODUCTION_DAYS,
  REBUILD_DAYS,
  CAPITAL_RATIO,
  SMALLEST_INPUT,
];

export { SMALLEST_INPUT };
