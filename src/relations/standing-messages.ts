/** What the counts of standing say: coverage, rules, reasons. */
import { defineMessages, format, periodText, placeName, text } from '../core/index.js';

export const say = defineMessages('relations-standing', {
  packFacts: text<{ facts: number; sourced: number; asOf: string }>({
    en: (f) =>
      `${format.number(f.facts, 'en', 0)} dated facts of this kind in the pack, ${format.number(f.sourced, 'en', 0)} of them with a source, kept to ${periodText(f.asOf, 'en')}; the list is not complete and nobody publishes one to measure it against`,
    vi: (f) =>
      `${format.number(f.facts, 'vi', 0)} dữ kiện có ngày tháng thuộc loại này trong bộ dữ kiện, ${format.number(f.sourced, 'vi', 0)} dữ kiện có nguồn, cập nhật đến ${periodText(f.asOf, 'vi')}; danh sách không đầy đủ và không có danh sách công bố nào để đối chiếu`,
  }),
  possible: text<{ names: string; namesVi: string }>({
    en: (f) => `${f.names}: the day it began or ended is not known, so the count is a range`,
    vi: (f) => `${f.namesVi}: không rõ ngày bắt đầu hoặc kết thúc, nên số đếm là một khoảng`,
  }),
  recalled: text<{ facts: number }>({
    en: (f) =>
      `${format.number(f.facts, 'en', 0)} of the facts counted ${f.facts === 1 ? 'is' : 'are'} from memory, no public source attached yet`,
    vi: (f) =>
      `${format.number(f.facts, 'vi', 0)} dữ kiện được tính là ghi theo trí nhớ, chưa có nguồn công khai`,
  }),
  contradicted: text<{ label: string; labelVi: string; note: string; noteVi: string }>({
    en: (f) => `sources disagree: ${f.label}: ${f.note}`,
    vi: (f) => `các nguồn không thống nhất: ${f.labelVi}: ${f.noteVi}`,
  }),
  roles: text({
    en: () =>
      'roles differ: partners, observers and parties to a convention stand in the list beside members; each line names its role',
    vi: () =>
      'tư cách khác nhau: đối tác, quan sát viên và bên tham gia công ước cùng nằm trong danh sách với thành viên; mỗi dòng nêu rõ tư cách',
  }),
  noFacts: text<{ place: string }>({
    en: (f) => `no dated fact of this kind is held for ${placeName(f.place, 'en')}`,
    vi: (f) => `không có dữ kiện có ngày tháng nào thuộc loại này về ${placeName(f.place, 'vi')}`,
  }),
  noneRecorded: text({
    en: () =>
      'no fact of this kind holds on the day under this rule; the list is not complete, so this is no zero',
    vi: () =>
      'không có dữ kiện nào thuộc loại này vào ngày đó theo quy tắc này; danh sách không đầy đủ nên đây không phải là số không',
  }),
  noPack: text<{ place: string }>({
    en: (f) => `nobody has written a pack of dated facts for ${placeName(f.place, 'en')} yet`,
    vi: (f) => `chưa ai viết bộ dữ kiện có ngày tháng cho ${placeName(f.place, 'vi')}`,
  }),
  afterPack: text<{ asOf: string }>({
    en: (f) => `the pack speaks to ${periodText(f.asOf, 'en')}: a later change would not be seen`,
    vi: (f) =>
      `bộ dữ kiện chỉ nói đến ${periodText(f.asOf, 'vi')}: thay đổi sau đó không được phản ánh`,
  }),
  igoRows: text<{ first: number; last: number }>({
    en: (f) => `every year of the dataset for this country, ${f.first} to ${f.last}`,
    vi: (f) => `mọi năm của bộ số liệu về nước này, ${f.first} đến ${f.last}`,
  }),
  igoDefinition: text({
    en: () =>
      'an organisation here has at least three states, a secretariat and regular meetings (the publisher’s rule, recalled); conferences, treaty parties and informal groups are not counted',
    vi: () =>
      'tổ chức ở đây có ít nhất ba quốc gia, có ban thư ký và họp định kỳ (quy tắc của đơn vị công bố, ghi theo trí nhớ); không tính hội nghị, bên tham gia điều ước và nhóm không chính thức',
  }),
  igoNames: text({
    en: () => 'the file gives the number only, not which organisations they are',
    vi: () => 'tệp chỉ cho con số, không nêu tên các tổ chức',
  }),
  igoOld: text<{ year: number; day: string }>({
    en: (f) =>
      `the figure is of ${f.year}; it says nothing of what changed by ${periodText(f.day, 'en')}`,
    vi: (f) =>
      `số liệu của năm ${f.year}; không cho biết thay đổi nào đến ${periodText(f.day, 'vi')}`,
  }),
  igoNotLoaded: text({
    en: () =>
      'no dataset on memberships in intergovernmental organisations is loaded (Correlates of War, IGO)',
    vi: () => 'chưa nạp bộ số liệu về tư cách thành viên tổ chức liên chính phủ (COW, IGO)',
  }),
  igoNotCovered: text<{ place: string; day: string }>({
    en: (f) =>
      `the dataset does not speak of ${placeName(f.place, 'en')} in or before ${periodText(f.day.slice(0, 4), 'en')}`,
    vi: (f) =>
      `bộ số liệu không nói về ${placeName(f.place, 'vi')} từ năm ${f.day.slice(0, 4)} trở về trước`,
  }),
});
