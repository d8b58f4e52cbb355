/** What must be known of a table that was read: units, what it covers, what is only recalled of it. */
import { defineMessages, placeName, text } from '../core/index.js';

export const notes = defineMessages('sources', {
  projected: text<{ year: number }>({
    en: (f) => `values after ${f.year} are projections; their measures say so`,
    vi: (f) => `giá trị sau năm ${f.year} là dự báo; tên thước đo ghi rõ điều đó`,
  }),
  bpUnits: text({
    en: () =>
      "units that the column names do not state are recalled from the Review's tables, not looked up; no bilateral trade; not for redistribution",
    vi: () =>
      'đơn vị không ghi trong tên cột là theo trí nhớ về các bảng gốc của BP, chưa tra cứu; không có thương mại song phương; không được phân phối lại',
  }),
  maddisonUnit: text({
    en: () =>
      'the file does not state its unit: 2011 international dollars as recalled, not looked up',
    vi: () => 'tệp không ghi đơn vị: đô la quốc tế năm 2011 theo trí nhớ, chưa tra cứu',
  }),
  cepiiPop2029: text({
    en: () =>
      'column `pop2029` (population of 2029 in thousands) is not read; licence and origin are not stated in the file',
    vi: () =>
      'không đọc cột `pop2029` (dân số năm 2029, nghìn người); tệp không ghi giấy phép và nguồn gốc',
  }),
  boundUnits: text({
    en: () =>
      'simple average and binding coverage are in percent, the duty-free share is a fraction (0 to 1); the file states no year',
    vi: () =>
      'thuế suất bình quân và độ phủ ràng buộc tính bằng phần trăm, tỷ phần miễn thuế từ 0 đến 1; tệp không ghi năm',
  }),
  codeNotLabel: text({
    en: () =>
      'measures follow the indicator codes, not the labels: in this extract `APPLIED_WEIGHTED` stands beside the code of the most-favoured-nation tariff, and the other way round',
    vi: () =>
      'thước đo theo mã chỉ số, không theo nhãn: trong bản trích này nhãn `APPLIED_WEIGHTED` đứng cạnh mã của thuế suất tối huệ quốc, và ngược lại',
  }),
  untried: text<{ file: string; from: string }>({
    en: (f) =>
      `the layout of ${f.file} is cited from ${f.from} and was never tried on a real file of the publisher: check some rows against the publisher's own page`,
    vi: (f) =>
      `cấu trúc của ${f.file} được dẫn từ ${f.from} và chưa từng thử trên tệp thật của nơi công bố: hãy đối chiếu vài dòng với trang của nơi công bố`,
  }),
  madeBy: text<{ command: string; from: readonly string[] }>({
    en: (f) => `made by \`${f.command}\`${f.from.length > 0 ? ` from ${f.from.join(', ')}` : ''}`,
    vi: (f) => `lập bằng \`${f.command}\`${f.from.length > 0 ? ` từ ${f.from.join(', ')}` : ''}`,
  }),
  note: text<{ en: string; vi: string }>({ en: (f) => f.en, vi: (f) => f.vi }),
  priceBase: text<{ year: number }>({
    en: (f) =>
      `amounts are in constant ${f.year} US dollars by the word of those who made the totals (not verified); shares within a year do not depend on it`,
    vi: (f) =>
      `giá trị theo đô la Mỹ giá cố định ${f.year} theo lời bên lập bảng (chưa kiểm chứng); tỷ phần trong một năm không phụ thuộc điều này`,
  }),
  placesHeld: text<{ count: number; absent: readonly string[] }>({
    en: (f) =>
      `the table holds ${f.count} places${f.absent.length > 0 ? `; ${f.absent.map((c) => placeName(c, 'en')).join(' and ')} are not among them, so “all partners” leaves them out` : ''}`,
    vi: (f) =>
      `bảng có ${f.count} nơi${f.absent.length > 0 ? `; không có ${f.absent.map((c) => placeName(c, 'vi')).join(' và ')}, nên “mọi đối tác” không gồm các nơi này` : ''}`,
  }),
  onlyAround: text<{ places: readonly string[] }>({
    en: (f) =>
      `the file was cut out around ${f.places.join(', ')}: it says nothing whole of anyone else's trade`,
    vi: (f) =>
      `tệp chỉ trích quanh ${f.places.join(', ')}: không cho biết đầy đủ thương mại của nước nào khác`,
  }),
  fewExporters: text<{ places: readonly string[] }>({
    en: (f) =>
      `the file covers only ${f.places.length} exporters (${f.places.slice(0, 10).join(', ')}${f.places.length > 10 ? ', …' : ''}): it cannot say where anyone's imports come from`,
    vi: (f) =>
      `tệp chỉ có ${f.places.length} bên xuất khẩu (${f.places.slice(0, 10).join(', ')}${f.places.length > 10 ? ', …' : ''}): không thể cho biết nguồn nhập khẩu của bất kỳ ai`,
  }),
  fewImporters: text<{ places: readonly string[] }>({
    en: (f) =>
      `the file covers only ${f.places.length} importers (${f.places.slice(0, 10).join(', ')}${f.places.length > 10 ? ', …' : ''}): it cannot say where anyone's exports go`,
    vi: (f) =>
      `tệp chỉ có ${f.places.length} bên nhập khẩu (${f.places.slice(0, 10).join(', ')}${f.places.length > 10 ? ', …' : ''}): không thể cho biết hàng xuất khẩu của bất kỳ ai đi đâu`,
  }),
  productSubset: text<{ products: number; classification: string }>({
    en: (f) =>
      `the file covers ${f.products} ${f.classification} products, not all trade: totals are over these`,
    vi: (f) =>
      `tệp có ${f.products} mặt hàng ${f.classification}, không phải toàn bộ thương mại: tổng chỉ tính trên số này`,
  }),
  versionUnknown: text({
    en: () => 'the HS version is not stated in the file name',
    vi: () => 'tên tệp không nêu phiên bản HS',
  }),
  zeroCells: text<{ zero: number; blank: number; kept: number }>({
    en: (f) =>
      `of the coded cells ${f.kept} are kept; ${f.zero} are zero and ${f.blank} are missing`,
    vi: (f) => `trong các ô mã hóa giữ ${f.kept} ô; ${f.zero} ô bằng không, ${f.blank} ô thiếu`,
  }),
  saidAgain: text<{ lines: number }>({
    en: (f) =>
      `${f.lines} lines name an agreement, or a party of it, that an earlier line names, and say something else of it: all are kept, so count agreements and parties by their ids, not by rows`,
    vi: (f) =>
      `${f.lines} dòng nêu lại hiệp định hoặc bên tham gia đã có ở dòng trước với nội dung khác: tất cả đều được giữ, nên hãy đếm hiệp định và bên tham gia theo mã, không đếm theo dòng`,
  }),
  looseDates: text<{ widened: number; doubtful: number; open: number }>({
    en: (f) =>
      `dates: ${f.widened} widened to the month or year they are good for, ${f.doubtful} marked doubtful by the publisher, ${f.open} left out because the years 9999 and 1 stand for no end or not yet`,
    vi: (f) =>
      `ngày tháng: ${f.widened} ngày được nới thành tháng hoặc năm chắc chắn, ${f.doubtful} ngày cơ quan công bố đánh dấu chưa chắc, ${f.open} ngày được bỏ vì năm 9999 và năm 1 có nghĩa là vô thời hạn hoặc chưa diễn ra`,
  }),
});
