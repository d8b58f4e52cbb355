/**
 * What flows are called, and how the two sides of each are: what comes to a country (`import`) and what goes out of it
 * (`export`). A flow that is not listed is called by its own name.
 */
import type { Lang, Text } from '../../core/index.js';

export type FlowDirection = 'import' | 'export';

const TRADE: Readonly<Record<FlowDirection, Text>> = {
  import: { en: 'imports', vi: 'nhập khẩu' },
  export: { en: 'exports', vi: 'xuất khẩu' },
};

const WORDS: Readonly<Record<string, Readonly<Record<FlowDirection, Text>>>> = {
  goods: TRADE,
  services: TRADE,
  'goods and services': TRADE,
  arms: {
    import: { en: 'arms received', vi: 'vũ khí nhận được' },
    export: { en: 'arms delivered', vi: 'vũ khí chuyển giao' },
  },
  investment: {
    import: { en: 'investment received', vi: 'đầu tư nhận được' },
    export: { en: 'investment made abroad', vi: 'đầu tư ra nước ngoài' },
  },
  debt: {
    import: { en: 'debt owed to others', vi: 'nợ phải trả nước ngoài' },
    export: { en: 'debt owed by others', vi: 'khoản cho nước ngoài vay' },
  },
  aid: {
    import: { en: 'aid received', vi: 'viện trợ nhận được' },
    export: { en: 'aid given', vi: 'viện trợ đã cấp' },
  },
  remittances: {
    import: { en: 'remittances received', vi: 'kiều hối nhận được' },
    export: { en: 'remittances sent', vi: 'kiều hối chuyển đi' },
  },
  energy: {
    import: { en: 'energy imports', vi: 'năng lượng nhập khẩu' },
    export: { en: 'energy exports', vi: 'năng lượng xuất khẩu' },
  },
  minerals: {
    import: { en: 'mineral imports', vi: 'khoáng sản nhập khẩu' },
    export: { en: 'mineral exports', vi: 'khoáng sản xuất khẩu' },
  },
  technology: {
    import: { en: 'technology received', vi: 'công nghệ tiếp nhận' },
    export: { en: 'technology provided', vi: 'công nghệ cung cấp' },
  },
  people: {
    import: { en: 'people received', vi: 'người nhập cư' },
    export: { en: 'people sent', vi: 'người xuất cư' },
  },
  visits: {
    import: { en: 'visits received', vi: 'chuyến thăm đến' },
    export: { en: 'visits made', vi: 'chuyến thăm đi' },
  },
  troops: {
    import: { en: 'foreign troops hosted', vi: 'quân nước ngoài đồn trú' },
    export: { en: 'troops sent abroad', vi: 'quân đóng ở nước ngoài' },
  },
  obligation: {
    import: { en: 'alliance obligations received', vi: 'nghĩa vụ liên minh được hưởng' },
    export: { en: 'alliance obligations undertaken', vi: 'nghĩa vụ liên minh cam kết' },
  },
  'shared organisations': {
    import: { en: 'shared organisations', vi: 'tổ chức cùng tham gia' },
    export: { en: 'shared organisations', vi: 'tổ chức cùng tham gia' },
  },
  production: {
    import: { en: 'world production', vi: 'sản lượng thế giới' },
    export: { en: 'world production', vi: 'sản lượng thế giới' },
  },
};

/**
 * @example
 * sideWords('arms', 'import').en; // 'arms received'
 * sideWords('goods', 'export').en; // 'exports'
 * sideWords('vaccines', 'import').en; // 'vaccines received'
 */
export function sideWords(flow: string, side: FlowDirection): Text {
  // Where nobody says what flows, it is trade.
  const known = WORDS[flow === '' ? 'goods' : flow]?.[side];
  if (known !== undefined) return known;
  return side === 'import'
    ? { en: `${flow} received`, vi: `${flow} nhận được` }
    : { en: `${flow} sent`, vi: `${flow} chuyển đi` };
}

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
  minerals: { en: 'minerals', vi: 'khoáng sản' },
  technology: { en: 'technology', vi: 'công nghệ' },
  visits: { en: 'visits', vi: 'chuyến thăm' },
};

/** @example flowName('troops', 'vi'); // 'quân đồn trú' */
export const flowName = (flow: string, lang: Lang): string => FLOWS[flow]?.[lang] ?? flow;
