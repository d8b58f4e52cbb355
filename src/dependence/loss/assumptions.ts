/** What a loss takes as given for want of data. Each is the reader's to change. */
import { type Assumption, type Given, type Input } from '../../core/index.js';

/** Customs figures hold no supply at home: with 0, a loss is that of a buyer who has none. */
export const DOMESTIC_SHARE: Assumption = {
  id: 'domestic-share',
  value: 0,
  unit: 'share',
  label: {
    en: 'share of spending met at home',
    vi: 'tỷ phần chi tiêu do trong nước cung ứng',
  },
  origin: {
    en: 'no supply at home, for customs figures hold none',
    vi: 'không có nguồn trong nước, vì số liệu hải quan không ghi',
  },
  status: 'derived',
};

/** A cap for a product whose only suppliers are cut off; 0 where none is chosen. */
export const AUTARKY_PRICE: Assumption = {
  id: 'autarky-price',
  value: 0,
  unit: 'ratio',
  label: {
    en: 'most that making it at home costs, times the price abroad (0: no cap)',
    vi: 'giá tự sản xuất cao nhất, gấp số lần giá nước ngoài (0: không chặn)',
  },
  origin: { en: 'no cap', vi: 'không giới hạn' },
  status: 'derived',
};

export const STOCK_DAYS: Assumption = {
  id: 'stock-days',
  value: 0,
  unit: 'count',
  label: { en: 'days of need in stock', vi: 'số ngày nhu cầu có trong kho dự trữ' },
  origin: { en: 'no stock', vi: 'không có dự trữ' },
  status: 'derived',
};

/** λ: how much of the sender's own loss is set against that of the target. */
export const SENDER_WEIGHT: Assumption = {
  id: 'lambda',
  value: 1,
  unit: 'ratio',
  label: { en: 'weight of the other side’s loss (λ)', vi: 'trọng số tổn thất của bên kia (λ)' },
  origin: { en: 'both losses weigh the same', vi: 'hai tổn thất có trọng số như nhau' },
  status: 'derived',
};

/** The value of an assumption; 0 where it is not among those chosen. */
export const assumed = (chosen: ReadonlyMap<string, Given>, id: string): number =>
  chosen.get(id)?.value ?? 0;

/** An assumption as a line of the calculation. */
export const assumptionInput = ({ label, value, unit }: Given): Input => ({
  label,
  value,
  unit,
});
