/** What the catalogue says: the datasets, their coverage, and how to cite them. */
import { defineMessages, format, periodText, placeName, text } from '../core/index.js';
import { flowName } from '../dependence/index.js';

type Kind = 'flows' | 'series' | 'records' | 'codes' | 'cells';
const n = format.number;
const KIND_EN: Readonly<Record<Kind, string>> = {
  flows: 'Flows between places',
  series: 'Numbers about places',
  records: 'Dated records',
  codes: 'Codes of a classification',
  cells: 'Cells of an input-output table',
};
const KIND_VI: Readonly<Record<Kind, string>> = {
  flows: 'Luồng giữa các nơi',
  series: 'Số liệu về từng nơi',
  records: 'Bản ghi có ngày tháng',
  codes: 'Danh mục mã',
  cells: 'Ô của bảng cân đối liên ngành',
};
const span = (first: number, last: number, to: string): string =>
  first === last ? String(first) : `${first} ${to} ${last}`;

export const say = defineMessages('catalogue', {
  kicker: text({ en: () => 'Data', vi: () => 'Dữ liệu' }),
  title: text<{ datasets: number; sources: number }>({
    en: (f) =>
      `${n(f.datasets, 'en')} ${format.plural(f.datasets, 'dataset is', 'datasets are')} loaded, from ${n(f.sources, 'en')} ${format.plural(f.sources, 'source', 'sources')}`,
    vi: (f) => `Đã nạp ${n(f.datasets, 'vi')} bộ dữ liệu, từ ${n(f.sources, 'vi')} nguồn`,
  }),
  dek: text<{ rows: number; first: number | null; last: number | null }>({
    en: (f) =>
      `${n(f.rows, 'en')} lines were kept${f.first === null || f.last === null ? '' : `, about the years ${span(f.first, f.last, 'to')}`}. Open one to see which countries and years it holds, under which licence, and how to cite it.`,
    vi: (f) =>
      `Đã giữ ${n(f.rows, 'vi')} dòng${f.first === null || f.last === null ? '' : `, về các năm ${span(f.first, f.last, 'đến')}`}. Hãy mở từng bộ để xem có những nước và năm nào, theo giấy phép nào, và trích dẫn ra sao.`,
  }),
  emptyTitle: text({ en: () => 'Nothing is loaded yet', vi: () => 'Chưa nạp bộ dữ liệu nào' }),
  emptyText: text<{ dir: string }>({
    en: (f) =>
      `The workspace \`${f.dir}\` is empty. These commands fill it; reload the page after.`,
    vi: (f) =>
      `Kho dữ liệu \`${f.dir}\` đang trống. Dùng các lệnh sau để nạp, rồi tải lại trang này.`,
  }),
  loadStarter: text({ en: () => 'The starter pack', vi: () => 'Bộ khởi đầu' }),
  loadFiles: text({ en: () => 'Files that you have', vi: () => 'Tệp sẵn có' }),
  listSources: text({ en: () => 'What is recognised', vi: () => 'Các loại bảng nhận ra được' }),
  unreadableTitle: text<{ count: number }>({
    en: (f) =>
      `${n(f.count, 'en')} ${format.plural(f.count, 'folder', 'folders')} could not be read and ${format.plural(f.count, 'is', 'are')} left out`,
    vi: (f) => `Không đọc được ${n(f.count, 'vi')} thư mục nên để riêng`,
  }),
  years: text<{ first: number; last: number }>({
    en: (f) => span(f.first, f.last, 'to'),
    vi: (f) => span(f.first, f.last, 'đến'),
  }),
  noYears: text({ en: () => 'no years', vi: () => 'không có năm' }),
  what: text<{ kind: Kind; flow: string | null }>({
    en: (f) => (f.flow === null ? KIND_EN[f.kind] : `${KIND_EN[f.kind]}: ${f.flow}`),
    vi: (f) =>
      f.flow === null ? KIND_VI[f.kind] : `${KIND_VI[f.kind]}: ${flowName(f.flow, 'vi')}`,
  }),
  lines: text<{ rows: number }>({
    en: (f) => `${n(f.rows, 'en')} ${format.plural(f.rows, 'line', 'lines')}`,
    vi: (f) => `${n(f.rows, 'vi')} dòng`,
  }),
  publisher: text({ en: () => 'Publisher', vi: () => 'Nơi công bố' }),
  release: text({ en: () => 'Release', vi: () => 'Bản phát hành' }),
  yearsLabel: text({ en: () => 'Years', vi: () => 'Năm' }),
  holds: text({ en: () => 'Holds', vi: () => 'Nội dung' }),
  unit: text({ en: () => 'Unit', vi: () => 'Đơn vị' }),
  mixed: text({
    en: () => 'several: each row carries its own',
    vi: () => 'nhiều đơn vị: mỗi dòng ghi đơn vị riêng',
  }),
  noUnit: text({ en: () => 'none', vi: () => 'không có' }),
  classification: text({ en: () => 'Classification', vi: () => 'Bảng phân loại' }),
  sideLabel: text({ en: () => 'Reported by', vi: () => 'Bên báo cáo' }),
  side: text<{ side: 'reconciled' | 'importer' | 'exporter' | 'both' }>({
    en: (f) =>
      ({
        reconciled: 'one value a flow, as the publisher gives it',
        importer: 'the side that receives',
        exporter: 'the side that sends',
        both: 'both sides, each in rows of its own',
      })[f.side],
    vi: (f) =>
      ({
        reconciled: 'một giá trị cho mỗi luồng, như nơi công bố đưa ra',
        importer: 'bên nhận',
        exporter: 'bên gửi',
        both: 'cả hai bên, mỗi bên một dòng riêng',
      })[f.side],
  }),
  scopeLabel: text({ en: () => 'Complete for', vi: () => 'Đầy đủ cho' }),
  scope: text<{
    from: string | null;
    to: string | null;
    products: 'all' | 'subset' | 'total';
    around: string | null;
  }>({
    en: (f) =>
      `from ${f.from ?? 'every place'}, to ${f.to ?? 'every place'}; ${{ all: 'every product', subset: 'some products only', total: 'totals only' }[f.products]}` +
      (f.around === null ? '' : `; an extract around ${f.around}`),
    vi: (f) =>
      `đi từ ${f.from ?? 'mọi nơi'}, đến ${f.to ?? 'mọi nơi'}; ${{ all: 'mọi mặt hàng', subset: 'chỉ một số mặt hàng', total: 'chỉ tổng số' }[f.products]}` +
      (f.around === null ? '' : `; phần trích quanh ${f.around}`),
  }),
  more: text<{ names: string; count: number }>({
    en: (f) => `${f.names} and ${f.count} more`,
    vi: (f) => `${f.names} và ${f.count} nơi khác`,
  }),
  licence: text({ en: () => 'Licence', vi: () => 'Giấy phép' }),
  loadedLabel: text({ en: () => 'Loaded here', vi: () => 'Nạp vào kho' }),
  loaded: text<{ day: string }>({
    en: (f) => periodText(f.day, 'en'),
    vi: (f) => periodText(f.day, 'vi'),
  }),
  idLabel: text({ en: () => 'Dataset', vi: () => 'Mã bộ dữ liệu' }),
  hashLabel: text({
    en: () => 'sha256 of what was loaded',
    vi: () => 'sha256 của nội dung đã nạp',
  }),
  read: text({ en: () => 'Lines read', vi: () => 'Số dòng đã đọc' }),
  kept: text({ en: () => 'Lines kept', vi: () => 'Số dòng giữ lại' }),
  filesTitle: text<{ count: number }>({
    en: (f) => format.plural(f.count, 'The file it was made from', 'The files it was made from'),
    vi: () => 'Tệp gốc',
  }),
  file: text({ en: () => 'File', vi: () => 'Tệp' }),
  bytes: text({ en: () => 'Bytes', vi: () => 'Byte' }),
  commandShow: text({ en: () => 'Print this page', vi: () => 'In trang này' }),
  commandRows: text({ en: () => 'Its rows as a spreadsheet', vi: () => 'Các dòng ra bảng tính' }),
  form: text<{ form: 'text' | 'bibtex' | 'csl' }>({
    en: (f) => ({ text: 'Plain text', bibtex: 'BibTeX', csl: 'CSL-JSON' })[f.form],
    vi: (f) => ({ text: 'Văn bản', bibtex: 'BibTeX', csl: 'CSL-JSON' })[f.form],
  }),
  citeRelease: text<{ release: string }>({
    en: (f) => `Release ${f.release}.`,
    vi: (f) => `Bản ${f.release}.`,
  }),
  citeLicence: text<{ licence: string }>({
    en: (f) => `Licence: ${f.licence}.`,
    vi: (f) => `Giấy phép: ${f.licence}.`,
  }),
  citeAs: text<{ citation: string }>({
    en: (f) => `Citation asked for: ${f.citation}`,
    vi: (f) => `Cách dẫn nguồn được đề nghị: ${f.citation}`,
  }),
  inTuchu: text<{ id: string; sha256: string; loaded: string | null }>({
    en: (f) =>
      `In Tuchu: dataset ${f.id}, sha256 ${f.sha256}${f.loaded === null ? '' : `, loaded ${periodText(f.loaded, 'en')}`}.`,
    vi: (f) =>
      `Trong Tuchu: bộ dữ liệu ${f.id}, sha256 ${f.sha256}${f.loaded === null ? '' : `, nạp ngày ${periodText(f.loaded, 'vi')}`}.`,
  }),
  coverageTitle: text<{ places: number; first: number; last: number }>({
    en: (f) =>
      `It speaks of ${n(f.places, 'en')} ${format.plural(f.places, 'place', 'places')}, ${f.first === f.last ? `in ${f.first}` : `from ${f.first} to ${f.last}`}`,
    vi: (f) =>
      `Có số liệu về ${n(f.places, 'vi')} nơi, ${f.first === f.last ? `năm ${f.first}` : `từ ${f.first} đến ${f.last}`}`,
  }),
  coverageUndated: text<{ places: number }>({
    en: (f) =>
      `It speaks of ${n(f.places, 'en')} ${format.plural(f.places, 'place', 'places')}; its rows carry no year`,
    vi: (f) => `Có số liệu về ${n(f.places, 'vi')} nơi; các dòng không ghi năm`,
  }),
  coverageNone: text({
    en: () => 'Its rows are about no single place',
    vi: () => 'Các dòng không nói về riêng một nơi nào',
  }),
  coverageSub: text<{ records: boolean }>({
    en: (f) =>
      `Rows of the dataset by place and year; empty: no row.${f.records ? ' A record counts in every year from its start to its end; one without an end counts in its first year.' : ''}`,
    vi: (f) =>
      `Số dòng của bộ dữ liệu theo nơi và năm; để trống: không có dòng nào.${f.records ? ' Bản ghi được tính cho mọi năm từ lúc bắt đầu đến lúc kết thúc; không rõ kết thúc thì chỉ tính năm đầu.' : ''}`,
  }),
  role: text<{ role: 'from' | 'to' | 'subject'; what: 'trade' | 'cells' | 'other' }>({
    en: (f) =>
      f.role === 'subject'
        ? 'About'
        : {
            trade: { from: 'As exporter', to: 'As importer' },
            cells: { from: 'As supplier', to: 'As user' },
            other: { from: 'As origin', to: 'As destination' },
          }[f.what][f.role],
    vi: (f) =>
      f.role === 'subject'
        ? 'Nói về'
        : {
            trade: { from: 'Bên xuất khẩu', to: 'Bên nhập khẩu' },
            cells: { from: 'Bên cung ứng', to: 'Bên sử dụng' },
            other: { from: 'Nơi đi', to: 'Nơi đến' },
          }[f.what][f.role],
  }),
  allPlaces: text<{ role: string }>({
    en: (f) => `Years held and rows, by place${f.role === '' ? '' : ` (${f.role.toLowerCase()})`}`,
    vi: (f) =>
      `Các năm có số liệu và số dòng, theo nơi${f.role === '' ? '' : ` (${f.role.toLowerCase()})`}`,
  }),
  overviewTitle: text({
    en: () => 'Part of the places with rows in each year, by part of the world',
    vi: () => 'Phần số nơi có số liệu mỗi năm, theo khu vực',
  }),
  regionTitle: text<{ region: string }>({
    en: (f) => `Rows by place and year: ${f.region}`,
    vi: (f) => `Số dòng theo nơi và năm: ${f.region}`,
  }),
  region: text<{ region: string }>({
    en: (f) => (f.region === '' ? 'Unions, areas and former states' : f.region),
    vi: (f) =>
      ({
        Africa: 'Châu Phi',
        Americas: 'Châu Mỹ',
        Asia: 'Châu Á',
        Europe: 'Châu Âu',
        Oceania: 'Châu Đại Dương',
      })[f.region] ?? 'Liên minh, khu vực và quốc gia cũ',
  }),
  regionCount: text<{ region: string; places: number }>({
    en: (f) => `${f.region}: ${n(f.places, 'en')} ${format.plural(f.places, 'place', 'places')}`,
    vi: (f) => `${f.region}: ${n(f.places, 'vi')} nơi`,
  }),
  undatedTitle: text({
    en: () => 'Rows without a year, by place',
    vi: () => 'Các dòng không ghi năm, theo nơi',
  }),
  place: text({ en: () => 'Place', vi: () => 'Nơi' }),
  partOfWorld: text({ en: () => 'Part of the world', vi: () => 'Khu vực' }),
  rows: text({ en: () => 'Rows', vi: () => 'Số dòng' }),
  places: text({ en: () => 'Places', vi: () => 'Số nơi' }),
  shade: text<{ from: number; to: number | null }>({
    en: (f) =>
      f.to === null
        ? `${n(f.from, 'en')} rows or more a year`
        : f.from === f.to
          ? `${n(f.from, 'en')} ${format.plural(f.from, 'row', 'rows')} a year`
          : `${n(f.from, 'en')} to ${n(f.to, 'en')}`,
    vi: (f) =>
      f.to === null
        ? `từ ${n(f.from, 'vi')} dòng mỗi năm`
        : f.from === f.to
          ? `${n(f.from, 'vi')} dòng mỗi năm`
          : `${n(f.from, 'vi')} đến ${n(f.to, 'vi')}`,
  }),
  part: text<{ from: 1 | 50 | 100 }>({
    en: (f) => ({ 1: 'under half of its places', 50: 'half or more', 100: 'all of them' })[f.from],
    vi: (f) => ({ 1: 'chưa đến một nửa số nơi', 50: 'từ một nửa', 100: 'tất cả' })[f.from],
  }),
  topOf: text<{ shown: number; all: number; command: string }>({
    en: (f) =>
      `${n(f.shown, 'en')} of ${n(f.all, 'en')} places, most rows first; all: ${f.command}`,
    vi: (f) =>
      `${n(f.shown, 'vi')} trên ${n(f.all, 'vi')} nơi, nhiều dòng nhất trước; tất cả: ${f.command}`,
  }),
  stripKey: text<{ first: number; last: number; step: number }>({
    en: (f) =>
      `${f.first} to ${f.last}, one character ${f.step === 1 ? 'a year' : `for ${f.step} years`}; · no row, ░ ▒ █ more rows a year`,
    vi: (f) =>
      `${f.first} đến ${f.last}, mỗi ký tự ${f.step === 1 ? 'một năm' : `${f.step} năm`}; · không có dòng, ░ ▒ █ càng nhiều dòng mỗi năm`,
  }),
  chosen: text({ en: () => 'Rows here', vi: () => 'Các dòng ở đây' }),
  choice: text<{ place: string | null; year: number | null; rows: number }>({
    en: (f) =>
      `${n(f.rows, 'en')}${f.place === null ? '' : ` about ${placeName(f.place, 'en')}`}${f.year === null ? '' : `, ${f.year}`}${f.place === null && f.year === null ? ', all of the dataset' : ''}`,
    vi: (f) =>
      `${n(f.rows, 'vi')}${f.place === null ? '' : ` về ${placeName(f.place, 'vi')}`}${f.year === null ? '' : `, năm ${f.year}`}${f.place === null && f.year === null ? ', toàn bộ bộ dữ liệu' : ''}`,
  }),
  note: text({ en: () => 'Note', vi: () => 'Ghi chú' }),
  cite: text({ en: () => 'Cite as', vi: () => 'Trích dẫn' }),
  command: text({ en: () => 'Written by', vi: () => 'Lệnh đã dùng' }),
  sheetSource: text({ en: () => 'Source', vi: () => 'Nguồn' }),
  sheetRows: text({ en: () => 'Rows', vi: () => 'Dòng' }),
  tooManyRows: text<{ rows: number; most: number }>({
    en: (f) =>
      `${n(f.rows, 'en')} rows do not fit a sheet, which holds ${n(f.most, 'en')}: write a .csv file, or fewer rows with --country or --year`,
    vi: (f) =>
      `${n(f.rows, 'vi')} dòng không vừa một trang tính, vốn chứa ${n(f.most, 'vi')} dòng: hãy ghi ra tệp .csv, hoặc lấy ít hơn bằng --country hay --year`,
  }),
  rowsKind: text<{ file: string }>({
    en: (f) => `rows are written to a .csv or an .xlsx file, not to \`${f.file}\``,
    vi: (f) => `các dòng được ghi ra tệp .csv hoặc .xlsx, không phải \`${f.file}\``,
  }),
  rowsExist: text<{ file: string }>({
    en: (f) => `\`${f.file}\` is there already; name another file, or write over it with --force`,
    vi: (f) => `\`${f.file}\` đã có; hãy chọn tên khác, hoặc ghi đè bằng --force`,
  }),
  rowsNotWritable: text<{ file: string; why: string }>({
    en: (f) => `\`${f.file}\` cannot be written (${f.why}); nothing was changed`,
    vi: (f) => `không ghi được \`${f.file}\` (${f.why}); không có gì thay đổi`,
  }),
});
