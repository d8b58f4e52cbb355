/** What the ledger says when it is listed. */
import {
  defineMessages,
  format,
  nameInText,
  periodText,
  placeName,
  text,
  type Lang,
} from '../../core/index.js';

const n = (value: number, lang: Lang): string => format.number(value, lang);

export const say = defineMessages('brief-ledger', {
  kicker: text<{ name: string }>({
    en: (f) => `${f.name} · dated facts`,
    vi: (f) => `${f.name} · dữ kiện có ngày tháng`,
  }),
  title: text<{ count: number; contradicted: number; recalled: number }>({
    en: (f) =>
      [
        `${n(f.count, 'en')} ${format.plural(f.count, 'fact', 'facts')}`,
        ...(f.contradicted > 0
          ? [`${n(f.contradicted, 'en')} contradicted by another source`]
          : []),
        ...(f.recalled > 0 ? [`${n(f.recalled, 'en')} recalled and not looked up`] : []),
      ].join(', '),
    vi: (f) =>
      [
        `${n(f.count, 'vi')} dữ kiện`,
        ...(f.contradicted > 0 ? [`${n(f.contradicted, 'vi')} có nguồn khác ghi khác`] : []),
        ...(f.recalled > 0 ? [`${n(f.recalled, 'vi')} ghi theo trí nhớ, chưa tra cứu`] : []),
      ].join(', '),
  }),
  none: text({
    en: () => 'No fact answers this',
    vi: () => 'Không có dữ kiện nào như vậy',
  }),
  shipped: text<{ asOf: string }>({
    en: (f) => `From the pack that comes with Tuchu, as of ${periodText(f.asOf, 'en')}.`,
    vi: (f) => `Từ bộ dữ kiện đi kèm Tuchu, tính đến ${periodText(f.asOf, 'vi')}.`,
  }),
  own: text<{ asOf: string }>({
    en: (f) => `From your own pack in the workspace, as of ${periodText(f.asOf, 'en')}.`,
    vi: (f) => `Từ bộ dữ kiện riêng trong kho dữ liệu, tính đến ${periodText(f.asOf, 'vi')}.`,
  }),
  chosen: text<{ by: string }>({
    en: (f) => `Where accounts differ, preferred: ${f.by}.`,
    vi: (f) => `Khi các cách ghi khác nhau, ưu tiên: ${f.by}.`,
  }),
  bySupport: text({
    en: () =>
      'the best supported (a public source before memory, then as held in the pack, settled, most certain, newest)',
    vi: () =>
      'cách ghi có cơ sở nhất (nguồn công khai trước trí nhớ, rồi đến cách ghi của bộ dữ kiện, đã ngã ngũ, chắc chắn nhất, mới nhất)',
  }),
  byNewest: text({ en: () => 'the newest publication', vi: () => 'nguồn công bố mới nhất' }),
  byEarliest: text({ en: () => 'the earliest date', vi: () => 'ngày sớm nhất' }),
  byLatest: text({ en: () => 'the latest date', vi: () => 'ngày muộn nhất' }),
  bySource: text<{ id: string }>({
    en: (f) => `the source ${f.id}`,
    vi: (f) => `nguồn ${f.id}`,
  }),
  byReporter: text<{ id: string }>({
    en: (f) => `the reporter ${f.id}`,
    vi: (f) => `cơ quan thống kê ${f.id}`,
  }),
  shown: text<{ shown: number; of: number }>({
    en: (f) =>
      `The newest ${n(f.shown, 'en')} of ${n(f.of, 'en')}; \`--top all\` lists them all, \`--predicate\`, \`--with\`, \`--item\`, \`--domain\`, \`--channel\`, \`--source\` narrow them.`,
    vi: (f) =>
      `${n(f.shown, 'vi')} dữ kiện mới nhất trong ${n(f.of, 'vi')}; \`--top all\` để liệt kê hết; \`--predicate\`, \`--with\`, \`--item\`, \`--domain\`, \`--channel\`, \`--source\` để thu hẹp.`,
  }),
  nav: text({ en: () => 'Facts', vi: () => 'Dữ kiện' }),
  aheadNav: text({ en: () => 'Ahead', vi: () => 'Sắp tới' }),
  aheadTitle: text<{ count: number }>({
    en: (f) => `Planned or projected, not yet so: ${n(f.count, 'en')}`,
    vi: (f) => `Dự kiến hoặc dự báo, chưa xảy ra: ${n(f.count, 'vi')}`,
  }),
  leftOutNav: text({ en: () => 'Left out', vi: () => 'Không dùng' }),
  noPackTitle: text<{ subject: string }>({
    en: (f) => `No dated facts of ${nameInText(f.subject, 'en')} are held`,
    vi: (f) => `Chưa có dữ kiện ghi ngày nào của ${placeName(f.subject, 'vi')}`,
  }),
  noPackWhat: text<{ subject: string }>({
    en: (f) => `Dated facts of ${nameInText(f.subject, 'en')}`,
    vi: (f) => `Dữ kiện ghi ngày của ${placeName(f.subject, 'vi')}`,
  }),
  noPackWhy: text({
    en: () => 'nobody has written a pack of them yet',
    vi: () => 'chưa có ai viết bộ dữ kiện',
  }),
  noPackFill: text({
    en: () => 'write one by docs/add-a-country.md and take it in with `tuchu facts add FOLDER`',
    vi: () => 'viết theo docs/add-a-country.md rồi nạp bằng `tuchu facts add THƯ-MỤC`',
  }),
  missingTitle: text({ en: () => 'What is missing', vi: () => 'Còn thiếu gì' }),
  listTitle: text({
    en: () => 'What has happened or holds, newest first',
    vi: () => 'Những gì đã xảy ra hoặc đang đúng, mới nhất trước',
  }),
  when: text({ en: () => 'When', vi: () => 'Thời gian' }),
  what: text({ en: () => 'What', vi: () => 'Nội dung' }),
  partner: text({ en: () => 'Partner', vi: () => 'Đối tác' }),
  channel: text({ en: () => 'Channel', vi: () => 'Kênh' }),
  leftOutTitle: text<{ count: number }>({
    en: (f) =>
      `Left out: ${n(f.count, 'en')} other ${format.plural(f.count, 'account', 'accounts')} of the same`,
    vi: (f) => `Không dùng: ${n(f.count, 'vi')} cách ghi khác về cùng điều đó`,
  }),
  instead: text({ en: () => 'Shown instead', vi: () => 'Dữ kiện được dùng' }),
  why: text({ en: () => 'Why', vi: () => 'Lý do' }),
  openTitle: text({
    en: () => 'Open one whole',
    vi: () => 'Mở một dữ kiện',
  }),
  openText: text({
    en: () => 'Everything about a fact: sources, checks, what is reported against it.',
    vi: () => 'Mọi thông tin về một dữ kiện: nguồn, kiểm tra, cách ghi khác.',
  }),
});
