/** What the page of agreements says. */
import { defineMessages, placeName, periodText, text, type Text } from '../../core/index.js';
import type { AgreementStatus } from '../../relations/index.js';

/** Statuses in words. */
export const STATUS_NAMES: Readonly<Record<AgreementStatus, Text>> = {
  not_signed: { en: 'not signed', vi: 'chưa ký' },
  announced: { en: 'announced', vi: 'đã công bố' },
  negotiating: { en: 'negotiating', vi: 'đang đàm phán' },
  concluded: { en: 'concluded', vi: 'kết thúc đàm phán' },
  signed: { en: 'signed', vi: 'đã ký' },
  provisional: { en: 'provisionally applied', vi: 'áp dụng tạm thời' },
  in_force: { en: 'in force', vi: 'có hiệu lực' },
  suspended: { en: 'suspended', vi: 'tạm đình chỉ' },
  withdrawn: { en: 'withdrawn', vi: 'đã rút' },
  superseded: { en: 'superseded', vi: 'đã được thay thế' },
  terminated: { en: 'terminated', vi: 'đã chấm dứt' },
};

type Subject = { subject: string };
const range = (low: number, high: number, to: string): string =>
  low === high ? String(low) : `${low} ${to} ${high}`;

/** The few that differ, named. */
const rest = (others: readonly string[]): string =>
  others.length === 0 ? '' : `; ${others.join(', ')}`;

export const say = defineMessages('brief-agreements', {
  kicker: text<Subject>({
    en: (f) => `${placeName(f.subject, 'en')} · agreements`,
    vi: (f) => `${placeName(f.subject, 'vi')} · hiệp định`,
  }),
  title: text<{ subject: string; low: number; high: number; eLow: number; eHigh: number }>({
    en: (f) =>
      `${placeName(f.subject, 'en')}: ${range(f.low, f.high, 'to')} agreements with ${range(f.eLow, f.eHigh, 'to')} economies`,
    vi: (f) =>
      `${placeName(f.subject, 'vi')}: ${range(f.low, f.high, 'đến')} hiệp định với ${range(f.eLow, f.eHigh, 'đến')} nền kinh tế`,
  }),
  noPackTitle: text<Subject>({
    en: (f) => `${placeName(f.subject, 'en')}: agreements in the loaded datasets`,
    vi: (f) => `${placeName(f.subject, 'vi')}: hiệp định trong các bộ dữ liệu đã nạp`,
  }),
  countedBy: text({ en: () => 'Counted: ', vi: () => 'Cách tính: ' }),
  dek: text({
    en: () => ' Status is derived from dated actions, never typed in; every date opens its source.',
    vi: () =>
      ' Trạng thái được suy ra từ các hành vi có ngày tháng, không nhập tay; mỗi ngày đều mở ra nguồn của nó.',
  }),
  navCounts: text({ en: () => 'Counts', vi: () => 'Số đếm' }),
  countsTitle: text({
    en: () => 'How many agreements depends on the rule',
    vi: () => 'Số hiệp định tùy thuộc quy tắc đếm',
  }),
  countsSub: text<{ day: string }>({
    en: (f) => `Agreements and partner economies on ${periodText(f.day, 'en')}, by counting rule`,
    vi: (f) =>
      `Số hiệp định và nền kinh tế đối tác ngày ${periodText(f.day, 'vi')}, theo quy tắc đếm`,
  }),
  rule: text({ en: () => 'Rule', vi: () => 'Quy tắc' }),
  meaning: text({ en: () => 'What it counts', vi: () => 'Nội dung quy tắc' }),
  agreements: text({ en: () => 'Agreements', vi: () => 'Hiệp định' }),
  economies: text({ en: () => 'Economies', vi: () => 'Nền kinh tế' }),
  publishedCaption: text({
    en: () => 'Published counts beside the replay',
    vi: () => 'Số đã công bố bên cạnh số dựng lại',
  }),
  day: text({ en: () => 'For', vi: () => 'Thời điểm' }),
  what: text({ en: () => 'Count', vi: () => 'Đại lượng' }),
  publishedMethod: text({
    en: () => 'a published count, as its source prints it',
    vi: () => 'số đếm đã công bố, đúng như nguồn ghi',
  }),
  published: text({ en: () => 'Published', vi: () => 'Công bố' }),
  replayed: text({ en: () => 'Replayed', vi: () => 'Dựng lại' }),
  verdict: text({ en: () => 'Agree?', vi: () => 'Khớp?' }),
  equal: text({ en: () => 'equal', vi: () => 'khớp' }),
  within: text({ en: () => 'by one reading', vi: () => 'khớp theo một cách đọc' }),
  differs: text({ en: () => 'differs', vi: () => 'không khớp' }),
  sourceLine: text<{ sources: readonly string[] }>({
    en: (f) => `Published counts: ${f.sources.join('; ')}`,
    vi: (f) => `Số công bố: ${f.sources.join('; ')}`,
  }),
  navList: text({ en: () => 'Agreements', vi: () => 'Hiệp định' }),
  listTitle: text<{ shown: number }>({
    en: (f) => `${f.shown} instruments, each with its dates`,
    vi: (f) => `${f.shown} văn kiện cùng các mốc ngày tháng`,
  }),
  listSub: text<{ day: string }>({
    en: (f) =>
      `Status on ${periodText(f.day, 'en')}, derived from the dated actions; two dates: first and last among the partners`,
    vi: (f) =>
      `Trạng thái ngày ${periodText(f.day, 'vi')}, suy ra từ các hành vi có ngày tháng; hai ngày: sớm nhất và muộn nhất giữa các đối tác`,
  }),
  agreement: text({ en: () => 'Agreement', vi: () => 'Hiệp định' }),
  name: text({ en: () => 'Name', vi: () => 'Tên' }),
  status: text({ en: () => 'Status', vi: () => 'Trạng thái' }),
  signed: text({ en: () => 'Signed', vi: () => 'Ký' }),
  provisional: text({ en: () => 'Provisionally applied', vi: () => 'Áp dụng tạm thời' }),
  inForce: text({ en: () => 'In force', vi: () => 'Hiệu lực' }),
  ended: text({ en: () => 'Ended', vi: () => 'Kết thúc' }),
  partners: text({ en: () => 'Partners', vi: () => 'Đối tác' }),
  countedWord: text({ en: () => 'Counted under', vi: () => 'Được tính theo' }),
  neverInForce: text<{ status: string }>({
    en: (f) => `signed, never in force (${f.status})`,
    vi: (f) => `đã ký, chưa từng có hiệu lực (${f.status})`,
  }),
  someOf: text<{ status: string; partners: number; all: number; others: readonly string[] }>({
    en: (f) => `${f.status} with ${f.partners} of ${f.all}${rest(f.others)}`,
    vi: (f) => `${f.status} với ${f.partners}/${f.all}${rest(f.others)}`,
  }),
  either: text<{ statuses: readonly string[] }>({
    en: (f) => f.statuses.join(' or '),
    vi: (f) => f.statuses.join(' hoặc '),
  }),
  otherDate: text<{ code: string; date: string; statuses: readonly string[] }>({
    en: (f) =>
      `${f.code}: by the other reported date, ${periodText(f.date, 'en')}, it would be ${f.statuses.join(' or ')} on this day.`,
    vi: (f) =>
      `${f.code}: theo ngày mà nguồn khác ghi, ${periodText(f.date, 'vi')}, thì vào ngày này là ${f.statuses.join(' hoặc ')}.`,
  }),
  navMatrix: text({ en: () => 'Matrix', vi: () => 'Ma trận' }),
  matrixTitle: text<{ partners: number; agreements: number }>({
    en: (f) => `${f.partners} partners by ${f.agreements} agreements`,
    vi: (f) => `${f.partners} đối tác theo ${f.agreements} hiệp định`,
  }),
  matrixSub: text<{ day: string; rule: string }>({
    en: (f) =>
      `Status of each agreement with each partner on ${periodText(f.day, 'en')}; rule: ${f.rule}`,
    vi: (f) =>
      `Trạng thái từng hiệp định với từng đối tác ngày ${periodText(f.day, 'vi')}; quy tắc: ${f.rule}`,
  }),
  legend: text<{ entries: readonly string[] }>({
    en: (f) =>
      `Marks: ${f.entries.join(', ')}; two marks: by one reading of the dates or the other.`,
    vi: (f) => `Ký hiệu: ${f.entries.join(', ')}; hai ký hiệu: tùy cách đọc ngày tháng.`,
  }),
  partner: text({ en: () => 'Partner', vi: () => 'Đối tác' }),
  navOverlap: text({ en: () => 'Overlap', vi: () => 'Chồng lấn' }),
  overlapTitle: text<{ partner: string; low: number; high: number }>({
    en: (f) =>
      `Most agreements in force at once: ${range(f.low, f.high, 'to')}, with ${placeName(f.partner, 'en')}`,
    vi: (f) =>
      `Nhiều hiệp định cùng có hiệu lực nhất: ${range(f.low, f.high, 'đến')}, với ${placeName(f.partner, 'vi')}`,
  }),
  overlapNone: text<{ places: readonly string[] }>({
    en: (f) =>
      `No agreement counted is in force with ${f.places.length === 0 ? 'anyone' : f.places.map((p) => placeName(p, 'en')).join(', ')} on this day`,
    vi: (f) =>
      `Không có hiệp định nào được tính đang có hiệu lực với ${f.places.length === 0 ? 'bất kỳ đối tác nào' : f.places.map((p) => placeName(p, 'vi')).join(', ')} vào ngày này`,
  }),
  overlapSub: text<{ day: string }>({
    en: (f) => `Agreements in force between the two on ${periodText(f.day, 'en')}, and the others`,
    vi: (f) =>
      `Số hiệp định có hiệu lực giữa hai bên ngày ${periodText(f.day, 'vi')}, và các văn kiện khác`,
  }),
  which: text({ en: () => 'Which, since when', vi: () => 'Gồm, từ khi nào' }),
  others: text({ en: () => 'Not in force', vi: () => 'Chưa hoặc không còn hiệu lực' }),
  navConflicts: text({ en: () => 'Conflicts', vi: () => 'Mâu thuẫn' }),
  conflictsTitle: text({
    en: () => 'Counts that disagree, side by side',
    vi: () => 'Các số đếm mâu thuẫn, đặt cạnh nhau',
  }),
  conflictsSub: text({
    en: () =>
      'Claims as they were made, in the words of their sources, and how they may be read together',
    vi: () => 'Các phát biểu theo lời của nguồn, và cách đọc chúng cùng nhau',
  }),
  conflict: text({ en: () => 'Question', vi: () => 'Vấn đề' }),
  claims: text({ en: () => 'Claims', vi: () => 'Các phát biểu' }),
  reading: text({ en: () => 'Reading', vi: () => 'Cách hiểu' }),
  navWorld: text({ en: () => 'Datasets', vi: () => 'Bộ dữ liệu' }),
  worldTitle: text<{ partner: string; count: number; source: string; year: number }>({
    en: (f) =>
      `By ${f.source}, most agreements in force at once in ${f.year}: ${f.count}, with ${placeName(f.partner, 'en')}`,
    vi: (f) =>
      `Theo ${f.source}, nhiều hiệp định cùng có hiệu lực nhất năm ${f.year}: ${f.count}, với ${placeName(f.partner, 'vi')}`,
  }),
  worldNone: text<{ source: string; year: number }>({
    en: (f) => `By ${f.source}, no agreement is in force in ${f.year}`,
    vi: (f) => `Theo ${f.source}, không có hiệp định nào có hiệu lực năm ${f.year}`,
  }),
  worldSub: text({
    en: () =>
      'Agreements in force between the two at the end of the last year of each dataset; datasets are never added up',
    vi: () =>
      'Số hiệp định có hiệu lực giữa hai bên vào cuối năm mới nhất của từng bộ dữ liệu; không cộng các bộ dữ liệu với nhau',
  }),
  navHub: text({ en: () => 'Hub or spoke', vi: () => 'Trục hay nan hoa' }),
  hubTitle: text<{ subject: string; low: string; high: string; datasets: number }>({
    en: (f) =>
      `${f.low === f.high ? f.low : `${f.low} to ${f.high}`} of the pairs of partners of ${placeName(f.subject, 'en')} have no agreement with one another, by ${f.datasets} ${f.datasets === 1 ? 'dataset' : 'datasets'}`,
    vi: (f) =>
      `${f.low === f.high ? f.low : `${f.low} đến ${f.high}`} số cặp đối tác của ${placeName(f.subject, 'vi')} không có hiệp định với nhau, theo ${f.datasets} bộ dữ liệu`,
  }),
  hubMissing: text({
    en: () => 'Hub or spoke: no dataset loaded tells',
    vi: () => 'Trục hay nan hoa: chưa có bộ dữ liệu nào cho biết',
  }),
  hubSub: text({
    en: () =>
      '100%: partners reach one another through this country alone; 0%: all are tied with one another',
    vi: () =>
      '100%: các đối tác chỉ nối với nhau qua nước này; 0%: tất cả đều có hiệp định với nhau',
  }),
  dataset: text({ en: () => 'Dataset', vi: () => 'Bộ dữ liệu' }),
  year: text({ en: () => 'Year', vi: () => 'Năm' }),
  pairs: text({ en: () => 'Pairs', vi: () => 'Số cặp' }),
  untied: text({ en: () => 'Without', vi: () => 'Không có' }),
  score: text({ en: () => 'Score', vi: () => 'Điểm' }),
  weighted: text({ en: () => 'By trade', vi: () => 'Theo thương mại' }),
  without: text({ en: () => 'Without the widest', vi: () => 'Bỏ hiệp định rộng nhất' }),
  carrier: text<{ source: string; name: string; partners: number; all: number }>({
    en: (f) => `${f.source}: ${f.partners} of ${f.all} partners are tied through ${f.name} alone.`,
    vi: (f) => `${f.source}: ${f.partners} trong ${f.all} đối tác chỉ có liên hệ qua ${f.name}.`,
  }),
  navMarginal: text({ en: () => 'One more', vi: () => 'Thêm một' }),
  marginalTitle: text<{ places: readonly string[]; low: number; high: number }>({
    en: (f) =>
      `One more agreement, with ${f.places.map((p) => placeName(p, 'en')).join(', ')}: ${range(f.low, f.high, 'to')} new ${f.high === 1 ? 'partner' : 'partners'}`,
    vi: (f) =>
      `Thêm một hiệp định với ${f.places.map((p) => placeName(p, 'vi')).join(', ')}: ${range(f.low, f.high, 'đến')} đối tác mới`,
  }),
  marginalSub: text({
    en: () =>
      'What would be new, what would overlap, what trade would be covered; each column by itself; no effect on trade is estimated',
    vi: () =>
      'Cái gì mới, cái gì chồng lấn, phần thương mại nào được bao phủ; mỗi cột tính riêng; không ước tính tác động đến thương mại',
  }),
  measure: text({ en: () => 'Measure', vi: () => 'Đại lượng' }),
  pack: text({ en: () => 'Dated facts', vi: () => 'Dữ kiện có ngày tháng' }),
  now: text<{ label: string }>({
    en: (f) => `${f.label.replace(/, after$/, '')}, now`,
    vi: (f) => `${f.label.replace(/, sau khi thêm$/, '')}, hiện nay`,
  }),
  missingTitle: text({ en: () => 'What is missing', vi: () => 'Những gì còn thiếu' }),
  noPack: text<Subject>({
    en: (f) => `dated actions on the agreements of ${placeName(f.subject, 'en')}`,
    vi: (f) => `các hành vi có ngày tháng về hiệp định của ${placeName(f.subject, 'vi')}`,
  }),
  noPackWhy: text({
    en: () => 'nobody has written a pack of facts for this country yet',
    vi: () => 'chưa ai viết bộ dữ kiện cho nước này',
  }),
  noPackFill: text({
    en: () => 'add a folder under packs; its README says how',
    vi: () => 'thêm một thư mục trong packs; README trong đó có hướng dẫn',
  }),
});
