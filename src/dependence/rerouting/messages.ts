/** What is said of rerouting. */
import { defineMessages, format, nameInText, placeName, text } from '../../core/index.js';

type Leg = 'in' | 'out';
const SIDE_EN = { in: 'imports from', out: 'exports to' } as const;
const SIDE_VI = { in: 'nhập khẩu từ', out: 'xuất khẩu sang' } as const;
interface Route {
  subject: string;
  from: string;
  to: string;
}
const route = (f: Route, lang: 'en' | 'vi'): string =>
  lang === 'en'
    ? `from ${nameInText(f.from, 'en')} through ${nameInText(f.subject, 'en')} to ${nameInText(f.to, 'en')}`
    : `từ ${placeName(f.from, 'vi')} qua ${placeName(f.subject, 'vi')} sang ${placeName(f.to, 'vi')}`;

export const say = defineMessages('dependence-rerouting', {
  title: text<{ subject: string; from: string; to: string; title: string; titleVi: string }>({
    en: (f) => `Rerouting, ${route(f, 'en')}: ${f.title}`,
    vi: (f) => `Chuyển tuyến hàng hóa, ${route(f, 'vi')}: ${f.titleVi}`,
  }),
  productsTitle: text<{ subject: string; from: string; to: string; year: number }>({
    en: (f) => `Product by product, ${route(f, 'en')}, ${f.year}`,
    vi: (f) => `Theo mặt hàng, ${route(f, 'vi')}, ${f.year}`,
  }),
  aboutRange: text({
    en: () =>
      'A range, never one number: product by product no more can have passed through than came in or went out. No table here says which firm or province, so nothing may have passed; one by province or firm would narrow it (`reroutedAt` in the library takes such legs). For Viet Nam in 2021 the product level gave 16.1% of exports to the United States and the firm level 1.8% (HBS 24-072).',
    vi: () =>
      'Là một khoảng, không bao giờ là một con số: với mỗi mặt hàng, lượng đi qua không vượt quá lượng vào hay lượng ra. Không bảng nào ở đây cho biết doanh nghiệp hay tỉnh nên có thể không có gì đi qua; bảng theo tỉnh hoặc doanh nghiệp sẽ thu hẹp khoảng này (hàm `reroutedAt` trong thư viện nhận số liệu như vậy). Với Việt Nam năm 2021, tính theo mặt hàng được 16,1% xuất khẩu sang Hoa Kỳ, theo doanh nghiệp chỉ 1,8% (HBS 24-072).',
  }),
  aboutNet: text<{ base: number }>({
    en: (f) =>
      `The last column leaves out what already passed in ${f.base}, product by product; codes new since then count in full.`,
    vi: (f) =>
      `Cột cuối bỏ phần đã đi qua từ năm ${f.base}, theo từng mặt hàng; mã mới có từ sau năm đó được tính trọn.`,
  }),
  aboutGaps: text<{ share: number }>({
    en: (f) =>
      `Gaps are between the two reports of a flow, ours and the partner’s; one above ${format.percent(f.share, 'en', 0)} of the larger is marked. Imports carry freight, so a gap of a tenth says little.`,
    vi: (f) =>
      `Chênh lệch là giữa hai báo cáo về cùng một luồng, của ta và của đối tác; trên ${format.percent(f.share, 'vi', 0)} của số lớn hơn thì được đánh dấu. Nhập khẩu gồm cước nên chênh một phần mười chưa nói lên gì.`,
  }),
  onlyTotals: text<{ dataset: string }>({
    en: (f) => `\`${f.dataset}\` holds totals, and rerouting is read product by product`,
    vi: (f) => `\`${f.dataset}\` chỉ có tổng, còn chuyển tuyến phải xét từng mặt hàng`,
  }),
  noLeg: text<{ dataset: string; subject: string; partner: string; leg: Leg; year: number | null }>(
    {
      en: (f) =>
        `\`${f.dataset}\` does not hold the ${SIDE_EN[f.leg]} ${nameInText(f.partner, 'en')} of ${nameInText(f.subject, 'en')}${f.year === null ? '' : ` in ${f.year}`}, and a leg that is missing is not a leg of zero`,
      vi: (f) =>
        `\`${f.dataset}\` không có số liệu ${placeName(f.subject, 'vi')} ${SIDE_VI[f.leg]} ${placeName(f.partner, 'vi')}${f.year === null ? '' : ` năm ${f.year}`}; thiếu một chặng không có nghĩa là chặng đó bằng không`,
    },
  ),
  noShare: text<{ subject: string; to: string }>({
    en: (f) =>
      `${nameInText(f.subject, 'en')} sold nothing to ${nameInText(f.to, 'en')}, so there is no share of it`,
    vi: (f) =>
      `${placeName(f.subject, 'vi')} không bán gì cho ${placeName(f.to, 'vi')} nên không có tỷ phần`,
  }),
  oneReport: text({
    en: () => 'one of the two does not report this flow, so it has no gap',
    vi: () => 'một trong hai bên không báo cáo luồng này nên không có chênh lệch',
  }),
  oneValue: text<{ dataset: string }>({
    en: (f) => `\`${f.dataset}\` holds one value a flow, so gaps between reports are not known`,
    vi: (f) =>
      `\`${f.dataset}\` chỉ có một giá trị cho mỗi luồng nên không biết chênh lệch giữa hai báo cáo`,
  }),
  coverLegs: text<{ products: number }>({
    en: (f) =>
      `${f.products} ${format.plural(f.products, 'product', 'products')} of both legs, country level`,
    vi: (f) => `${f.products} mặt hàng của cả hai chặng, cấp quốc gia`,
  }),
});
