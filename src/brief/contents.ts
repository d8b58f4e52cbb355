/** Short names of the sections, for a list of contents. */
import type { Lang, Text } from '../core/index.js';

const NAMES = {
  ledger: { en: 'Both sides', vi: 'Hai mặt' },
  ladder: { en: 'Ladder', vi: 'Bậc quan hệ' },
  map: { en: 'Map', vi: 'Bản đồ' },
  partners: { en: 'Partners', vi: 'Đối tác' },
  suppliers: { en: 'Suppliers', vi: 'Nguồn cung' },
  'suppliers-full': { en: 'All suppliers', vi: 'Mọi nguồn cung' },
  'partners-full': { en: 'All partners', vi: 'Mọi đối tác' },
  trend: { en: 'Since when', vi: 'Từ bao giờ' },
  peers: { en: 'Among others', vi: 'So với nước khác' },
  balance: { en: 'Mutual', vi: 'Tương hỗ' },
  coverage: { en: 'Groups', vi: 'Các nhóm' },
  memberships: { en: 'Groups', vi: 'Các nhóm' },
  groups: { en: 'Trade by group', vi: 'Thương mại theo nhóm' },
  measures: { en: 'Measures', vi: 'Thước đo' },
} as const satisfies Readonly<Record<string, Text>>;

export type SectionId = keyof typeof NAMES;

export const navName = (id: SectionId, lang: Lang): string => NAMES[id][lang];
