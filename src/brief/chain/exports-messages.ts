/** Whose value is in the exports: origins, the nine terms, sectors. */
import { defineMessages, nameInText, placeName, text } from '../../core/index.js';
import { share, type Where } from './words.js';

export const exported = defineMessages('brief-chain', {
  navExports: text({ en: () => 'Whose value', vi: () => 'Giá trị của ai' }),
  exportsTitle: text<Where & { partner: string; own: number; top: number }>({
    en: (f) =>
      `Whose value was in exports, ${f.year}: ${share(f.own, 'en')} at home, ${share(f.top, 'en')} of ${nameInText(f.partner, 'en')}`,
    vi: (f) =>
      `Giá trị của ai trong xuất khẩu, ${f.year}: ${share(f.own, 'vi')} trong nước, ${share(f.top, 'vi')} của ${placeName(f.partner, 'vi')}`,
  }),
  exportsSub: text<Where>({
    en: (f) =>
      `Value added by origin in gross exports of goods and services, ${f.year}; domestic as the OECD’s TiVA counts it: what left before and came home is in it. Largest exporting sectors below.`,
    vi: (f) =>
      `Giá trị gia tăng theo nước gốc trong xuất khẩu gộp hàng hóa và dịch vụ, ${f.year}; phần trong nước tính theo TiVA của OECD, gồm cả giá trị đã xuất đi rồi quay về. Bên dưới là các ngành xuất khẩu lớn nhất.`,
  }),
  allExports: text({ en: () => 'All exports', vi: () => 'Toàn bộ xuất khẩu' }),
  atHome: text({ en: () => 'at home', vi: () => 'trong nước' }),
  others: text({ en: () => 'all others', vi: () => 'các nơi khác' }),
  sector: text({ en: () => 'Sector', vi: () => 'Ngành' }),
  part: text({ en: () => 'Part', vi: () => 'Phần' }),
  shareOfExports: text({ en: () => 'Share of exports', vi: () => 'Tỷ phần xuất khẩu' }),
  measure: text({ en: () => 'Measure', vi: () => 'Thước đo' }),
  value: text({ en: () => 'Value', vi: () => 'Giá trị' }),
  origin: text({ en: () => 'Origin', vi: () => 'Nước gốc' }),
  navOrigins: text({ en: () => 'Origins', vi: () => 'Nước gốc' }),
  originsTitle: text<Where & { partner: string; top: number; count: number; of: number }>({
    en: (f) =>
      `Of single places, ${nameInText(f.partner, 'en')} added the most foreign value in ${f.year}: ${share(f.top, 'en')} of exports`,
    vi: (f) =>
      `Xét từng nơi riêng lẻ, ${placeName(f.partner, 'vi')} góp nhiều giá trị nước ngoài nhất năm ${f.year}: ${share(f.top, 'vi')} xuất khẩu`,
  }),
  originsSub: text<Where & { count: number; of: number }>({
    en: (f) =>
      `Value added of each origin in gross exports, ${f.year}; the first ${f.count} of ${f.of}`,
    vi: (f) =>
      `Giá trị gia tăng của từng nước gốc trong xuất khẩu gộp, ${f.year}; ${f.count} nước đầu trong ${f.of}`,
  }),
  navTerms: text({ en: () => 'Nine terms', vi: () => 'Chín thành phần' }),
  termsTitle: text<Where & { abroad: number; home: number; twice: number }>({
    en: (f) =>
      `In ${f.year}, ${share(f.abroad, 'en')} of exports was own value used abroad, ${share(f.home, 'en')} came home, and ${share(f.twice, 'en')} is counted twice`,
    vi: (f) =>
      `Năm ${f.year}, ${share(f.abroad, 'vi')} xuất khẩu là giá trị trong nước do nước ngoài dùng, ${share(f.home, 'vi')} quay về, ${share(f.twice, 'vi')} bị tính trùng`,
  }),
  termsSub: text<Where & { whole: string }>({
    en: (f) =>
      `The nine terms of Koopman, Wang and Wei (2014), ${f.year}: ${f.whole === 'yes' ? 'they sum to gross exports' : 'they and the last row, what no place added (taxes less subsidies on products, for one), sum to gross exports'}. Own value used abroad: the first three; coming home: the next two; counted twice: the sixth and the ninth.`,
    vi: (f) =>
      `Chín thành phần của Koopman, Wang và Wei (2014), ${f.year}, ${f.whole === 'yes' ? 'cộng lại bằng xuất khẩu gộp' : 'cùng dòng cuối, phần không nơi nào tạo ra (chẳng hạn thuế trừ trợ cấp sản phẩm), cộng lại bằng xuất khẩu gộp'}. Nước ngoài dùng: ba thành phần đầu; quay về: hai thành phần tiếp; tính trùng: thành phần thứ sáu và thứ chín.`,
  }),
  noOrigin: text({ en: () => 'no place of origin', vi: () => 'không có nơi gốc' }),
  term: text({ en: () => 'Term', vi: () => 'Thành phần' }),
  code: text({ en: () => 'Code', vi: () => 'Mã' }),
  navSectors: text({ en: () => 'Sectors', vi: () => 'Ngành' }),
  sectorsTitle: text<Where & { sector: string; foreign: number; shown: number }>({
    en: (f) =>
      `Of the ${f.shown} largest exporting sectors in ${f.year}, the most foreign value was in ${f.sector}: ${share(f.foreign, 'en')}`,
    vi: (f) =>
      `Trong ${f.shown} ngành xuất khẩu lớn nhất năm ${f.year}, ${f.sector} chứa nhiều giá trị nước ngoài nhất: ${share(f.foreign, 'vi')}`,
  }),
  sectorsSub: text<Where>({
    en: (f) =>
      `Gross exports, foreign value added in them, and steps to the final user (U) and from primary inputs (D), ${f.year}; U net: inventories taken out of output`,
    vi: (f) =>
      `Xuất khẩu gộp, giá trị nước ngoài trong đó, số bước đến người dùng cuối (U) và từ đầu vào gốc (D), ${f.year}; U ròng: đã trừ tồn kho khỏi sản lượng`,
  }),
  exports: text({ en: () => 'Exports', vi: () => 'Xuất khẩu' }),
  foreign: text({ en: () => 'Foreign value', vi: () => 'Giá trị nước ngoài' }),
});
