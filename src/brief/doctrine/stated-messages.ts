/** Words of what a doctrine states besides its rules: whom it binds since when, and the limits it is measured by. */
import { type Lang, defineMessages, periodText, placeName, text } from '../../core/index.js';

const named = (codes: readonly string[], lang: Lang): string =>
  codes.map((code) => placeName(code, lang)).join(', ');

export const statedWords = defineMessages('brief-doctrine-stated', {
  doubtMembership: text<{ parties: readonly string[] }>({
    en: (f) =>
      `The day lies in the time in which ${named(f.parties, 'en')} came to the doctrine or left it, known no sharper: no verdict better than insufficient evidence is given.`,
    vi: (f) =>
      `Ngày này nằm trong quãng thời gian ${named(f.parties, 'vi')} tham gia hoặc rời học thuyết, chưa rõ ngày: không thể kết luận tốt hơn “chưa đủ dữ kiện”.`,
  }),
  doubtRecalled: text<{ parties: readonly string[] }>({
    en: (f) =>
      `That ${named(f.parties, 'en')} is bound is recalled: nobody has looked the date up.`,
    vi: (f) =>
      `Việc ${named(f.parties, 'vi')} bị ràng buộc chỉ theo trí nhớ: chưa ai tra lại ngày.`,
  }),
  partiesNav: text({ en: () => 'Parties', vi: () => 'Các bên' }),
  parties: text<{ count: number; until: string | null }>({
    en: (f) =>
      f.until === null
        ? `${f.count} parties are listed; the list is not whole`
        : `${f.count} parties; the list is whole up to ${periodText(f.until, 'en')}`,
    vi: (f) =>
      f.until === null
        ? `Đã liệt kê ${f.count} bên; danh sách chưa đủ`
        : `${f.count} bên; danh sách đủ đến ${periodText(f.until, 'vi')}`,
  }),
  party: text({ en: () => 'Party', vi: () => 'Bên' }),
  since: text({ en: () => 'Since', vi: () => 'Từ' }),
  until: text({ en: () => 'Until', vi: () => 'Đến' }),
  readIn: text({ en: () => 'Read in', vi: () => 'Nguồn' }),
  limitsNav: text({ en: () => 'Limits', vi: () => 'Ngưỡng' }),
  limits: text({
    en: () => 'Limits that a check reads against the loaded data',
    vi: () => 'Các ngưỡng được đối chiếu với dữ liệu đang có',
  }),
});
