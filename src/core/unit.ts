/** Units a Finding can carry. Shares run from 0 to 1; money is in whole units of its currency. */
import type { Text } from './lang.js';

export type Unit =
  | 'share'
  | 'index01'
  | 'count'
  | 'ratio'
  | 'difference'
  | 'index_change'
  | 'year'
  | 'rank'
  | 'USD'
  | 'EUR'
  | 'kg';

const NAMES: Readonly<Record<Unit, Text>> = {
  share: { en: 'share (0 to 1)', vi: 'tỷ phần (0 đến 1)' },
  index01: { en: 'index (0 to 1)', vi: 'chỉ số (0 đến 1)' },
  count: { en: 'count', vi: 'số lượng' },
  ratio: { en: 'ratio', vi: 'tỷ số' },
  difference: {
    en: 'difference of shares, in percentage points',
    vi: 'chênh lệch tỷ phần, tính bằng điểm phần trăm',
  },
  index_change: { en: 'change of an index', vi: 'mức thay đổi của chỉ số' },
  year: { en: 'year', vi: 'năm' },
  rank: { en: 'rank', vi: 'thứ hạng' },
  USD: { en: 'US dollars', vi: 'đô la Mỹ' },
  EUR: { en: 'euros', vi: 'euro' },
  kg: { en: 'kilograms', vi: 'kilôgam' },
};

export function unitName(unit: Unit, lang: 'en' | 'vi'): string {
  return NAMES[unit][lang];
}

/** True when a text names one of these units. */
export function isUnit(text: string): text is Unit {
  return Object.hasOwn(NAMES, text);
}
