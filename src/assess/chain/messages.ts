/** What the assessment says of value chains: why one cannot be read, and what stands in for it. */
import { defineMessages, format, nameInText, placeName, text } from '../../core/index.js';

export const say = defineMessages('assess-chain', {
  extract: text<{ dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` holds an extract of products, and complexity within it is not that of an economy; a full year of CEPII BACI at two dates would tell`,
    vi: (f) =>
      `\`${f.dataset}\` chỉ là phần trích một số mặt hàng, độ phức hợp trong đó không phải của cả nền kinh tế; cần CEPII BACI đủ mặt hàng ở hai thời điểm`,
  }),
  oneYear: text<{ place: string; dataset: string; years: number }>({
    en: (f) =>
      `\`${f.dataset}\` places ${placeName(f.place, 'en')} in no two years that stand ${f.years} apart or more`,
    vi: (f) =>
      `\`${f.dataset}\` không xếp được ${placeName(f.place, 'vi')} ở hai năm cách nhau từ ${f.years} năm trở lên`,
  }),
  grossOnly: text({
    en: () =>
      'gross: what crosses the border, whoever made it; it says nothing of whose value is in it',
    vi: () =>
      'xuất khẩu gộp: những gì qua biên giới, bất kể ai làm ra; không cho biết trong đó có giá trị của ai',
  }),
  pairTitle: text<{
    subject: string;
    partner: string;
    year: number;
    title: string;
    titleVi: string;
  }>({
    en: (f) =>
      `Exports of ${nameInText(f.subject, 'en')} to ${nameInText(f.partner, 'en')} taken apart, ${f.year}: ${f.title}`,
    vi: (f) =>
      `Xuất khẩu của ${placeName(f.subject, 'vi')} sang ${placeName(f.partner, 'vi')} tách từng phần, ${f.year}: ${f.titleVi}`,
  }),
  splitTitle: text<{ subject: string; partner: string; year: number }>({
    en: (f) =>
      `The same by source and by sink (Borin and Mancini), ${nameInText(f.subject, 'en')} to ${nameInText(f.partner, 'en')}, ${f.year}`,
    vi: (f) =>
      `Cũng xuất khẩu đó theo nguồn và theo đích (Borin và Mancini), ${placeName(f.subject, 'vi')} sang ${placeName(f.partner, 'vi')}, ${f.year}`,
  }),
  pairNote: text({
    en: () =>
      'The sixteen terms sum to gross exports to the partner. By source, value counts as added where it first leaves its country; by sink, where it last crosses a border before it is used: pairs differ, the sum over all partners does not.',
    vi: () =>
      'Mười sáu thành phần cộng lại bằng xuất khẩu gộp sang đối tác. Theo nguồn, giá trị tính tại lần đầu rời khỏi nước tạo ra nó; theo đích, tại lần cuối qua biên giới trước khi được dùng: từng cặp thì khác nhau, tổng theo mọi đối tác thì không.',
  }),
  notPartner: text<{ partner: string; dataset: string }>({
    en: (f) => `\`${f.dataset}\` has no ${placeName(f.partner, 'en')} to sell to`,
    vi: (f) => `\`${f.dataset}\` không có ${placeName(f.partner, 'vi')} để bán sang`,
  }),
  samePlace: text<{ place: string }>({
    en: (f) => `a pair needs two different places; both are ${placeName(f.place, 'en')}`,
    vi: (f) => `một cặp cần hai nơi khác nhau; cả hai đều là ${placeName(f.place, 'vi')}`,
  }),
  allTitle: text<{ places: number; year: number; title: string; titleVi: string }>({
    en: (f) => `Value chains of ${f.places} places, ${f.year}: ${f.title}`,
    vi: (f) => `Chuỗi giá trị của ${f.places} nơi, ${f.year}: ${f.titleVi}`,
  }),
  allNote: text({
    en: () =>
      'In the order of their names: no league. Shares of gross exports; U and D are mean steps of exports to the final user and from primary inputs. “Home, once” counts each value once (Borin and Mancini).',
    vi: () =>
      'Xếp theo tên, không xếp hạng. Tỷ phần trong xuất khẩu gộp; U và D là số bước trung bình của hàng xuất khẩu đến người dùng cuối và từ đầu vào gốc. “Trong nước, một lần” chỉ tính mỗi giá trị một lần (Borin và Mancini).',
  }),
});
