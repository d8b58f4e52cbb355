/** The obligations of ATOP put to a doctrine. */
import { defineMessages, format, text } from '../../core/index.js';
import type { Mode } from '../../doctrine/index.js';

export const screen = defineMessages('brief-doctrine', {
  screened: text<{ count: number; first: number; last: number; doctrine: string }>({
    en: (f) =>
      `${format.quantity(f.count, 'count', 'en')} pairs and years of ATOP, ${f.first} to ${f.last}, under “${f.doctrine}”`,
    vi: (f) =>
      `${format.quantity(f.count, 'count', 'vi')} cặp nước và năm của ATOP, ${f.first} đến ${f.last}, theo “${f.doctrine}”`,
  }),
  promised: text<{ country: string; year: number; partners: number; defence: number }>({
    en: (f) =>
      `${f.country} in ${f.year}: obligations to ${f.partners} partners, to ${f.defence} of them to help in defence`,
    vi: (f) =>
      `${f.country} năm ${f.year}: có nghĩa vụ với ${f.partners} đối tác, trong đó nghĩa vụ giúp phòng thủ với ${f.defence}`,
  }),
  prompt: text({
    en: () =>
      'A code is a prompt to read the treaty, not a verdict on it: ATOP says nothing here of saving clauses, bases, commands or third states, nor which treaty a code comes from.',
    vi: () =>
      'Một mã là lời nhắc đọc hiệp ước, không phải kết luận: ở đây ATOP không nói tới điều khoản bảo lưu, căn cứ, bộ chỉ huy hay nước thứ ba, cũng không nói mã lấy từ hiệp ước nào.',
  }),
  atopKicker: text<{ mode: Mode }>({
    en: (f) =>
      f.mode === 'actual' ? 'ATOP under a doctrine' : 'ATOP under a doctrine, hypothetical',
    vi: (f) =>
      f.mode === 'actual' ? 'ATOP xét theo học thuyết' : 'ATOP xét theo học thuyết, giả định',
  }),
  noPrompt: text({
    en: () => 'nothing that the doctrine speaks of is coded',
    vi: () => 'không có mã nào thuộc điều học thuyết nói tới',
  }),
  byCombination: text({
    en: () => 'By combination of obligations',
    vi: () => 'Theo tổ hợp nghĩa vụ',
  }),
  byPartner: text({ en: () => 'By partner', vi: () => 'Theo đối tác' }),
  partner: text({ en: () => 'Partner', vi: () => 'Đối tác' }),
  obligations: text({ en: () => 'Obligations coded', vi: () => 'Nghĩa vụ được gán mã' }),
  dyadYears: text({ en: () => 'Pairs and years', vi: () => 'Cặp nước và năm' }),
});
