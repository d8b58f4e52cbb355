/** What this room says. Every bad-data message names file, line (the header is 1), column and value. */
import { defineMessages, format, placeName, text } from '../core/index.js';

type None = Record<never, never>;
type File = { file: string };
type Cell = { file: string; line: number; column: string; value: string };

const en = (c: Cell): string =>
  `${c.file}, line ${c.line}, column \`${c.column}\`: \`${c.value}\` `;
const vi = (c: Cell): string => `${c.file}, dòng ${c.line}, cột \`${c.column}\`: \`${c.value}\` `;
const cell = (english: string, vietnamese: string) =>
  text<Cell>({ en: (c) => en(c) + english, vi: (c) => vi(c) + vietnamese });

/** How much hangs on a name: its rows, and the sum of their amounts where they have any. */
type Weighed = { rows: number; weight: number | null };
const weightEn = ({ rows, weight }: Weighed): string =>
  `${format.number(rows, 'en')} row${rows === 1 ? '' : 's'}` +
  (weight === null ? '' : ` worth ${format.number(weight, 'en')}`);
const weightVi = ({ rows, weight }: Weighed): string =>
  `${format.number(rows, 'vi')} dòng` +
  (weight === null ? '' : `, tổng ${format.number(weight, 'vi')}`);
/** Further names, each with its own rows and weight; `more` are not listed. */
type Others = {
  others: readonly string[];
  otherRows: readonly number[];
  otherWeights: readonly (number | null)[];
  more: number;
};
const listOf = (o: Others, weigh: (w: Weighed) => string): string =>
  o.others
    .map((name, i) => {
      const [rows, weight] = [o.otherRows[i] ?? 0, o.otherWeights[i] ?? null];
      return `\`${name}\` (${weigh({ rows, weight })})`;
    })
    .join(', ');

export const say = defineMessages('sources', {
  absent: text<File>({
    en: (f) => `no such file: \`${f.file}\``,
    vi: (f) => `không có tệp \`${f.file}\``,
  }),
  cutShort: text<{ url: string; received: number; total: number }>({
    en: (f) =>
      `${f.url}: the transfer was cut at ${f.received} of ${f.total} bytes; run the command again to go on from there`,
    vi: (f) =>
      `${f.url}: việc tải bị ngắt ở ${f.received} trên ${f.total} byte; chạy lại lệnh để tải tiếp`,
  }),
  tooLong: text<{ url: string; received: number; total: number }>({
    en: (f) =>
      `${f.url}: the server announced ${f.total} bytes and sent more (${f.received}); nothing was kept`,
    vi: (f) =>
      `${f.url}: máy chủ báo ${f.total} byte nhưng gửi nhiều hơn (${f.received}); không giữ lại gì`,
  }),
  noEnd: text<{ url: string; most: number }>({
    en: (f) =>
      `${f.url}: the server states no length and sent more than ${f.most} bytes; nothing was kept. If the file is right, fetch it by other means and load it with \`tuchu data add\``,
    vi: (f) =>
      `${f.url}: máy chủ không nêu độ dài và gửi quá ${f.most} byte; không giữ lại gì. Nếu tệp đúng, hãy tải bằng cách khác rồi nạp bằng \`tuchu data add\``,
  }),
  refused: text<{ url: string; status: number }>({
    en: (f) => `${f.url}: the server answered ${f.status}`,
    vi: (f) => `${f.url}: máy chủ trả lời ${f.status}`,
  }),
  unreachable: text<{ url: string; why: string }>({
    en: (f) => `${f.url} cannot be reached: ${f.why}`,
    vi: (f) => `không kết nối được ${f.url}: ${f.why}`,
  }),
  badChecksum: text<{ url: string; wanted: string; found: string }>({
    en: (f) =>
      `${f.url}: the checksum is \`${f.found}\`, not \`${f.wanted}\` as published; nothing was kept`,
    vi: (f) =>
      `${f.url}: mã kiểm tra là \`${f.found}\`, không phải \`${f.wanted}\` như công bố; không giữ lại gì`,
  }),
  folderHolds: text<{ file: string; inside: readonly string[] }>({
    en: (f) =>
      `\`${f.file}\` holds ${f.inside.join(', ')}, which are no plain files, so nothing was loaded: name the files or folders one by one`,
    vi: (f) =>
      `\`${f.file}\` có ${f.inside.join(', ')} không phải tệp thường nên chưa nạp gì: hãy nêu từng tệp hoặc thư mục`,
  }),
  badZip: text<{ file: string; why: string }>({
    en: (f) => `${f.file} is not a zip that can be trusted: ${f.why}`,
    vi: (f) => `${f.file} không phải tệp zip tin cậy được (nguyên văn lỗi: ${f.why})`,
  }),
  zipTooLarge: text<{ file: string; entries: number; bytes: number }>({
    en: (f) =>
      `${f.file} would unpack to ${f.entries} files of ${f.bytes} bytes: more than Tuchu unpacks`,
    vi: (f) => `${f.file} sẽ giải nén ra ${f.entries} tệp, ${f.bytes} byte: vượt mức cho phép`,
  }),
  zipEntry: text<{ file: string; entry: string }>({
    en: (f) => `${f.file} holds \`${f.entry}\`, which is no table`,
    vi: (f) => `${f.file} chứa \`${f.entry}\`, không phải bảng dữ liệu`,
  }),
  zipTwice: text<{ file: string; entry: string }>({
    en: (f) => `${f.file} holds two files named \`${f.entry}\``,
    vi: (f) => `${f.file} có hai tệp cùng tên \`${f.entry}\``,
  }),
  emptyFolder: text<File>({
    en: (f) => `\`${f.file}\` holds no table`,
    vi: (f) => `\`${f.file}\` không có bảng dữ liệu nào`,
  }),
  directory: text<File>({
    en: (f) => `\`${f.file}\` is a folder: name the files in it`,
    vi: (f) => `\`${f.file}\` là thư mục: hãy nêu tên các tệp bên trong`,
  }),
  unreadable: text<{ file: string; why: string }>({
    en: (f) => `\`${f.file}\` cannot be read: ${f.why}`,
    vi: (f) => `không đọc được \`${f.file}\`: ${f.why}`,
  }),
  notGzip: text<File>({
    en: (f) => `${f.file}, line 1: named .gz but not a gzip file`,
    vi: (f) => `${f.file}, dòng 1: mang đuôi .gz nhưng không phải tệp gzip`,
  }),
  truncated: text<{ file: string; line: number }>({
    en: (f) => `${f.file}, line ${f.line}: the gzip file is cut short; fetch it again`,
    vi: (f) => `${f.file}, dòng ${f.line}: tệp gzip bị cắt cụt; hãy tải lại`,
  }),
  corrupt: text<{ file: string; line: number }>({
    en: (f) => `${f.file}, line ${f.line}: the gzip file is damaged; fetch it again`,
    vi: (f) => `${f.file}, dòng ${f.line}: tệp gzip bị hỏng; hãy tải lại`,
  }),
  empty: text<File>({
    en: (f) => `${f.file}, line 1: the file is empty`,
    vi: (f) => `${f.file}, dòng 1: tệp rỗng`,
  }),
  headerOnly: text<File>({
    en: (f) => `${f.file}, line 2: the file has a header and no rows`,
    vi: (f) => `${f.file}, dòng 2: tệp chỉ có dòng tiêu đề, không có dữ liệu`,
  }),
  longLine: text<{ file: string; line: number; limit: number }>({
    en: (f) => `${f.file}, line ${f.line}: longer than ${f.limit} bytes, so not a table`,
    vi: (f) => `${f.file}, dòng ${f.line}: dài hơn ${f.limit} byte, không phải bảng dữ liệu`,
  }),
  badText: cell('is not valid UTF-8', 'không phải UTF-8 hợp lệ'),
  nul: cell('holds a NUL byte', 'chứa byte NUL'),
  badQuotes: cell('has quotes that do not pair', 'có dấu nháy kép không khớp'),
  rowLength: text<Cell & { found: number; wanted: number }>({
    en: (c) =>
      `${c.file}, line ${c.line}, column \`${c.column}\`: ${c.found} fields where the header has ${c.wanted}: \`${c.value}\``,
    vi: (c) =>
      `${c.file}, dòng ${c.line}, cột \`${c.column}\`: có ${c.found} trường trong khi tiêu đề có ${c.wanted}: \`${c.value}\``,
  }),
  unrecognised: text<{ file: string; value: string }>({
    en: (f) =>
      `${f.file}, line 1: no source recognises the header \`${f.value}\`; \`tuchu data sources\` lists what is read, \`tuchu data map FILE\` proposes a way to read this one`,
    vi: (f) =>
      `${f.file}, dòng 1: không nguồn nào nhận ra tiêu đề \`${f.value}\`; \`tuchu data sources\` liệt kê những gì đọc được, \`tuchu data map TỆP\` gợi ý cách đọc tệp này`,
  }),
  folderRefused: text<{ count: number; all: number; first: string; others: readonly string[] }>({
    en: (f) =>
      `${f.count} of ${f.all} files are recognised by no source, so none was loaded: ${f.first}` +
      (f.others.length > 0 ? `; also ${f.others.join(', ')}` : ''),
    vi: (f) =>
      `${f.count} trên ${f.all} tệp không nguồn nào nhận ra nên không nạp tệp nào: ${f.first}` +
      (f.others.length > 0 ? `; cả ${f.others.join(', ')}` : ''),
  }),
  wrongColumn: text<Cell & { wanted: string; source: string }>({
    en: (c) => `${en(c)}should be \`${c.wanted}\` if this is ${c.source}`,
    vi: (c) => `${vi(c)}phải là \`${c.wanted}\` nếu đây là ${c.source}`,
  }),
  notNumber: cell('is not a number', 'không phải là số'),
  negative: cell('is negative', 'là số âm'),
  noValue: cell('is empty where a number must stand', 'để trống ở chỗ phải có số'),
  tooLarge: cell('is too large to hold exactly', 'quá lớn để giữ chính xác'),
  badYear: cell('is not a year', 'không phải là năm'),
  monthly: cell(
    'is a month; Tuchu reads yearly files (`YYYY` or `YYYY52`)',
    'là tháng; Tuchu đọc tệp theo năm (`YYYY` hoặc `YYYY52`)',
  ),
  badProduct: cell('is not a product code of this table', 'không phải mã hàng của bảng này'),
  badFlow: cell(
    'is neither 1 (imports) nor 2 (exports)',
    'không phải 1 (nhập khẩu) hay 2 (xuất khẩu)',
  ),
  mixedFlow: cell(
    'differs from the rows above: imports and exports belong in separate files',
    'khác các dòng trên: nhập khẩu và xuất khẩu phải nằm ở hai tệp riêng',
  ),
  mixedVersion: cell('differs from the rows above', 'khác các dòng trên'),
  badSide: cell('is neither `export` nor `import`', 'không phải `export` hay `import`'),
  badPeriod: cell('is not a date or period', 'không phải ngày hay khoảng thời gian'),
  utf16: text<File>({
    en: (f) => `${f.file}, line 1: the file is UTF-16; save it as UTF-8 and load it again`,
    vi: (f) => `${f.file}, dòng 1: tệp mã hóa UTF-16; hãy lưu lại dạng UTF-8 rồi nạp`,
  }),
  badField: cell('is empty where a text must stand', 'để trống ở chỗ phải có chữ'),
  unknownPlaces: text<Cell & Weighed & Others>({
    en: (c) =>
      `${en(c)}is not a country or area Tuchu knows, on ${weightEn(c)}` +
      (c.others.length > 0 ? `; nor is ${listOf(c, weightEn)}` : '') +
      (c.more > 0 ? ` and ${c.more} more` : ''),
    vi: (c) =>
      `${vi(c)}không phải nước hay khu vực Tuchu biết, trên ${weightVi(c)}` +
      (c.others.length > 0 ? `; cũng không biết ${listOf(c, weightVi)}` : '') +
      (c.more > 0 ? ` và ${c.more} tên khác` : ''),
  }),
  duplicate: text<Cell & { first: number }>({
    en: (c) => `${en(c)}stands on line ${c.first} already`,
    vi: (c) => `${vi(c)}đã có ở dòng ${c.first}`,
  }),
  metaAbsent: text<{ file: string; meta: string }>({
    en: (f) => `${f.file}, line 1: a Tuchu table needs \`${f.meta}\` beside it`,
    vi: (f) => `${f.file}, dòng 1: bảng của Tuchu cần có \`${f.meta}\` bên cạnh`,
  }),
  metaBad: text<{ file: string; column: string; value: string }>({
    en: (f) => `${f.file}, line 1, column \`${f.column}\`: ${f.value}`,
    vi: (f) => `${f.file}, dòng 1, cột \`${f.column}\`: ${f.value}`,
  }),
  filledZero: text<None>({
    en: () =>
      'zeros that the publisher filled in where nobody reported were set aside: they are not known',
    vi: () => 'số không do nơi công bố điền khi không ai báo cáo được để riêng: đó là số chưa biết',
  }),
  domestic: text<None>({
    en: () => 'domestic sales (from = to) were set aside',
    vi: () => 'đã để riêng doanh số trong nước (nơi đi = nơi đến)',
  }),
  selfTrade: text<None>({
    en: () => 'trade of a place with itself was set aside',
    vi: () => 'đã để riêng thương mại của một nơi với chính nó',
  }),
  codedNone: text<{ en: string; vi: string }>({
    en: (f) => `coded: no ${f.en}`,
    vi: (f) => `được mã là không có ${f.vi}`,
  }),
  unnamedPlace: text<None>({
    en: () => 'lines whose country the publisher does not name were set aside',
    vi: () => 'đã để riêng các dòng mà bên công bố không nêu tên nước',
  }),
  atHome: text<None>({
    en: () => 'troops in their own country were set aside',
    vi: () => 'đã để riêng quân đóng trong nước mình',
  }),
  otherReport: text<None>({
    en: () => 'other reports of the same year were set aside: the largest of each column stands',
    vi: () => 'đã để riêng các báo cáo khác trong cùng năm: giữ số lớn nhất của mỗi cột',
  }),
  notListed: text<None>({
    en: () =>
      'places no report of the year lists were set aside: the zero in the file is not a count',
    vi: () =>
      'đã để riêng nơi không báo cáo nào trong năm liệt kê: số 0 trong tệp không phải số đếm',
  }),
  aggregate: text<None>({
    en: () => 'rows about a group of countries were set aside, so nothing is counted twice',
    vi: () => 'đã để riêng các dòng về nhóm nước để không tính hai lần',
  }),
  marketPrice: text<None>({
    en: () => 'rows about a market price rather than a place were set aside',
    vi: () => 'đã để riêng các dòng về giá thị trường, không phải về một nơi',
  }),
  unclearArea: text<None>({
    en: () =>
      'rows about an area that overlaps another, or of which the publisher does not say what it is, were set aside',
    vi: () =>
      'đã để riêng các dòng về khu vực chồng lên khu vực khác hoặc nơi công bố không nói rõ là gì',
  }),
  tooEarly: text<{ year: number }>({
    en: (f) => `rows before the year ${f.year} were set aside`,
    vi: (f) => `đã để riêng các dòng trước năm ${f.year}`,
  }),
  creditorNotPlace: text<None>({
    en: () =>
      'rows whose counterpart is a bank, a fund, a group or a market rather than a place were set aside',
    vi: () =>
      'đã để riêng các dòng mà bên đối ứng là ngân hàng, quỹ, nhóm hay thị trường, không phải một nơi',
  }),
  projected: text<{ year: number }>({
    en: (f) => `values after ${f.year} are projections; their measures say so`,
    vi: (f) => `giá trị sau năm ${f.year} là dự báo; tên thước đo ghi rõ điều đó`,
  }),
  bpUnits: text<None>({
    en: () =>
      "units that the column names do not state are recalled from the Review's tables, not looked up; no bilateral trade; not for redistribution",
    vi: () =>
      'đơn vị không ghi trong tên cột là theo trí nhớ về các bảng gốc của BP, chưa tra cứu; không có thương mại song phương; không được phân phối lại',
  }),
  maddisonUnit: text<None>({
    en: () =>
      'the file does not state its unit: 2011 international dollars as recalled, not looked up',
    vi: () => 'tệp không ghi đơn vị: đô la quốc tế năm 2011 theo trí nhớ, chưa tra cứu',
  }),
  cepiiPop2029: text<None>({
    en: () =>
      'column `pop2029` (population of 2029 in thousands) is not read; licence and origin are not stated in the file',
    vi: () =>
      'không đọc cột `pop2029` (dân số năm 2029, nghìn người); tệp không ghi giấy phép và nguồn gốc',
  }),
  boundUnits: text<None>({
    en: () =>
      'simple average and binding coverage are in percent, the duty-free share is a fraction (0 to 1); the file states no year',
    vi: () =>
      'thuế suất bình quân và độ phủ ràng buộc tính bằng phần trăm, tỷ phần miễn thuế từ 0 đến 1; tệp không ghi năm',
  }),
  codeNotLabel: text<None>({
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
  scopeNotSeen: text<{
    file: string;
    side: 'from' | 'to';
    seen: number;
    least: number;
    places: readonly string[];
  }>({
    en: (f) =>
      `${f.file}: the mapping claims \`scope.${f.side}: all\`, but ${f.seen} places were seen there (${f.places.join(', ')}${f.seen > f.places.length ? ' …' : ''}), fewer than ${f.least}: list the places instead, or write \`believe: true\` in \`scope\` if no partner is missing`,
    vi: (f) =>
      `${f.file}: tệp ánh xạ nêu \`scope.${f.side}: all\`, nhưng chỉ thấy ${f.seen} nơi ở phía đó (${f.places.join(', ')}${f.seen > f.places.length ? ' …' : ''}), ít hơn ${f.least}: hãy liệt kê các nơi, hoặc ghi \`believe: true\` trong \`scope\` nếu không thiếu đối tác nào`,
  }),
  scopeBelieved: text<{ from: number; to: number }>({
    en: (f) =>
      `that no partner is missing is taken from the mapping's word (\`believe: true\`); ${f.from} places were seen on the side that sends, ${f.to} on the side that receives`,
    vi: (f) =>
      `việc không thiếu đối tác nào dựa theo lời tệp ánh xạ (\`believe: true\`); thấy ${f.from} nơi ở phía gửi, ${f.to} nơi ở phía nhận`,
  }),
  mappingBad: text<{
    file: string;
    line: number;
    column: string;
    value: string;
    valueVi: string;
  }>({
    en: (f) => `${f.file}, line ${f.line}, key \`${f.column}\`: ${f.value}`,
    vi: (f) => `${f.file}, dòng ${f.line}, khóa \`${f.column}\`: ${f.valueVi}`,
  }),
  mappingUnfinished: text<{ file: string; key: string }>({
    en: (f) =>
      `${f.file}: \`${f.key}\` is not filled in; a number must name its source and its unit`,
    vi: (f) => `${f.file}: chưa điền \`${f.key}\`; con số phải nêu nguồn và đơn vị`,
  }),
  readByMapping: text<{ id: string; sha256: string }>({
    en: (f) =>
      `read by the mapping \`${f.id}\` (sha256 ${f.sha256}…), which a person wrote for this table`,
    vi: (f) =>
      `đọc theo tệp ánh xạ \`${f.id}\` (sha256 ${f.sha256}…) do người dùng viết cho bảng này`,
  }),
  amountsRounded: text<{ amounts: number }>({
    en: (f) =>
      `${format.number(f.amounts, 'en')} amounts had decimals and were rounded to whole units`,
    vi: (f) => `${format.number(f.amounts, 'vi')} số tiền có phần lẻ, đã làm tròn đến đơn vị`,
  }),
  roundsToNothing: cell(
    'rounds to zero: amounts are kept in whole units, so the mapping must state the unit the table is in (`scale: 1000000` for millions)',
    'làm tròn thành không: số tiền được giữ theo đơn vị nguyên, nên tệp ánh xạ phải nêu đúng đơn vị của bảng (`scale: 1000000` nếu là triệu)',
  ),
  mappingColumn: text<{ file: string; column: string; times: number; known: readonly string[] }>({
    en: (f) =>
      f.times === 0
        ? `${f.file}, line 1: the mapping needs a column \`${f.column}\`; the file has ${f.known.map((c) => `\`${c}\``).join(', ')}`
        : `${f.file}, line 1: the column \`${f.column}\` stands ${f.times} times in the header`,
    vi: (f) =>
      f.times === 0
        ? `${f.file}, dòng 1: tệp ánh xạ cần cột \`${f.column}\`; tệp có ${f.known.map((c) => `\`${c}\``).join(', ')}`
        : `${f.file}, dòng 1: cột \`${f.column}\` xuất hiện ${f.times} lần trong tiêu đề`,
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
  versionUnknown: text<None>({
    en: () => 'the HS version is not stated in the file name',
    vi: () => 'tên tệp không nêu phiên bản HS',
  }),
  // Agreements, minerals.
  repeated: text<None>({
    en: () => 'lines that repeat what an earlier line says were set aside',
    vi: () => 'đã để riêng các dòng lặp lại điều một dòng trước đã nêu',
  }),
  notAState: text<None>({
    en: () => 'parties that are organisations, provinces or not told were set aside',
    vi: () => 'đã để riêng các bên là tổ chức, tỉnh bang hoặc không nêu rõ',
  }),
  allZero: text<None>({
    en: () => 'agreements whose coded cells are all zero or missing were set aside',
    vi: () => 'đã để riêng các hiệp định mà mọi ô mã hóa đều bằng không hoặc thiếu',
  }),
  withheld: text<None>({
    en: () => 'values withheld by the publisher (W) were set aside',
    vi: () => 'đã để riêng các giá trị cơ quan công bố không tiết lộ (W)',
  }),
  tooSmall: text<None>({
    en: () => 'values above nothing but below half a unit were set aside: they are not zero',
    vi: () =>
      'đã để riêng các giá trị lớn hơn không nhưng dưới nửa đơn vị: chúng không phải số không',
  }),
  boundOnly: text<None>({
    en: () => 'values given only as a bound or a range were set aside',
    vi: () => 'đã để riêng các giá trị chỉ cho dưới dạng cận hoặc khoảng',
  }),
  inWords: text<None>({
    en: () => 'values given in words (such as `Large`, or E for a net exporter) were set aside',
    vi: () => 'đã để riêng các giá trị ghi bằng lời (như `Large`, hoặc E là nước xuất khẩu ròng)',
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
  noValueHere: text<None>({
    en: () => 'lines without any value were set aside: missing is not zero',
    vi: () => 'đã để riêng các dòng không có giá trị: thiếu không phải là số không',
  }),
  repeatedPair: text<None>({
    en: () => 'rows that repeat a correspondence given above were set aside',
    vi: () => 'đã để riêng các dòng lặp lại một cặp mã đã nêu ở trên',
  }),
  zeroCell: text<None>({
    en: () => 'cells of zero were set aside: a cell that is absent is zero',
    vi: () => 'đã để riêng các ô bằng không: ô vắng mặt nghĩa là bằng không',
  }),
  totalLine: text<None>({
    en: () => 'totals of rows and columns were set aside, so nothing is counted twice',
    vi: () => 'đã để riêng các dòng và cột tổng để không tính hai lần',
  }),
  otherTables: text<None>({
    en: () =>
      'other tables of the same file (use tables by industry, coefficients, inverse) were set aside: they are other views of the same amounts',
    vi: () =>
      'đã để riêng các bảng khác trong cùng tệp (bảng sử dụng theo ngành, hệ số, ma trận nghịch đảo): chúng là cách trình bày khác của cùng số liệu',
  }),
  otherLevel: text<None>({
    en: () =>
      'rows of another product level than six digits were set aside, so nothing is counted twice',
    vi: () => 'đã để riêng các dòng không ở cấp mã 6 chữ số để không tính hai lần',
  }),
  otherRegime: text<None>({
    en: () =>
      're-exports, re-imports and breakdowns by customs procedure, transport or second partner were set aside: the totals hold them',
    vi: () =>
      'đã để riêng tái xuất, tái nhập và các dòng chia theo thủ tục hải quan, phương tiện hay đối tác thứ hai: dòng tổng đã gồm chúng',
  }),
  badCode: cell('is not a code this column may hold', 'không phải mã mà cột này có thể chứa'),
  noYearInName: text<File>({
    en: (f) =>
      `${f.file}, line 1: the year stands in no column, so the file name must hold it, as in \`wiot_2010.csv\``,
    vi: (f) =>
      `${f.file}, dòng 1: không cột nào nêu năm, nên tên tệp phải có năm, như \`wiot_2010.csv\``,
  }),
});
