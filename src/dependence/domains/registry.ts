/**
 * The domains in which one country depends on others, and the flows that speak of each. A dataset feeds a domain
 * by its `flow`, whatever its source: a table that a mapping names `investment` is investment. No code here knows
 * a publisher, but for what has no partner and so no table of partners (energy balances, production, reserves).
 */
import type { Text } from '../../core/index.js';
import type { FlowDirection } from '../table/words.js';

export interface Domain {
  readonly id: string;
  readonly name: Text;
  /** Values of a dataset's `flow`. */
  readonly flows: readonly string[];
  readonly sides: readonly FlowDirection[];
  /** Years that are added up: five for arms, whose deliveries come in lumps (METHODS B7); one for the rest. */
  readonly years: number;
  /** What would answer where nothing is loaded. */
  readonly wanted: Text;
}

const both: readonly FlowDirection[] = ['import', 'export'];

export const DOMAINS: readonly Domain[] = [
  {
    id: 'goods',
    name: { en: 'goods', vi: 'hàng hóa' },
    flows: ['goods'],
    sides: both,
    years: 1,
    wanted: { en: 'CEPII BACI or UN Comtrade', vi: 'CEPII BACI hoặc UN Comtrade' },
  },
  {
    id: 'goods-services',
    name: { en: 'goods and services', vi: 'hàng hóa và dịch vụ' },
    flows: ['goods and services'],
    sides: both,
    years: 1,
    wanted: { en: 'USITC ITPD-E totals', vi: 'tổng của USITC ITPD-E' },
  },
  {
    id: 'services',
    name: { en: 'services', vi: 'dịch vụ' },
    flows: ['services'],
    sides: both,
    years: 1,
    wanted: { en: 'OECD-WTO BaTIS', vi: 'OECD-WTO BaTIS' },
  },
  {
    id: 'energy',
    name: { en: 'energy', vi: 'năng lượng' },
    flows: ['energy'],
    sides: both,
    years: 1,
    wanted: {
      en: 'fuels by partner: UN Comtrade chapter 27, or IEA trade tables',
      vi: 'nhiên liệu theo đối tác: UN Comtrade chương 27, hoặc bảng thương mại của IEA',
    },
  },
  {
    id: 'minerals',
    name: { en: 'minerals', vi: 'khoáng sản' },
    flows: ['minerals'],
    sides: both,
    years: 1,
    wanted: {
      en: 'minerals by partner: UN Comtrade chapters 25, 26, 28 and 81',
      vi: 'khoáng sản theo đối tác: UN Comtrade chương 25, 26, 28 và 81',
    },
  },
  {
    id: 'arms',
    name: { en: 'arms', vi: 'vũ khí' },
    flows: ['arms'],
    sides: both,
    years: 5,
    wanted: {
      en: 'SIPRI Arms Transfers Database, trade register',
      vi: 'SIPRI: sổ đăng ký chuyển giao vũ khí',
    },
  },
  {
    id: 'technology',
    name: { en: 'technology', vi: 'công nghệ' },
    flows: ['technology'],
    sides: both,
    years: 1,
    wanted: {
      en: 'charges for the use of intellectual property by partner (OECD-WTO BaTIS, item SH), or patents by country of owner (WIPO)',
      vi: 'phí sử dụng tài sản trí tuệ theo đối tác (OECD-WTO BaTIS, mục SH), hoặc bằng sáng chế theo nước của chủ sở hữu (WIPO)',
    },
  },
  {
    id: 'investment',
    name: { en: 'investment', vi: 'đầu tư' },
    flows: ['investment'],
    sides: both,
    years: 1,
    wanted: {
      en: 'direct investment by source: IMF CDIS, or the national agency',
      vi: 'đầu tư trực tiếp theo nguồn: IMF CDIS, hoặc cơ quan quốc gia',
    },
  },
  {
    id: 'debt',
    name: { en: 'debt', vi: 'nợ' },
    flows: ['debt'],
    sides: ['import'],
    years: 1,
    wanted: {
      en: 'debt by creditor: World Bank International Debt Statistics',
      vi: 'nợ theo chủ nợ: Thống kê nợ quốc tế của Ngân hàng Thế giới',
    },
  },
  {
    id: 'aid',
    name: { en: 'aid', vi: 'viện trợ' },
    flows: ['aid'],
    sides: ['import'],
    years: 1,
    wanted: { en: 'OECD DAC2a, aid by donor', vi: 'OECD DAC2a, viện trợ theo nhà tài trợ' },
  },
  {
    id: 'remittances',
    name: { en: 'remittances', vi: 'kiều hối' },
    flows: ['remittances'],
    sides: ['import'],
    years: 1,
    wanted: {
      en: 'KNOMAD bilateral remittance matrix',
      vi: 'ma trận kiều hối song phương của KNOMAD',
    },
  },
  {
    id: 'visits',
    name: { en: 'visits', vi: 'chuyến thăm' },
    flows: ['visits'],
    sides: both,
    years: 1,
    wanted: { en: 'a list of visits by country', vi: 'danh sách chuyến thăm theo nước' },
  },
  {
    id: 'troops',
    name: { en: 'troops', vi: 'quân đồn trú' },
    flows: ['troops'],
    sides: both,
    years: 1,
    wanted: {
      en: 'troops of every sender by host; the loaded kind counts one sender',
      vi: 'quân của mọi nước gửi theo nơi đóng; loại đã có chỉ đếm một nước gửi',
    },
  },
];
