/** What the command line says. */
import { type Knowledge, defineMessages, format, placeName, text } from '../core/index.js';

export const say = defineMessages('cli', {
  badUsage: text<{ text: string }>({
    en: (f) =>
      `${f.text.charAt(0).toLowerCase()}${f.text.slice(1)}; \`tuchu --help\` shows what there is`,
    vi: (f) => `tham số không hợp lệ (${f.text}); \`tuchu --help\` liệt kê cách dùng`,
  }),
  needsValue: text<{ option: string }>({
    en: (f) => `--${f.option} needs a value after it; \`tuchu --help\` shows what there is`,
    vi: (f) => `--${f.option} cần một giá trị đi sau; \`tuchu --help\` liệt kê cách dùng`,
  }),
  badDecimal: text<{ option: string; text: string }>({
    en: (f) => `--${f.option} takes a number of 0 or more such as 2.5, not \`${f.text}\``,
    vi: (f) => `--${f.option} cần một số từ 0 trở lên như 2.5, không phải \`${f.text}\``,
  }),
  unknownPlaces: text<{ option: string; text: string }>({
    en: (f) => `--${f.option}: \`${f.text}\` is neither a country nor a group of countries`,
    vi: (f) => `--${f.option}: \`${f.text}\` không phải là nước hay nhóm nước`,
  }),
  badLimit: text<{ text: string }>({
    en: (f) => `--limit takes ID=VALUE such as hhi-geodep=0.3, not \`${f.text}\``,
    vi: (f) => `--limit cần dạng MÃ=GIÁ_TRỊ như hhi-geodep=0.3, không phải \`${f.text}\``,
  }),
  unknownBloc: text<{ text: string }>({
    en: (f) =>
      `--bloc takes a group such as EU or ASEAN, or none; \`${f.text}\` is no group known here`,
    vi: (f) =>
      `--bloc cần một nhóm như EU, ASEAN, hoặc none; \`${f.text}\` không phải nhóm đã biết`,
  }),
  noListFile: text<{ path: string }>({
    en: (f) => `--list: \`${f.path}\` cannot be read`,
    vi: (f) => `--list: không đọc được \`${f.path}\``,
  }),
  needsRoute: text({
    en: () =>
      '`tuchu dependence reroute` needs three countries, for example `tuchu dependence reroute VNM --from CHN --to USA`',
    vi: () =>
      '`tuchu dependence reroute` cần ba nước, ví dụ `tuchu dependence reroute VNM --from CHN --to USA`',
  }),
  needsTwoEnds: text({
    en: () => '`tuchu routes` needs two countries, for example `tuchu routes KWT VNM`',
    vi: () => '`tuchu routes` cần hai nước, ví dụ `tuchu routes KWT VNM`',
  }),
  badOpen: text({
    en: () =>
      '`--open` is the share of usual traffic that may pass, from 0 to 1, and goes with `--days`',
    vi: () =>
      '`--open` là tỷ phần lưu lượng thường ngày còn được thông, từ 0 đến 1, và đi cùng `--days`',
  }),
  sinceNotBefore: text<{ since: number; year: number }>({
    en: (f) => `--since ${f.since} must be before --year ${f.year}: it is the base year`,
    vi: (f) => `--since ${f.since} phải trước --year ${f.year}: đó là năm gốc`,
  }),
  oneCorrelation: text({
    en: () =>
      'correlated risk takes --bloc GROUP with --rho from 0 to 1, or --bloc organisations, or one --list FILE of pairs',
    vi: () =>
      'rủi ro tương quan cần --bloc NHÓM kèm --rho từ 0 đến 1, hoặc --bloc organisations, hoặc một --list TỆP ghi các cặp',
  }),
  badNumber: text<{ option: string; text: string; low: number; high: number }>({
    en: (f) => `--${f.option} takes a whole number from ${f.low} to ${f.high}, not \`${f.text}\``,
    vi: (f) => `--${f.option} cần số nguyên từ ${f.low} đến ${f.high}, không phải \`${f.text}\``,
  }),
  badChoice: text<{ option: string; text: string; allowed: readonly string[] }>({
    en: (f) => `--${f.option} takes ${f.allowed.join(' or ')}, not \`${f.text}\``,
    vi: (f) => `--${f.option} nhận ${f.allowed.join(' hoặc ')}, không phải \`${f.text}\``,
  }),
  notADay: text<{ text: string }>({
    en: (f) => `--as-of takes a day such as 2025-12-31, not \`${f.text}\``,
    vi: (f) => `--as-of cần một ngày như 2025-12-31, không phải \`${f.text}\``,
  }),
  optionNotHere: text<{ option: string; command: string }>({
    en: (f) =>
      `\`tuchu ${f.command}\` does not take --${f.option}; \`tuchu ${f.command} --help\` shows what it takes`,
    vi: (f) => `\`tuchu ${f.command}\` không nhận --${f.option}; xem \`tuchu ${f.command} --help\``,
  }),
  chartKind: text<{ file: string }>({
    en: (f) => `--chart writes a drawing, a file that ends in .svg, not \`${f.file}\``,
    vi: (f) => `--chart ghi một hình vẽ, tệp có đuôi .svg, không phải \`${f.file}\``,
  }),
  fileThere: text<{ file: string }>({
    en: (f) => `\`${f.file}\` is there already (--force overwrites); nothing was written`,
    vi: (f) => `\`${f.file}\` đã có (--force để ghi đè); chưa ghi gì`,
  }),
  needsCountry: text<{ command: string }>({
    en: (f) => `\`tuchu ${f.command}\` needs a country, for example \`tuchu ${f.command} VNM\``,
    vi: (f) => `\`tuchu ${f.command}\` cần tên nước, ví dụ \`tuchu ${f.command} VNM\``,
  }),
  unknownCountry: text<{ text: string }>({
    en: (f) => `no country is called \`${f.text}\`; use an ISO code (VNM) or a name (Viet Nam)`,
    vi: (f) => `không có nước nào tên \`${f.text}\`; hãy dùng mã ISO (VNM) hoặc tên (Việt Nam)`,
  }),
  formerState: text<{ place: string; command: string; land: readonly string[] }>({
    en: (f) =>
      `${placeName(f.place, 'en')} is no more, and \`tuchu ${f.command}\` asks about states of today: on its land ${f.land.length === 1 ? 'is' : 'are'} ${f.land.map((c) => `${placeName(c, 'en')} (${c})`).join(', ')}; its votes, if it cast any, are in \`tuchu votes ${f.place}\``,
    vi: (f) =>
      `${placeName(f.place, 'vi')} không còn tồn tại, còn \`tuchu ${f.command}\` hỏi về các nước hiện nay: trên lãnh thổ đó là ${f.land.map((c) => `${placeName(c, 'vi')} (${c})`).join(', ')}; phiếu của nước đó, nếu có, xem bằng \`tuchu votes ${f.place}\``,
  }),
  noVerb: text<{ text: string; verbs: readonly string[] }>({
    en: (f) =>
      `there is no verb or country \`${f.text}\`; the verbs of \`tuchu dependence\` are ${f.verbs.join(', ')}; a country is an ISO code (VNM) or a name (Viet Nam)`,
    vi: (f) =>
      `không có lệnh con hay nước nào tên \`${f.text}\`; \`tuchu dependence\` có các lệnh con ${f.verbs.join(', ')}; nước thì dùng mã ISO (VNM) hoặc tên (Việt Nam)`,
  }),
  noRelationsVerb: text<{ text: string; verbs: readonly string[] }>({
    en: (f) =>
      `there is no verb \`${f.text}\`; after the country, \`tuchu relations\` takes ${f.verbs.join(', ')}, or nothing for the ladder`,
    vi: (f) =>
      `không có lệnh con \`${f.text}\`; sau tên nước, \`tuchu relations\` nhận ${f.verbs.join(', ')}, hoặc không gì cả để xem thang bậc`,
  }),
  extraWord: text<{ word: string; command: string }>({
    en: (f) => `\`tuchu ${f.command}\` has no use for \`${f.word}\``,
    vi: (f) => `\`tuchu ${f.command}\` không dùng đến \`${f.word}\``,
  }),
  unknownCommand: text<{ command: string }>({
    en: (f) => `there is no command \`${f.command}\`; \`tuchu --help\` lists them`,
    vi: (f) => `không có lệnh \`${f.command}\`; \`tuchu --help\` liệt kê các lệnh`,
  }),
  noFinding: text<{ text: string }>({
    en: (f) => `no Finding has \`${f.text}\` in its id; \`--json\` lists them all`,
    vi: (f) => `không có kết quả nào mang \`${f.text}\` trong mã; \`--json\` liệt kê tất cả`,
  }),
  manyFindings: text<{ text: string; count: number; ids: readonly string[] }>({
    en: (f) =>
      `${f.count} Findings have \`${f.text}\` in their id; name one: ${f.ids.join(', ')}${f.count > f.ids.length ? ', …' : ''}`,
    vi: (f) =>
      `${f.count} kết quả mang \`${f.text}\` trong mã; hãy nêu một: ${f.ids.join(', ')}${f.count > f.ids.length ? ', …' : ''}`,
  }),
  needsFiles: text({
    en: () => '`tuchu data add` needs at least one file',
    vi: () => '`tuchu data add` cần ít nhất một tệp',
  }),
  needsSide: text<{ subject: string }>({
    en: (f) =>
      `say which side: \`tuchu dependence ${f.subject} --side import\` or \`--side export\``,
    vi: (f) =>
      `hãy nêu chiều: \`tuchu dependence ${f.subject} --side import\` hoặc \`--side export\``,
  }),
  fromOrTo: text<{ command: string }>({
    en: (f) =>
      `\`tuchu ${f.command}\` takes either suppliers (--from CHN,KOR) or buyers (--to USA): one of the two`,
    vi: (f) =>
      `\`tuchu ${f.command}\` cần hoặc bên bán (--from CHN,KOR) hoặc bên mua (--to USA): một trong hai`,
  }),
  needsProduct: text<{ command: string }>({
    en: (f) => `\`tuchu ${f.command}\` needs one product: --product CODE`,
    vi: (f) => `\`tuchu ${f.command}\` cần một mặt hàng: --product MÃ`,
  }),
  needsSeller: text<{ command: string; buyer: string }>({
    en: (f) => `say whom it stops buying from: \`tuchu ${f.command} ${f.buyer} --from COUNTRY\``,
    vi: (f) => `hãy nêu ngừng mua của ai: \`tuchu ${f.command} ${f.buyer} --from NƯỚC\``,
  }),
  needsSince: text<{ subject: string }>({
    en: (f) =>
      `say which year to compare with: \`tuchu dependence changes ${f.subject} --since 2010\``,
    vi: (f) => `hãy nêu năm để so sánh: \`tuchu dependence changes ${f.subject} --since 2010\``,
  }),
  needsShock: text({
    en: () =>
      'name a shock: `tuchu shock embargo --country DEU`; `tuchu shock list` has the ready ones',
    vi: () =>
      'hãy nêu một cú sốc: `tuchu shock embargo --country DEU`; xem các cú sốc có sẵn bằng `tuchu shock list`',
  }),
  newWorkspace: text<{ dir: string; count: number }>({
    en: (f) => `New workspace ${f.dir}: the starter pack was loaded (${f.count} datasets).`,
    vi: (f) => `Kho dữ liệu mới ${f.dir}: đã nạp bộ khởi đầu (${f.count} bộ dữ liệu).`,
  }),
  unknownPublisher: text<{ id: string; known: readonly string[] }>({
    en: (f) =>
      `no address is known for \`${f.id}\`; \`tuchu data pull\` knows ${f.known.join(', ')}`,
    vi: (f) => `không biết địa chỉ của \`${f.id}\`; \`tuchu data pull\` biết ${f.known.join(', ')}`,
  }),
  badRelease: text<{ release: string; example: string }>({
    en: (f) => `--release takes a release such as ${f.example}, not \`${f.release}\``,
    vi: (f) => `--release cần một bản như ${f.example}, không phải \`${f.release}\``,
  }),
  pulling: text<{ url: string; target: string }>({
    en: (f) => `Fetching ${f.url} to ${f.target}`,
    vi: (f) => `Đang tải ${f.url} về ${f.target}`,
  }),
  pulled: text<{ target: string; bytes: number }>({
    en: (f) =>
      `${format.number(f.bytes, 'en')} bytes in ${f.target}\nLoad it: tuchu data add ${f.target}`,
    vi: (f) =>
      `${format.number(f.bytes, 'vi')} byte trong ${f.target}\nNạp: tuchu data add ${f.target}`,
  }),
  added: text<{ id: string; rows: number; years: string }>({
    en: (f) => `added    ${f.id}  ${format.number(f.rows, 'en')} rows, ${f.years}`,
    vi: (f) => `đã thêm  ${f.id}  ${format.number(f.rows, 'vi')} dòng, ${f.years}`,
  }),
  already: text<{ id: string }>({
    en: (f) => `already  ${f.id}  the same bytes are in the workspace; nothing done`,
    vi: (f) => `đã có    ${f.id}  nội dung giống hệt đã có trong kho; không làm gì`,
  }),
  setAside: text<{ rows: number; reason: string }>({
    en: (f) => `         ${format.number(f.rows, 'en')} rows set aside: ${f.reason}`,
    vi: (f) => `         để riêng ${format.number(f.rows, 'vi')} dòng: ${f.reason}`,
  }),
  noDatasets: text<{ dir: string }>({
    en: (f) => `No datasets in ${f.dir}. Add one: \`tuchu data add FILE\`.`,
    vi: (f) => `Chưa có bộ dữ liệu nào trong ${f.dir}. Thêm bằng: \`tuchu data add TỆP\`.`,
  }),
  listTitle: text<{ count: number; dir: string }>({
    en: (f) => `${f.count} datasets in ${f.dir}`,
    vi: (f) => `${f.count} bộ dữ liệu trong ${f.dir}`,
  }),
  unreadable: text<{ text: string }>({
    en: (f) => `unreadable: ${f.text}`,
    vi: (f) => `không đọc được: ${f.text}`,
  }),
  colDataset: text({ en: () => 'Dataset', vi: () => 'Bộ dữ liệu' }),
  untriedTitle: text<{ count: number }>({
    en: (f) =>
      `* Layouts never tried on a real file of the publisher (${f.count}), and where their header was read:`,
    vi: (f) =>
      `* Cấu trúc chưa từng thử trên tệp thật của nơi công bố (${f.count}), và nơi dẫn tiêu đề:`,
  }),
  untriedLine: text<{ file: string; from: string }>({
    en: (f) => `${f.file}: ${f.from}`,
    vi: (f) => `${f.file}: ${f.from}`,
  }),
  colPublisher: text({ en: () => 'Publisher', vi: () => 'Nơi công bố' }),
  colYears: text({ en: () => 'Years', vi: () => 'Năm' }),
  colRows: text({ en: () => 'Rows', vi: () => 'Dòng' }),
  colLicence: text({ en: () => 'Licence', vi: () => 'Giấy phép' }),
  colProduct: text({ en: () => 'Product', vi: () => 'Mặt hàng' }),
  colTop: text({ en: () => 'Largest partner', vi: () => 'Đối tác lớn nhất' }),
  colShare: text({ en: () => 'Share', vi: () => 'Tỷ phần' }),
  colValue: text({ en: () => 'Value', vi: () => 'Giá trị' }),
  colMeasure: text({ en: () => 'Measure', vi: () => 'Thước đo' }),
  depTitle: text<{ subject: string; side: 'export' | 'import'; title: string; year: number }>({
    en: (f) => `${placeName(f.subject, 'en')}, ${f.side}s in ${f.year}: ${f.title}`,
    vi: (f) =>
      `${placeName(f.subject, 'vi')}, ${f.side === 'export' ? 'xuất khẩu' : 'nhập khẩu'} năm ${f.year}: ${f.title}`,
  }),
  depExtract: text({
    en: () => 'only the products it holds',
    vi: () => 'chỉ các mặt hàng có trong bảng',
  }),
  depProducts: text<{ shown: number; all: number }>({
    en: (f) =>
      f.shown === f.all
        ? `${f.all} products, largest first`
        : `${f.shown} of ${f.all} products, largest first (\`--top all\` shows every one)`,
    vi: (f) =>
      f.shown === f.all
        ? `${f.all} mặt hàng, lớn nhất trước`
        : `${f.shown} trên ${f.all} mặt hàng, lớn nhất trước (\`--top all\` để xem hết)`,
  }),
  depLimit: text<{
    id: string;
    label: string;
    value: number;
    crossed: boolean | null;
    status: Knowledge;
  }>({
    en: (f) =>
      `HHI ${f.crossed === null ? 'may be above' : f.crossed ? 'above' : 'not above'} ${format.quantity(f.value, 'index01', 'en')}: ${f.label}; --limit ${f.id}` +
      (f.status === 'recalled' ? ' (recalled, not re-read)' : ''),
    vi: (f) =>
      `HHI ${f.crossed === null ? 'có thể trên' : f.crossed ? 'trên' : 'không trên'} ${format.quantity(f.value, 'index01', 'vi')}: ${f.label}; --limit ${f.id}` +
      (f.status === 'recalled' ? ' (theo trí nhớ, chưa đọc lại)' : ''),
  }),
  nothingAnswers: text({
    en: () => 'no dataset can answer; the reasons stand above',
    vi: () => 'không bộ dữ liệu nào trả lời được; lý do ở trên',
  }),
  depRefused: text({ en: () => 'Cannot answer:', vi: () => 'Không trả lời được:' }),
  depNothing: text<{ subject: string; side: 'export' | 'import' }>({
    en: (f) => `Nothing held answers for ${f.side}s of ${placeName(f.subject, 'en')}.`,
    vi: (f) =>
      `Không dữ liệu nào cho biết về ${f.side === 'export' ? 'xuất khẩu' : 'nhập khẩu'} của ${placeName(f.subject, 'vi')}.`,
  }),
  serving: text<{ address: string }>({
    en: (f) => `Workbench: ${f.address}  (Ctrl-C stops it)`,
    vi: (f) => `Mở trình duyệt: ${f.address}  (Ctrl-C để dừng)`,
  }),
  portTaken: text<{ port: number }>({
    en: (f) => `port ${f.port} is in use; try \`--port ${f.port + 1}\``,
    vi: (f) => `cổng ${f.port} đang được dùng; thử \`--port ${f.port + 1}\``,
  }),
  internal: text<{ text: string }>({
    en: (f) => `something went wrong inside Tuchu: ${f.text} (TUCHU_DEBUG=1 shows where)`,
    vi: (f) => `Tuchu gặp lỗi bên trong: ${f.text} (TUCHU_DEBUG=1 để xem chi tiết)`,
  }),
  /** `tuchu claims` */
  noClaims: text<{ place: string }>({
    en: (f) =>
      `nobody has entered claims about ${placeName(f.place, 'en')}; write a claims file (docs/check-a-document.md) and run \`tuchu claims ${f.place} --file FILE\``,
    vi: (f) =>
      `chưa ai nhập nhận định nào về ${placeName(f.place, 'vi')}; hãy viết một tệp nhận định (docs/check-a-document.md) rồi chạy \`tuchu claims ${f.place} --file TỆP\``,
  }),
  noneAbout: text<{ place: string; file: string }>({
    en: (f) => `no claim in ${f.file} is about ${placeName(f.place, 'en')}`,
    vi: (f) => `không nhận định nào trong ${f.file} nói về ${placeName(f.place, 'vi')}`,
  }),
  noItem: text<{ id: string; ids: readonly string[] }>({
    en: (f) => `no claim has the id \`${f.id}\`; there are ${f.ids.join(', ')}`,
    vi: (f) => `không có nhận định nào mang mã \`${f.id}\`; có ${f.ids.join(', ')}`,
  }),
});
