/** What the page of the ladder and its dates says, in both languages. */
import {
  defineMessages,
  format,
  nameInText,
  periodText,
  placeName,
  text,
} from '../../core/index.js';

export const say = defineMessages('brief-ladder', {
  kicker: text<{ subject: string }>({
    en: (f) => `${placeName(f.subject, 'en')} · partners and dates`,
    vi: (f) => `${placeName(f.subject, 'vi')} · đối tác và ngày tháng`,
  }),
  title: text<{ subject: string; counts: string; total: string; day: string }>({
    en: (f) =>
      `${f.counts} = ${f.total}: the partners of ${nameInText(f.subject, 'en')} on ${periodText(f.day, 'en')}`,
    vi: (f) =>
      `${f.counts} = ${f.total}: các đối tác của ${placeName(f.subject, 'vi')} ngày ${periodText(f.day, 'vi')}`,
  }),
  titleNone: text<{ subject: string }>({
    en: (f) => `No dated partnerships of ${nameInText(f.subject, 'en')} are held`,
    vi: (f) => `Chưa có quan hệ đối tác ghi ngày nào của ${placeName(f.subject, 'vi')}`,
  }),
  titleBefore: text<{ subject: string; begins: string; day: string }>({
    en: (f) =>
      `The dated partnerships of ${nameInText(f.subject, 'en')} begin in ${f.begins.slice(0, 4)}: none is known on ${periodText(f.day, 'en')}, which is not none held`,
    vi: (f) =>
      `Quan hệ đối tác ghi ngày của ${placeName(f.subject, 'vi')} bắt đầu từ năm ${f.begins.slice(0, 4)}: không rõ ngày ${periodText(f.day, 'vi')} ra sao, chứ không phải là không có`,
  }),
  before: text<{ begins: string }>({
    en: (f) =>
      `no count: the pack’s dated tiers begin in ${f.begins.slice(0, 4)}, what stood before is not known`,
    vi: (f) =>
      `không có số đếm: các bậc ghi ngày của bộ dữ kiện bắt đầu từ năm ${f.begins.slice(0, 4)}, không rõ trước đó ra sao`,
  }),
  perhaps: text<{ names: string }>({
    en: (f) => `perhaps ${f.names} (when it began is not known)`,
    vi: (f) => `có thể ${f.names} (không rõ bắt đầu khi nào)`,
  }),
  sameRank: text({
    en: () => 'Rungs joined by + are of one rank.',
    vi: () => 'Các bậc nối bằng dấu + là cùng một hạng.',
  }),
  dek: text<{ rungs: string }>({
    en: (f) =>
      `Rungs from the top: ${f.rungs}. States only, each counted once on its highest rung; in all `,
    vi: (f) =>
      `Các bậc từ trên xuống: ${f.rungs}. Chỉ tính quốc gia, mỗi nước một lần ở bậc cao nhất; tổng cộng `,
  }),
  dekTail: text({
    en: () => '. Every date opens the fact and its source.',
    vi: () => '. Mỗi ngày mở dữ kiện và nguồn của nó.',
  }),
  rungTitle: text<{ tier: string; count: string; partner: string; since: string }>({
    en: (f) =>
      `${f.tier}: ${f.count}${f.partner === '' ? '' : `, the latest ${nameInText(f.partner, 'en')} (${periodText(f.since, 'en')})`}`,
    vi: (f) =>
      `${f.tier}: ${f.count}${f.partner === '' ? '' : `, mới nhất là ${placeName(f.partner, 'vi')} (${periodText(f.since, 'vi')})`}`,
  }),
  rungSub: text({
    en: () => 'Partners by the date they reached the rung, newest first; earlier tiers below each',
    vi: () => 'Đối tác theo ngày lên bậc, mới nhất trước; các bậc trước đó ở bên dưới',
  }),
  besideSub: text({
    en: () => 'Outside the ladder: never counted with it',
    vi: () => 'Ngoài thang bậc: không tính chung',
  }),
  leftTitle: text<{ count: number }>({
    en: (f) =>
      `${f.count} ${format.plural(f.count, 'partner', 'partners')} whose tier ended with no other after it`,
    vi: (f) => `${f.count} đối tác có bậc đã kết thúc mà không có bậc khác`,
  }),
  partner: text({ en: () => 'Partner', vi: () => 'Đối tác' }),
  tier: text({ en: () => 'Tier', vi: () => 'Bậc' }),
  since: text({ en: () => 'Since', vi: () => 'Từ' }),
  until: text({ en: () => 'Until', vi: () => 'Đến' }),
  standing: text({ en: () => 'How well known', vi: () => 'Mức chắc chắn' }),
  left: text({ en: () => 'Ended', vi: () => 'Đã kết thúc' }),
  noPack: text<{ subject: string }>({
    en: (f) => `Dated partnerships of ${nameInText(f.subject, 'en')}`,
    vi: (f) => `Quan hệ đối tác ghi ngày của ${placeName(f.subject, 'vi')}`,
  }),
  noPackWhy: text({ en: () => 'there is no pack of dated facts', vi: () => 'chưa có bộ dữ kiện' }),
  noPackFill: text<{ folder: string }>({
    en: (f) => `a folder \`${f.folder}\` by the shape of \`packs/README.md\``,
    vi: (f) => `một thư mục \`${f.folder}\` theo khuôn của \`packs/README.md\``,
  }),
  missingTitle: text({ en: () => 'What is missing', vi: () => 'Còn thiếu gì' }),
});
