/** What flows are called, and what a country's side of them is called. */
import type { Lang, Text } from '../../core/index.js';
import type { TradeSide } from './trade-table.js';

/** Flows of the sources here; another's stay as they are written. */
const FLOWS: Readonly<Record<string, Text>> = {
  goods: { en: 'goods', vi: 'hàng hóa' },
  services: { en: 'services', vi: 'dịch vụ' },
  'goods and services': { en: 'goods and services', vi: 'hàng hóa và dịch vụ' },
  investment: { en: 'investment', vi: 'đầu tư' },
  debt: { en: 'debt', vi: 'nợ' },
  aid: { en: 'aid', vi: 'viện trợ' },
  remittances: { en: 'remittances', vi: 'kiều hối' },
  energy: { en: 'energy', vi: 'năng lượng' },
  arms: { en: 'arms', vi: 'vũ khí' },
  people: { en: 'people', vi: 'người' },
  votes: { en: 'votes', vi: 'lá phiếu' },
  obligation: { en: 'alliance obligations', vi: 'nghĩa vụ liên minh' },
  'shared organisations': { en: 'shared organisations', vi: 'tổ chức cùng tham gia' },
  troops: { en: 'troops', vi: 'quân đồn trú' },
};

const TRADED: Readonly<Record<TradeSide, Text>> = {
  export: { en: 'exports', vi: 'xuất khẩu' },
  import: { en: 'imports', vi: 'nhập khẩu' },
};

/** @example flowName('troops', 'vi'); // 'quân đồn trú' */
export const flowName = (flow: string, lang: Lang): string => FLOWS[flow]?.[lang] ?? flow;

/**
 * A country's side of a flow: exports and imports of trade (also where nobody says what flows), what is
 * sent and received of anything else.
 *
 * @example
 * sideName('goods', 'import', 'en'); // 'imports'
 * sideName('troops', 'export', 'en'); // 'troops sent'
 */
export function sideName(flow: string, side: TradeSide, lang: Lang): string {
  if (flow === '' || /goods|services/.test(flow)) return TRADED[side][lang];
  const name = flowName(flow, lang);
  if (lang === 'vi') return `${name} ${side === 'export' ? 'gửi đi' : 'tiếp nhận'}`;
  return `${name} ${side === 'export' ? 'sent' : 'received'}`;
}
