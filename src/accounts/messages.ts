/** What the accounts room says. */
import { defineMessages, format, nameInText, placeName, text } from '../core/index.js';

const few = (list: readonly string[], lang: 'en' | 'vi', most = 30): string => {
  const shown = list.slice(0, most).join(', ');
  if (list.length <= most) return shown;
  const more = list.length - most;
  return lang === 'en' ? `${shown} and ${more} more` : `${shown} và ${more} mục khác`;
};
/** The place of all that a world table does not name. */
const REST = '_ROW';
const several = (f: unknown): readonly string[] => f as readonly string[];

export const say = defineMessages('accounts', {
  noSector: text<{ id: string; rows: readonly string[]; columns: readonly string[] }>({
    en: (f) =>
      `\`${f.id}\`: no code stands among both rows and columns, so there is no sector; the rows begin with ${few(f.rows, 'en')}, the columns with ${few(f.columns, 'en')}: write the same sector alike in both`,
    vi: (f) =>
      `\`${f.id}\`: không mã nào có cả ở dòng lẫn cột nên không có ngành nào; các dòng bắt đầu bằng ${few(f.rows, 'vi')}, các cột bằng ${few(f.columns, 'vi')}: hãy viết cùng một ngành giống nhau ở cả hai`,
  }),
  nearlyAlike: text<{ id: string; row: string; column: string }>({
    en: (f) =>
      `\`${f.id}\`: row \`${f.row}\` and column \`${f.column}\` differ in capitals, spaces or marks alone: write them alike, or they count as two`,
    vi: (f) =>
      `\`${f.id}\`: dòng \`${f.row}\` và cột \`${f.column}\` chỉ khác chữ hoa, khoảng trắng hoặc dấu: hãy viết giống nhau, nếu không sẽ bị tính là hai`,
  }),
  noCells: text<{ id: string; year: number }>({
    en: (f) => `\`${f.id}\` holds no cell of ${f.year}: see \`tuchu data list\` for its years`,
    vi: (f) => `\`${f.id}\` không có ô nào của năm ${f.year}: xem các năm bằng \`tuchu data list\``,
  }),
  noOutput: text<{ id: string; output: string; label: string }>({
    en: (f) =>
      `\`${f.id}\` has \`${f.label}\`, of which \`${f.output}\` gives no output: the two do not belong together`,
    vi: (f) =>
      `\`${f.id}\` có \`${f.label}\` nhưng \`${f.output}\` không cho sản lượng của ngành này: hai bảng không cùng một bộ`,
  }),
  notFinite: text<{ id: string; row: string; column: string }>({
    en: (f) => `\`${f.id}\`: the cell of row \`${f.row}\` and column \`${f.column}\` is no number`,
    vi: (f) => `\`${f.id}\`: ô ở dòng \`${f.row}\`, cột \`${f.column}\` không phải là số`,
  }),
  negativeOutput: text<{ id: string; label: string; output: number }>({
    en: (f) =>
      `\`${f.id}\`: output of \`${f.label}\` is ${format.number(f.output, 'en', 3)}, below zero: no coefficient can be read from it; check the row, and final uses that are below zero`,
    vi: (f) =>
      `\`${f.id}\`: sản lượng của \`${f.label}\` là ${format.number(f.output, 'vi', 3)}, âm: không thể tính hệ số; hãy kiểm tra dòng này và các ô sử dụng cuối cùng mang dấu âm`,
  }),
  notProductive: text<{ id: string; radius: number; label: string; purchases: number }>({
    en: (f) =>
      `\`${f.id}\`: the spectral radius of the coefficients ${f.radius < 1 ? 'was not shown to stay below 1, and it must: to make one unit the economy uses as good as one' : `is ${format.number(f.radius, 'en', 6)}, and below 1 is needed: to make one unit the economy would use ${f.radius < 1.0000005 ? 'one or more' : 'more than one'}`}. It rests on \`${f.label}\` above all, which buys ${format.number(f.purchases, 'en', 4)} for each unit of output: check that column and the output of its row`,
    vi: (f) =>
      `\`${f.id}\`: bán kính phổ của ma trận hệ số ${f.radius < 1 ? 'chưa chứng minh được là nhỏ hơn 1 như bắt buộc: để làm ra một đơn vị, nền kinh tế dùng gần đúng một đơn vị' : `là ${format.number(f.radius, 'vi', 6)} trong khi phải nhỏ hơn 1: để làm ra một đơn vị, nền kinh tế phải dùng ${f.radius < 1.0000005 ? 'từ một' : 'hơn một'} đơn vị`}. Nguyên nhân chính là \`${f.label}\`, mua ${format.number(f.purchases, 'vi', 4)} cho mỗi đơn vị sản lượng: hãy kiểm tra cột này và sản lượng của dòng tương ứng`,
  }),
  singular: text<{ id: string }>({
    en: (f) => `\`${f.id}\`: identity less coefficients cannot be inverted to any useful precision`,
    vi: (f) =>
      `\`${f.id}\`: ma trận đơn vị trừ hệ số không thể nghịch đảo với độ chính xác dùng được`,
  }),
  notAVector: text<{ rows: number; sectors: number }>({
    en: (f) => `${f.rows} amounts were given for a table of ${f.sectors} sectors`,
    vi: (f) => `có ${f.rows} giá trị cho một bảng gồm ${f.sectors} ngành`,
  }),
  readFinal: text<{ uses: readonly string[]; inventories: readonly string[] }>({
    en: (f) =>
      `Read as final use, since they buy and never sell: ${few(f.uses, 'en') || 'none'}; of these changes in inventories: ${f.inventories.length === 0 ? 'none' : few(f.inventories, 'en')}.`,
    vi: (f) =>
      `Được đọc là sử dụng cuối cùng vì chỉ mua mà không bán: ${few(f.uses, 'vi') || 'không có'}; trong đó thay đổi tồn kho: ${f.inventories.length === 0 ? 'không có' : few(f.inventories, 'vi')}.`,
  }),
  readPrimary: text<{
    valueAdded: readonly string[];
    taxes: readonly string[];
    imports: readonly string[];
  }>({
    en: (f) =>
      `Rows that sell and never buy: value added ${few(several(f.valueAdded), 'en') || 'none'}; taxes on products ${few(several(f.taxes), 'en') || 'none'}; imports ${few(several(f.imports), 'en') || 'none'}.`,
    vi: (f) =>
      `Các dòng chỉ bán mà không mua: giá trị gia tăng ${few(several(f.valueAdded), 'vi') || 'không có'}; thuế sản phẩm ${few(several(f.taxes), 'vi') || 'không có'}; nhập khẩu ${few(several(f.imports), 'vi') || 'không có'}.`,
  }),
  readIdle: text<{ sectors: readonly string[] }>({
    en: (f) =>
      `Taken for sectors that buy nothing, since they sell to final users too: ${few(f.sectors, 'en')}.`,
    vi: (f) =>
      `Được coi là ngành không mua gì vì cũng bán cho sử dụng cuối cùng: ${few(f.sectors, 'vi')}.`,
  }),
  outputGiven: text<{ dataset: string }>({
    en: (f) => `Output is the publisher's (\`${f.dataset}\`).`,
    vi: (f) => `Sản lượng lấy theo bên công bố (\`${f.dataset}\`).`,
  }),
  outputSummed: text({
    en: () => 'Output is the sum of each row: all sales, to sectors and to final users.',
    vi: () => 'Sản lượng là tổng từng dòng: mọi khoản bán cho các ngành và cho sử dụng cuối cùng.',
  }),
  valueAddedResidual: text({
    en: () =>
      'Value added is output less all purchases, so it holds whatever the table does not show: taxes on products, transport margins, rounding.',
    vi: () =>
      'Giá trị gia tăng là sản lượng trừ mọi khoản mua vào nên gồm cả những gì bảng không tách ra: thuế sản phẩm, phí vận tải, sai số làm tròn.',
  }),
  valueAddedGiven: text({
    en: () => "Value added is the sum of the table's own rows; taxes on products are not in it.",
    vi: () => 'Giá trị gia tăng là tổng các dòng của chính bảng; không gồm thuế sản phẩm.',
  }),
  totalsLeftOut: text<{ labels: readonly string[] }>({
    en: (f) => `Left out, since they add up others: ${few(f.labels, 'en')}.`,
    vi: (f) => `Không tính vì là dòng, cột tổng: ${few(f.labels, 'vi')}.`,
  }),
  zeroOutput: text<{ labels: readonly string[] }>({
    en: (f) =>
      f.labels.length === 0
        ? 'Every sector has output.'
        : `${f.labels.length} ${format.plural(f.labels.length, 'sector has', 'sectors have')} no output in the table, and no coefficients: ${few(f.labels, 'en')}.`,
    vi: (f) =>
      f.labels.length === 0
        ? 'Mọi ngành đều có sản lượng.'
        : `${f.labels.length} ngành không có sản lượng trong bảng nên không có hệ số: ${few(f.labels, 'vi')}.`,
  }),
  negativeValueAdded: text<{ labels: readonly string[] }>({
    en: (f) =>
      f.labels.length === 0
        ? 'No sector has value added below zero.'
        : `${f.labels.length} ${format.plural(f.labels.length, 'sector has', 'sectors have')} value added below zero, purchases above output: ${few(f.labels, 'en')}.`,
    vi: (f) =>
      f.labels.length === 0
        ? 'Không ngành nào có giá trị gia tăng âm.'
        : `${f.labels.length} ngành có giá trị gia tăng âm, mua vào nhiều hơn sản lượng: ${few(f.labels, 'vi')}.`,
  }),
  namedSector: text<{ label: string }>({
    en: (f) => `Counted: ${f.label}.`,
    vi: (f) => `Được tính: ${f.label}.`,
  }),
  rowGaps: text<{ labels: readonly string[]; gaps: readonly (number | null)[]; total: number }>({
    en: (f) =>
      `Sales miss output by ${format.percent(f.total, 'en', 3)} of the table's output; most in ${f.labels.map((l, i) => `${l} (${format.percent(Number(f.gaps[i]), 'en', 2)} of its output)`).join(', ')}.`,
    vi: (f) =>
      `Tổng bán ra lệch sản lượng ${format.percent(f.total, 'vi', 3)} sản lượng toàn bảng; lệch nhiều nhất: ${f.labels.map((l, i) => `${l} (${format.percent(Number(f.gaps[i]), 'vi', 2)} sản lượng của ngành)`).join(', ')}.`,
  }),
  columnGaps: text<{ labels: readonly string[]; gaps: readonly (number | null)[]; total: number }>({
    en: (f) =>
      `Purchases and value added miss output by ${format.percent(f.total, 'en', 3)} of the table's output; most in ${f.labels.map((l, i) => `${l} (${format.percent(Number(f.gaps[i]), 'en', 2)} of its output)`).join(', ')}.`,
    vi: (f) =>
      `Mua vào cộng giá trị gia tăng lệch sản lượng ${format.percent(f.total, 'vi', 3)} sản lượng toàn bảng; lệch nhiều nhất: ${f.labels.map((l, i) => `${l} (${format.percent(Number(f.gaps[i]), 'vi', 2)} sản lượng của ngành)`).join(', ')}.`,
  }),
  rowsBalance: text({
    en: () => 'Rows cannot be unbalanced here, since output is their sum.',
    vi: () => 'Ở đây các dòng luôn cân bằng vì sản lượng là tổng của chúng.',
  }),
  columnsBalance: text({
    en: () => 'Columns cannot be unbalanced here, since value added is what is left of output.',
    vi: () => 'Ở đây các cột luôn cân bằng vì giá trị gia tăng là phần còn lại của sản lượng.',
  }),
  soldWithoutOutput: text<{ amount: number; unit: string }>({
    en: (f) =>
      `The cells show sales of ${format.number(f.amount, 'en', 1)} ${f.unit}, though its output is given as zero.`,
    vi: (f) =>
      `Các ô có khoản bán ${format.number(f.amount, 'vi', 1)} (${f.unit}) dù sản lượng được cho là bằng không.`,
  }),
  noOutputHere: text<{ label: string }>({
    en: (f) => `\`${f.label}\` has no output in the table, so nothing can be said per unit of it`,
    vi: (f) =>
      `\`${f.label}\` không có sản lượng trong bảng nên không có số nào tính theo đơn vị sản lượng`,
  }),
  noForward: text<{ label: string }>({
    en: (f) => `\`${f.label}\` sells nothing, so its sales cannot be followed`,
    vi: (f) => `\`${f.label}\` không bán gì nên không thể lần theo hàng bán`,
  }),
  noImportsShown: text<{ dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` has no row of imports, so what of them stands in output is not known`,
    vi: (f) =>
      `\`${f.dataset}\` không có dòng nhập khẩu nên không biết phần nhập khẩu trong sản lượng`,
  }),
  notWorld: text<{ dataset: string }>({
    en: (f) => `\`${f.dataset}\` holds one place, so what others make for it is not in it`,
    vi: (f) => `\`${f.dataset}\` chỉ có một nơi nên không có phần các nơi khác làm ra`,
  }),
  noTable: text({
    en: () =>
      'no input-output table is loaded: `tuchu data add FILE` reads WIOD 2013, OECD ICIO, or a matrix of your own, whose first column is `row` and whose other labels are `PLACE:sector`',
    vi: () =>
      'chưa nạp bảng đầu vào - đầu ra nào: `tuchu data add TỆP` đọc WIOD 2013, OECD ICIO hoặc ma trận tự có, với cột đầu là `row` và các nhãn khác có dạng `NƠI:ngành`',
  }),
  noSuchTable: text<{ dataset: string; tables: readonly string[] }>({
    en: (f) =>
      `\`${f.dataset}\` is no input-output table that is loaded; there are: ${few(f.tables, 'en') || 'none'}`,
    vi: (f) =>
      `\`${f.dataset}\` không phải bảng đầu vào - đầu ra đã nạp; hiện có: ${few(f.tables, 'vi') || 'không có'}`,
  }),
  noTableYear: text<{ year: number; years: readonly string[] }>({
    en: (f) => `no input-output table of ${f.year} is loaded; there are ${few(f.years, 'en')}`,
    vi: (f) => `chưa nạp bảng đầu vào - đầu ra năm ${f.year}; hiện có ${few(f.years, 'vi')}`,
  }),
  notInTable: text<{ dataset: string; subject: string; places: readonly string[] }>({
    en: (f) =>
      `\`${f.dataset}\` has no sectors of ${nameInText(f.subject, 'en')}; it has ${few(f.places, 'en', 50)}` +
      (f.places.includes(REST)
        ? `. In \`${REST}\`, the rest of the world, it cannot be told from the others`
        : ''),
    vi: (f) =>
      `\`${f.dataset}\` không có ngành nào của ${placeName(f.subject, 'vi')}; bảng có ${few(f.places, 'vi', 50)}` +
      (f.places.includes(REST)
        ? `. Trong \`${REST}\`, tức phần còn lại của thế giới, không thể tách riêng`
        : ''),
  }),
  sectorsTitle: text<{ subject: string; year: number; title: string; titleVi: string }>({
    en: (f) => `Sectors of ${nameInText(f.subject, 'en')}, ${f.year}: ${f.title}`,
    vi: (f) => `Các ngành của ${placeName(f.subject, 'vi')}, ${f.year}: ${f.titleVi}`,
  }),
  linkagesTitle: text<{ subject: string; year: number; title: string; titleVi: string }>({
    en: (f) =>
      `Linkages and balance of sectors of ${nameInText(f.subject, 'en')}, ${f.year}: ${f.title}`,
    vi: (f) =>
      `Liên kết và cân đối các ngành của ${placeName(f.subject, 'vi')}, ${f.year}: ${f.titleVi}`,
  }),
  wholeTitle: text<{ subject: string; year: number; title: string; titleVi: string }>({
    en: (f) => `Balance of ${nameInText(f.subject, 'en')} in the table, ${f.year}: ${f.title}`,
    vi: (f) => `Cân đối của ${placeName(f.subject, 'vi')} trong bảng, ${f.year}: ${f.titleVi}`,
  }),
  exceptionsTitle: text<{ year: number; title: string; titleVi: string }>({
    en: (f) => `Sectors without output or with value added below zero, ${f.year}: ${f.title}`,
    vi: (f) => `Các ngành không có sản lượng hoặc có giá trị gia tăng âm, ${f.year}: ${f.titleVi}`,
  }),
  aboutDomestic: text({
    en: () =>
      'At home: the output, value added and imports that one unit of final demand for the sector sets going inside the country; what goes abroad and comes back is not in it. Worldwide: output anywhere, through every country of the table; the same dollar is counted at each sale.',
    vi: () =>
      'Trong nước: sản lượng, giá trị gia tăng và nhập khẩu mà một đơn vị cầu cuối cùng của ngành tạo ra bên trong nước; không tính phần ra nước ngoài rồi quay lại. Toàn thế giới: sản lượng ở mọi nơi, qua mọi nước trong bảng; cùng một đồng được tính ở mỗi lần bán.',
  }),
  aboutLinkages: text({
    en: () =>
      'Backward and forward linkages are normalised: 1 is the average of the sectors with output at home. Both above 1 is what the literature calls a key sector; a large sector need not be one.',
    vi: () =>
      'Liên kết ngược và liên kết xuôi đã chuẩn hóa: 1 là trung bình các ngành có sản lượng trong nước. Cả hai trên 1 là điều tài liệu gọi là ngành then chốt; một ngành lớn không nhất thiết như vậy.',
  }),
  currentPrices: text<{ unit: string }>({
    en: (f) =>
      `Coefficients are of values at current prices (${f.unit}): a change from year to year may be one of prices.`,
    vi: (f) =>
      `Hệ số tính theo giá hiện hành (${f.unit}): thay đổi giữa các năm có thể chỉ là thay đổi giá.`,
  }),
  ghoshReading: text({
    en: () =>
      'Ghosh: read it as where sales go, or as how costs pass into prices; that supply makes its own demand, the reading in quantities, is disputed (Oosterhaven 1988, recalled).',
    vi: () =>
      'Ghosh: đọc là hàng bán đi đâu, hoặc chi phí truyền vào giá thế nào; cách hiểu theo lượng, rằng cung tự tạo cầu, còn bị tranh cãi (Oosterhaven 1988, theo trí nhớ).',
  }),
  coverTable: text<{ sectors: number; places: number }>({
    en: (f) =>
      `the whole table: ${f.sectors} sectors of ${f.places} ${format.plural(f.places, 'place', 'places')}; cells that are absent are zero`,
    vi: (f) => `toàn bảng: ${f.sectors} ngành của ${f.places} nơi; ô vắng mặt bằng không`,
  }),
});
