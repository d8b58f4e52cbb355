/** What the timeline says of its own limits. */
import {
  defineMessages,
  format,
  nameInText,
  periodText,
  placeName,
  text,
} from '../../core/index.js';

const vi = (code: string): string => placeName(code, 'vi');
const en = (code: string): string => nameInText(code, 'en');

export const say = defineMessages('timeline', {
  noMilestone: text<{ text: string; place: string; kinds: readonly string[] }>({
    en: (f) =>
      `no milestone of ${en(f.place)} is called \`${f.text}\`; use ${f.kinds.length === 0 ? '' : `a kind (${f.kinds.join(', ')}), an id, or `}a year, a month or a day (2013, 2013-04, 2013-04-10)`,
    vi: (f) =>
      `không có mốc nào của ${vi(f.place)} tên là \`${f.text}\`; hãy dùng ${f.kinds.length === 0 ? '' : `một loại mốc (${f.kinds.join(', ')}), một mã, hoặc `}một năm, một tháng hay một ngày (2013, 2013-04, 2013-04-10)`,
  }),
  badSpan: text<{ since: number; until: number }>({
    en: (f) =>
      `\`--since ${f.since}\` is not before \`--until ${f.until}\`; name an earlier first year`,
    vi: (f) =>
      `\`--since ${f.since}\` không trước \`--until ${f.until}\`; hãy chọn năm đầu sớm hơn`,
  }),
  badSeries: text<{ text: string; known: readonly string[] }>({
    en: (f) => `no series is called \`${f.text}\`; there are ${f.known.join(', ')}`,
    vi: (f) => `không có chuỗi số liệu nào tên là \`${f.text}\`; hiện có ${f.known.join(', ')}`,
  }),
  noPack: text<{ place: string }>({
    en: (f) => `No pack of dated facts about ${en(f.place)} is there.`,
    vi: (f) => `Chưa có bộ dữ kiện có ngày tháng về ${vi(f.place)}.`,
  }),
  packSilent: text<{ place: string }>({
    en: (f) => `The pack of ${en(f.place)} holds no dated facts from which it could be counted.`,
    vi: (f) => `Bộ dữ kiện của ${vi(f.place)} không có dữ kiện có ngày tháng để đếm.`,
  }),
  fillPack: text<{ place: string }>({
    en: (f) => `a pack with dated facts: docs/add-a-country.md, then tuchu facts check ${f.place}`,
    vi: (f) =>
      `bộ dữ kiện có ngày tháng: docs/add-a-country.md, rồi chạy tuchu facts check ${f.place}`,
  }),
  notLoaded: text<{ what: string }>({
    en: (f) => `No dataset that tells it is loaded (\`${f.what}\` would).`,
    vi: (f) => `Chưa nạp bộ số liệu nào cho biết điều này (ví dụ \`${f.what}\`).`,
  }),
  fillData: text<{ what: string }>({
    en: (f) => `tuchu data add FILE, with a file of the source ${f.what}`,
    vi: (f) => `tuchu data add TỆP, với một tệp của nguồn ${f.what}`,
  }),
  beforePack: text<{ place: string; begins: string }>({
    en: (f) =>
      `The dated facts of the pack of ${en(f.place)} begin later${f.begins === '' ? '' : ` (${periodText(f.begins, 'en')})`}: that it holds none from before does not mean there was nothing.`,
    vi: (f) =>
      `Dữ kiện có ngày tháng trong bộ dữ kiện của ${vi(f.place)} bắt đầu muộn hơn${f.begins === '' ? '' : ` (${periodText(f.begins, 'vi')})`}: không ghi gì về trước đó không có nghĩa là không có gì.`,
  }),
  afterPack: text<{ place: string; asOf: string }>({
    en: (f) =>
      `The pack of ${en(f.place)} was looked through as of ${periodText(f.asOf, 'en')}; the end of this year lies after it.`,
    vi: (f) =>
      `Bộ dữ kiện của ${vi(f.place)} được rà soát đến ${periodText(f.asOf, 'vi')}; cuối năm này nằm sau mốc đó.`,
  }),
  packCover: text<{ place: string; asOf: string }>({
    en: (f) => `the dated facts of the pack of ${en(f.place)}, as of ${periodText(f.asOf, 'en')}`,
    vi: (f) =>
      `các dữ kiện có ngày tháng trong bộ dữ kiện của ${vi(f.place)}, tính đến ${periodText(f.asOf, 'vi')}`,
  }),
  onlyPack: text<{ place: string }>({
    en: (f) =>
      `Counted from the pack of ${en(f.place)}, by its own rule: there is nothing like it of others to set beside it.`,
    vi: (f) =>
      `Đếm từ bộ dữ kiện của ${vi(f.place)} theo quy tắc riêng của nó: không có số tương tự của nước khác để so.`,
  }),
  onlyOwnTable: text<{ place: string }>({
    en: (f) =>
      `Read from the flows of ${en(f.place)} alone; a table of yearly readings of all places would give the others.`,
    vi: (f) =>
      `Chỉ đọc từ dòng thương mại của ${vi(f.place)}; cần một bảng số liệu từng năm của mọi nơi mới so được.`,
  }),
  unofficialLadder: text({
    en: () =>
      'The ladder is not an official one: the pack orders tiers as joint statements name them.',
    vi: () =>
      'Thang bậc không chính thức: bộ dữ kiện xếp bậc theo tên gọi trong các tuyên bố chung.',
  }),
  relationsUndated: text({
    en: () =>
      'Where a source says only by when there were relations, the years before are a range: each may or may not have had them.',
    vi: () =>
      'Khi nguồn chỉ cho biết đến lúc nào đã có quan hệ, các năm trước đó là một khoảng: có thể đã có hoặc chưa.',
  }),
  relationsUndatedYear: text<{ place: string; year: number; dated: number; all: number }>({
    en: (f) =>
      `At the end of ${f.year} the pack of ${en(f.place)} dates relations with ${f.dated} of up to ${f.all} states; of the others it says only by when they were there, which is no count of the year.`,
    vi: (f) =>
      `Cuối năm ${f.year}, bộ dữ kiện của ${vi(f.place)} ghi ngày lập quan hệ với ${f.dated} trên tối đa ${f.all} nước; với các nước khác chỉ biết đến lúc nào đã có, không thành số đếm của năm.`,
  }),
  fillYears: text({
    en: () =>
      'a dataset or dated facts that hold some of these years, or other years asked for (--since, --until)',
    vi: () =>
      'một bộ số liệu hoặc dữ kiện có các năm này, hoặc hỏi các năm khác (--since, --until)',
  }),
  stoodInstead: text<{ place: string; year: number; former: string }>({
    en: (f) =>
      `In ${f.year} ${en(f.former)} stood in the place of ${en(f.place)}, and the register counts under that name.`,
    vi: (f) =>
      `Năm ${f.year}, ${vi(f.former)} đứng ở vị trí của ${vi(f.place)}, và danh mục đếm dưới tên đó.`,
  }),
  notThere: text<{ place: string; year: number }>({
    en: (f) =>
      `${placeName(f.place, 'en')} was no member of the system of states in ${f.year}: no dispute of its own is no zero.`,
    vi: (f) =>
      `Năm ${f.year}, ${vi(f.place)} chưa hoặc không còn là thành viên hệ thống các quốc gia: không có tranh chấp riêng không có nghĩa là số không.`,
  }),
  notHeld: text<{
    titleEn: string;
    titleVi: string;
    place: string;
    year: number;
    first: number;
    last: number;
  }>({
    en: (f) =>
      `${f.titleEn}: nothing is held of ${en(f.place)} in ${f.year}${f.first > 0 ? ` (what is held runs from ${f.first} to ${f.last})` : ''}.`,
    vi: (f) =>
      `${f.titleVi}: không có số liệu của ${vi(f.place)} năm ${f.year}${f.first > 0 ? ` (số liệu có từ ${f.first} đến ${f.last})` : ''}.`,
  }),
  dataCover: text<{ place: string; first: number; last: number; count: number }>({
    en: (f) =>
      f.count === 0
        ? `no year of ${en(f.place)}`
        : `${f.count} ${format.plural(f.count, 'year', 'years')} of ${en(f.place)}, ${f.first} to ${f.last}`,
    vi: (f) =>
      f.count === 0
        ? `không có năm nào của ${vi(f.place)}`
        : `${f.count} năm của ${vi(f.place)}, từ ${f.first} đến ${f.last}`,
  }),
  concentrationNotRisk: text({
    en: () =>
      'Concentration is not risk: substitutes, alignment and importance stand on other pages.',
    vi: () =>
      'Tập trung không đồng nghĩa với rủi ro: khả năng thay thế, mức đồng thuận và tầm quan trọng nằm ở các trang khác.',
  }),
  votesAgenda: text({
    en: () =>
      'Ideal points rest on roll calls, and these measure the agenda as well; being far from all is no more autonomy than abstaining is.',
    vi: () =>
      'Điểm lập trường dựa trên các lần biểu quyết ghi danh, vốn cũng phản ánh chương trình nghị sự; đứng xa mọi bên, cũng như bỏ phiếu trắng, chưa phải là tự chủ.',
  }),
  distanceBothMove: text<{ pole: string }>({
    en: (f) => `A distance changes when either end moves: ${en(f.pole)} moved too.`,
    vi: (f) =>
      `Khoảng cách thay đổi khi một trong hai đầu dịch chuyển: ${vi(f.pole)} cũng dịch chuyển.`,
  }),
  listedOnly: text({
    en: () =>
      'Counted from one list of the world by its own dates; a pack counts by its country’s rule, and the two are never one series.',
    vi: () =>
      'Đếm theo một danh mục thế giới với ngày tháng của chính nó; bộ dữ kiện đếm theo quy tắc của nước đó, hai cách không bao giờ là một chuỗi.',
  }),
  bySession: text({
    en: () =>
      'A session of the General Assembly stands under the year it opens in; most of its votes fall in that autumn.',
    vi: () =>
      'Mỗi khóa họp Đại hội đồng được xếp vào năm khai mạc; phần lớn các lần biểu quyết diễn ra vào mùa thu năm đó.',
  }),
  pointsChange: text({
    en: () =>
      'Estimated here; the published points are a series of their own, on another scale. A level is the mean of the points; its error is not told, because the errors of neighbouring years go together. The width of our scale drifts from session to session, so that a change of level is not shown to be one of position; set the published points beside it.',
    vi: () =>
      'Ước lượng tại đây; điểm đã công bố là chuỗi riêng, trên thang khác. Mức là trung bình các điểm; không nêu sai số của mức vì sai số của các năm liền nhau không độc lập. Độ rộng của thang tại đây thay đổi qua các khóa, nên mức thay đổi chưa chắc là lập trường thay đổi; hãy đặt cạnh điểm đã công bố.',
  }),
  alikeBothMove: text<{ pole: string }>({
    en: (f) =>
      `Votes alike change when either votes otherwise, or when other texts are put to the vote; near-unanimous texts raise them with everyone. What ${en(f.pole)} did is in it too.`,
    vi: (f) =>
      `Tỷ lệ này thay đổi khi một trong hai bên bỏ phiếu khác đi, hoặc khi các văn kiện được biểu quyết khác đi; văn kiện gần như nhất trí làm nó tăng với mọi nước. Trong đó có cả phần của ${vi(f.pole)}.`,
  }),
  disputesRegister: text<{ last: number }>({
    en: (f) =>
      `The register ends in ${f.last}; a year without a record in it is a zero of the register, and nothing is said of later years.`,
    vi: (f) =>
      `Nguồn dừng ở năm ${f.last}; một năm không có ghi chép là số 0 của nguồn, và nguồn không nói gì về các năm sau đó.`,
  }),
  readingCover: text<{ held: number; of: number; first: number; last: number }>({
    en: (f) => `${f.held} of the ${f.of} years of the window, ${f.first} to ${f.last}`,
    vi: (f) => `${f.held} trên ${f.of} năm của khoảng xét, từ ${f.first} đến ${f.last}`,
  }),
  windowsCover: text<{ before: number; ofBefore: number; after: number; ofAfter: number }>({
    en: (f) => `${f.before} of ${f.ofBefore} years before and ${f.after} of ${f.ofAfter} after`,
    vi: (f) => `${f.before} trên ${f.ofBefore} năm trước và ${f.after} trên ${f.ofAfter} năm sau`,
  }),
  noWindow: text<{ side: 'before' | 'after' }>({
    en: (f) =>
      `No whole year lies ${f.side === 'before' ? 'between the milestone before and this one' : 'after this milestone and before the next, within the years asked for'}.`,
    vi: (f) =>
      `Không có năm trọn vẹn nào ${f.side === 'before' ? 'giữa mốc trước và mốc này' : 'sau mốc này và trước mốc kế tiếp, trong số các năm được hỏi'}.`,
  }),
  fewYears: text<{ side: 'before' | 'after'; held: number; first: number; last: number }>({
    en: (f) =>
      `Of the years ${f.side} (${f.first} to ${f.last}) ${f.held} ${format.plural(f.held, 'is', 'are')} held: fewer than half, so no level is made of them.`,
    vi: (f) =>
      `Trong các năm ${f.side === 'before' ? 'trước' : 'sau'} (${f.first} đến ${f.last}) chỉ có số liệu của ${f.held} năm: chưa đến một nửa nên không tính mức.`,
  }),
  noTrend: text({
    en: () => 'A trend needs three years before with a single number each.',
    vi: () => 'Để tính xu hướng cần ba năm trước đó, mỗi năm có một con số duy nhất.',
  }),
  fewOthers: text<{ count: number }>({
    en: (f) =>
      `Of the places to compare with, ${f.count} ${format.plural(f.count, 'has', 'have')} the same windows held; at least three are needed.`,
    vi: (f) =>
      `Trong số các nơi để so sánh, chỉ ${f.count} nơi có số liệu cho cùng các khoảng; cần ít nhất ba.`,
  }),
  notCause: text({
    en: () =>
      'Before and after is not because of: whatever else happened in those years is in the change too, and a plan may follow what was already under way.',
    vi: () =>
      'Trước và sau không có nghĩa là do: mọi việc khác xảy ra trong những năm ấy cũng nằm trong mức thay đổi, và chủ trương có thể nối tiếp điều đang diễn ra.',
  }),
  otherEvents: text<{ count: number; first: number; last: number }>({
    en: (f) =>
      `${f.count} other dated ${format.plural(f.count, 'event', 'events')} of the pack ${format.plural(f.count, 'falls', 'fall')} in the years ${f.first} to ${f.last}; the page lists them.`,
    vi: (f) =>
      `${f.count} sự kiện có ngày tháng khác trong bộ dữ kiện rơi vào các năm ${f.first} đến ${f.last}; trang này liệt kê chúng.`,
  }),
  windowRule: text<{ before: string; after: string; width: number }>({
    en: (f) =>
      `mean of ${f.before} against mean of ${f.after}: up to ${f.width} whole years on each side, cut by the milestones next to it; the milestone’s own year is in neither`,
    vi: (f) =>
      `trung bình ${f.before} so với trung bình ${f.after}: tối đa ${f.width} năm trọn vẹn mỗi bên, dừng ở các mốc kề bên; năm của chính mốc này không thuộc bên nào`,
  }),
  doubtfulDate: text<{ standing: string }>({
    en: (f) =>
      f.standing === 'contradicted'
        ? 'Sources differ on the date of the milestone; every year it may have fallen in is left out of both windows.'
        : 'The date of the milestone is from memory and has not been looked up.',
    vi: (f) =>
      f.standing === 'contradicted'
        ? 'Các nguồn khác nhau về ngày của mốc này; mọi năm có thể chứa mốc đều không tính vào khoảng nào.'
        : 'Ngày của mốc này ghi theo trí nhớ, chưa tra cứu.',
  }),
  othersCover: text<{ count: number; group: string }>({
    en: (f) =>
      `${f.count} other places${f.group === '' ? '' : `, members of ${f.group} on the day of the milestone`}, with the same windows held`,
    vi: (f) =>
      `${f.count} nơi khác${f.group === '' ? '' : `, thành viên ${f.group} vào ngày của mốc`}, có số liệu cho cùng các khoảng`,
  }),
});
