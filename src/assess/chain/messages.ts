/** What the assessment says of value chains: why one cannot be read, and what stands in for it. */
import { defineMessages, format, placeName, text } from '../../core/index.js';

export const say = defineMessages('assess-chain', {
  extract: text<{ dataset: string; products: number }>({
    en: (f) =>
      `\`${f.dataset}\` holds an extract of ${format.number(f.products, 'en')} products, and complexity within it is not that of an economy; a full year of CEPII BACI at two dates would tell`,
    vi: (f) =>
      `\`${f.dataset}\` chỉ là phần trích ${format.number(f.products, 'vi')} mặt hàng, độ phức hợp trong đó không phải của cả nền kinh tế; cần CEPII BACI đủ mặt hàng ở hai thời điểm`,
  }),
  oneYear: text<{ place: string; dataset: string; years: number }>({
    en: (f) =>
      `\`${f.dataset}\` places ${placeName(f.place, 'en')} in no two years that stand ${f.years} apart or more`,
    vi: (f) =>
      `\`${f.dataset}\` không xếp được ${placeName(f.place, 'vi')} ở hai năm cách nhau từ ${f.years} năm trở lên`,
  }),
  filtersMove: text({
    en: () =>
      'the index is relative to those compared in each year, with no filter: it moves when others move',
    vi: () =>
      'chỉ số là tương đối so với các nơi được so trong từng năm, không lọc: nó đổi khi các nơi khác đổi',
  }),
  grossOnly: text({
    en: () =>
      'gross: what crosses the border, whoever made it; it says nothing of whose value is in it',
    vi: () =>
      'xuất khẩu gộp: những gì qua biên giới, bất kể ai làm ra; không cho biết trong đó có giá trị của ai',
  }),
});
