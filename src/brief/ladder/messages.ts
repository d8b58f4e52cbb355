/** What the page of the ladder and its dates says, in both languages. */
import {
  dayWithin,
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
  titleTotal: text<{ subject: string; total: string; day: string }>({
    en: (f) =>
      `${f.total} partners of ${nameInText(f.subject, 'en')} on ${periodText(f.day, 'en')}, rung by rung`,
    vi: (f) =>
      `${f.total} đối tác của ${placeName(f.subject, 'vi')} ngày ${periodText(f.day, 'vi')}, theo từng bậc`,
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
      `${f.tier}: ${f.count}${f.partner === '' ? '' : `, the latest ${nameInText(f.partner, 'en')} (${dayWithin(f.since, 'en')})`}`,
    vi: (f) =>
      `${f.tier}: ${f.count}${f.partner === '' ? '' : `, mới nhất là ${placeName(f.partner, 'vi')} (${dayWithin(f.since, 'vi')})`}`,
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
  noPackFill: text({
    en: () => 'write one by docs/add-a-country.md and take it in with `tuchu facts add FOLDER`',
    vi: () => 'viết theo docs/add-a-country.md rồi nạp bằng `tuchu facts add THƯ-MỤC`',
  }),
  undated: text<{ names: string; known: string }>({
    en: (f) => `possibly (day not known${f.known === '' ? '' : `; held ${f.known}`}): ${f.names}`,
    vi: (f) => `có thể (chưa rõ ngày${f.known === '' ? '' : `; ghi nhận ${f.known}`}): ${f.names}`,
  }),
  undatedHeld: text<{ names: string }>({
    en: (f) => `day not known: ${f.names}`,
    vi: (f) => `chưa rõ ngày: ${f.names}`,
  }),
  later: text<{ asOf: string }>({
    en: (f) =>
      `The pack is looked up to ${periodText(f.asOf, 'en')}: nothing later is known, so this is how things stood then.`,
    vi: (f) =>
      `Bộ dữ kiện được tra cứu đến ${periodText(f.asOf, 'vi')}: chưa biết gì sau đó, nên đây là tình hình tính đến lúc ấy.`,
  }),
  newestTitle: text({ en: () => 'The newest steps', vi: () => 'Những bước mới nhất' }),
  allDates: text<{ subject: string; day: string }>({
    en: (f) =>
      `Every partner with its dates and sources: \`tuchu relations ${f.subject} partners --as-of ${f.day}\``,
    vi: (f) =>
      `Mọi đối tác kèm ngày và nguồn: \`tuchu relations ${f.subject} partners --as-of ${f.day}\``,
  }),
  askTitle: text<{ subject: string }>({
    en: (f) => `What datasets alone say of ${nameInText(f.subject, 'en')}`,
    vi: (f) => `Riêng các bộ số liệu cho biết gì về ${placeName(f.subject, 'vi')}`,
  }),
  askCountry: text({ en: () => 'COUNTRY', vi: () => 'NƯỚC' }),
  askFolder: text({ en: () => 'FOLDER', vi: () => 'THƯ-MỤC' }),
  askAgreements: text({
    en: () => 'agreements, and how partners are tied to one another',
    vi: () => 'các hiệp định, và các đối tác gắn với nhau ra sao',
  }),
  askStanding: text({
    en: () => 'organisations and groups it belongs to',
    vi: () => 'các tổ chức và nhóm nước mà nước này tham gia',
  }),
  askWith: text({ en: () => 'everything about one pair', vi: () => 'mọi điều về một cặp nước' }),
  askMatrix: text({
    en: () => 'partner by agreement, overlap, hub or spoke',
    vi: () => 'đối tác theo hiệp định, chồng lấn, tâm hay nan',
  }),
  addCountry: text<{ folder: string }>({
    en: (f) =>
      `To add its dated facts: docs/add-a-country.md shows how, \`tuchu facts add ${f.folder}\` takes them in.`,
    vi: (f) =>
      `Để thêm dữ kiện có ngày tháng: xem docs/add-a-country.md, rồi chạy \`tuchu facts add ${f.folder}\`.`,
  }),
  missingTitle: text({ en: () => 'What is missing', vi: () => 'Còn thiếu gì' }),
});
