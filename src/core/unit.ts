/** Units a Finding can carry. Shares run from 0 to 1; money is in whole units of its currency. */
import type { Text } from './lang.js';

export type Unit =
  | 'share'
  | 'index01'
  | 'index100'
  | 'count'
  | 'ratio'
  | 'log'
  | 'difference'
  | 'index_change'
  | 'sd'
  | 'year'
  | 'rank'
  | 'USD'
  | 'EUR'
  | 'kg'
  | 'tonne'
  | 'TWh'
  | 'TIV'
  | 'person'
  | 'vote'
  | 'month'
  | 'day'
  | 'nautical_mile'
  | 'ideal_point'
  | 'amount';

const NAMES: Readonly<Record<Unit, Text>> = {
  share: { en: 'share (0 to 1)', vi: 'tỷ phần (0 đến 1)' },
  index01: { en: 'index (0 to 1)', vi: 'chỉ số (0 đến 1)' },
  index100: { en: 'index (0 to 100)', vi: 'chỉ số (0 đến 100)' },
  count: { en: 'count', vi: 'số lượng' },
  ratio: { en: 'ratio', vi: 'tỷ số' },
  log: { en: 'natural logarithm of a ratio', vi: 'logarit tự nhiên của một tỷ số' },
  difference: {
    en: 'difference of shares, in percentage points',
    vi: 'chênh lệch tỷ phần, tính bằng điểm phần trăm',
  },
  index_change: { en: 'change of an index', vi: 'mức thay đổi của chỉ số' },
  sd: {
    en: 'standard deviations from the mean of those compared',
    vi: 'số độ lệch chuẩn so với trung bình của các đối tượng được so',
  },
  year: { en: 'year', vi: 'năm' },
  rank: { en: 'rank', vi: 'thứ hạng' },
  USD: { en: 'US dollars', vi: 'đô la Mỹ' },
  EUR: { en: 'euros', vi: 'euro' },
  kg: { en: 'kilograms', vi: 'kilôgam' },
  tonne: { en: 'tonnes', vi: 'tấn' },
  TWh: { en: 'terawatt-hours', vi: 'terawatt giờ' },
  TIV: {
    en: 'SIPRI trend-indicator value, a volume of capability and not money',
    vi: 'giá trị TIV của SIPRI, là khối lượng năng lực chứ không phải tiền',
  },
  person: { en: 'persons', vi: 'người' },
  vote: { en: 'votes', vi: 'lá phiếu' },
  month: { en: 'months', vi: 'tháng' },
  day: { en: 'days', vi: 'ngày' },
  nautical_mile: { en: 'nautical miles', vi: 'hải lý' },
  ideal_point: {
    en: 'points on the scale of ideal points, relative and without a zero of their own',
    vi: 'điểm trên thang điểm lập trường, chỉ có nghĩa tương đối và không có mốc 0 riêng',
  },
  amount: { en: "amount in the publisher's own unit", vi: 'giá trị theo đơn vị của bên công bố' },
};

export function unitName(unit: Unit, lang: 'en' | 'vi'): string {
  return NAMES[unit][lang];
}

/** True when a text names one of these units. */
export function isUnit(text: string): text is Unit {
  return Object.hasOwn(NAMES, text);
}

const SIZES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
/** What publishers write for a unit, in small letters and without its size or what it is measured in. */
const WRITTEN: Readonly<Record<string, Unit>> = {
  usd: 'USD',
  eur: 'EUR',
  kg: 'kg',
  kilograms: 'kg',
  tonne: 'tonne',
  tonnes: 'tonne',
  'metric tons': 'tonne',
  'metric dry tons': 'tonne',
  twh: 'TWh',
  tiv: 'TIV',
  person: 'person',
  persons: 'person',
  vote: 'vote',
  votes: 'vote',
  count: 'count',
  share: 'share',
};

/**
 * A unit as publishers write it: the unit a Finding carries, and how many of it one of theirs is. A unit that
 * nobody knows here is an `amount`: shares of it can be made, and it is never added to another's.
 *
 * @example
 * readUnit('million TIV'); // { unit: 'TIV', size: 1000000 }
 * readUnit('tonnes (metal content)'); // { unit: 'tonne', size: 1 }
 * readUnit('percent'); // { unit: 'share', size: 0.01 }
 * readUnit('thousand carats'); // { unit: 'amount', size: 1 }
 */
export function readUnit(written: string): { readonly unit: Unit; readonly size: number } {
  const text = written
    .replace(/\(.*\)/, '')
    .trim()
    .toLowerCase();
  if (text === '%' || text === 'percent') return { unit: 'share', size: 0.01 };
  const [head = '', ...tail] = text.split(' ');
  const size = SIZES[head];
  const unit = WRITTEN[size === undefined ? text : tail.join(' ')];
  return unit === undefined ? { unit: 'amount', size: 1 } : { unit, size: size ?? 1 };
}
