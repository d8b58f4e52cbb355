/** What the shock room says around its models. */
import {
  bloc,
  defineMessages,
  format,
  nameInText,
  placeList,
  sentence,
  text,
} from '../core/index.js';

const ROLE: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  'largest-supplier': { en: 'Largest supplier', vi: 'Nguồn cung lớn nhất' },
  'top-market': { en: 'Top market', vi: 'Thị trường lớn nhất' },
};
const roleName = (role: string, lang: 'en' | 'vi'): string => ROLE[role]?.[lang] ?? role;
const EVENTS: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  cut: { en: 'deliveries that stop', vi: 'ngừng giao hàng' },
  tariff: { en: 'a tariff', vi: 'thuế' },
  cost: { en: 'dearer trade', vi: 'chi phí thương mại tăng' },
  capacity: { en: 'lost capacity', vi: 'mất năng lực sản xuất' },
  close: { en: 'a closed passage', vi: 'tuyến đường biển bị đóng' },
  finance: { en: 'withdrawn holdings', vi: 'rút vốn' },
};
const eventNames = (wanted: readonly string[], lang: 'en' | 'vi'): string =>
  wanted.map((w) => EVENTS[w]?.[lang] ?? w).join(lang === 'en' ? ' or ' : ' hoặc ');
const list = (codes: readonly string[], most = 30): string =>
  codes.length <= most ? codes.join(', ') : `${codes.slice(0, most).join(', ')}, …`;
const names = (codes: readonly string[], lang: 'en' | 'vi'): string =>
  codes.length <= 12
    ? placeList(codes, lang)
    : `${placeList(codes.slice(0, 12), lang)} ${lang === 'en' ? `and ${codes.length - 12} more` : `và ${codes.length - 12} nơi khác`}`;

/** What the schema of a shock file says in its own words, by the code it says. */
const OWN_WORDS: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  party: {
    en: 'is no place, group or role',
    vi: 'không phải nơi, nhóm hay vai trò nào',
  },
  hs: {
    en: 'HS codes of two to six digits, in quotes',
    vi: 'mã HS từ hai đến sáu chữ số, đặt trong dấu nháy',
  },
  slug: {
    en: 'small letters, digits and hyphens',
    vi: 'chỉ gồm chữ thường không dấu, chữ số và gạch nối',
  },
  day: { en: 'a day written YYYY-MM-DD', vi: 'ngày viết theo dạng YYYY-MM-DD' },
};
const MEETS = /^meets-(\d+)$/;

/**
 * Words for a code of the schema.
 *
 * @returns undefined for what the schema library says itself, in both languages
 * @example
 * ownWords('day')?.en; // 'a day written YYYY-MM-DD'
 */
export function ownWords(code: string): { readonly en: string; readonly vi: string } | undefined {
  const event = MEETS.exec(code)?.[1];
  if (event !== undefined)
    return {
      en: `is about the same deliveries at the same time as event ${event}: say it in one event`,
      vi: `nói về cùng hàng hóa trong cùng thời gian với sự kiện ${event}: hãy nêu trong một sự kiện`,
    };
  return OWN_WORDS[code];
}

export const say = defineMessages('shock', {
  badFile: text<{ file: string; line: number; entry: string; value: string; valueVi: string }>({
    en: (f) => `\`${f.file}\`, line ${f.line}, \`${f.entry}\`: ${f.value}`,
    vi: (f) => `\`${f.file}\`, dòng ${f.line}, \`${f.entry}\`: ${f.valueVi}`,
  }),
  noFile: text<{ file: string }>({
    en: (f) =>
      `there is no shock file \`${f.file}\`: give a path, or the name of a ready one from \`tuchu shock list\``,
    vi: (f) =>
      `không có tệp cú sốc \`${f.file}\`: hãy cho đường dẫn, hoặc tên một tệp có sẵn trong \`tuchu shock list\``,
  }),
  noModel: text<{ model: string; known: readonly string[] }>({
    en: (f) => `there is no model \`${f.model}\`: there are ${list(f.known)}`,
    vi: (f) => `không có mô hình \`${f.model}\`: hiện có ${list(f.known)}`,
  }),
  noAssumption: text<{ id: string; known: readonly string[] }>({
    en: (f) => `no model takes \`${f.id}\` as given: what can be set is ${list(f.known, 60)}`,
    vi: (f) => `không mô hình nào dùng giả định \`${f.id}\`: có thể đặt ${list(f.known, 60)}`,
  }),
  noRole: text<{ subject: string; role: string }>({
    en: (f) =>
      `${roleName(f.role, 'en')} of ${nameInText(f.subject, 'en')} cannot be named: no loaded dataset holds all its partners; name one with --with`,
    vi: (f) =>
      `Không xác định được ${sentence(roleName(f.role, 'vi')).toLowerCase()} của ${nameInText(f.subject, 'vi')}: không bộ số liệu nào đã nạp có đủ đối tác; hãy nêu bằng --with`,
  }),
  toItself: text<{ event: number; place: string }>({
    en: (f) =>
      `event ${f.event} is between ${nameInText(f.place, 'en')} and itself: name another partner`,
    vi: (f) =>
      `sự kiện ${f.event} diễn ra giữa ${nameInText(f.place, 'vi')} với chính mình: hãy nêu đối tác khác`,
  }),
  roleFound: text<{
    role: string;
    subject: string;
    place: string;
    share: number;
    dataset: string;
    year: number;
    wider: boolean;
  }>({
    en: (f) =>
      `${roleName(f.role, 'en')} of ${nameInText(f.subject, 'en')}: ${nameInText(f.place, 'en')}, ${format.percent(f.share, 'en')} in ${f.year} (\`${f.dataset}\`)${f.wider ? '; counted over all goods, for nothing loaded holds the goods named' : ''}.`,
    vi: (f) =>
      `${roleName(f.role, 'vi')} của ${nameInText(f.subject, 'vi')}: ${nameInText(f.place, 'vi')}, ${format.percent(f.share, 'vi')} năm ${f.year} (\`${f.dataset}\`)${f.wider ? '; tính trên mọi hàng hóa, vì không bộ số liệu nào đã nạp có các mặt hàng được nêu' : ''}.`,
  }),
  roleGiven: text<{ role: string; place: string }>({
    en: (f) => `${roleName(f.role, 'en')}: ${nameInText(f.place, 'en')}, as asked for.`,
    vi: (f) => `${roleName(f.role, 'vi')}: ${nameInText(f.place, 'vi')}, theo yêu cầu.`,
  }),
  group: text<{ bloc: string; day: string }>({
    en: (f) => `Members of ${bloc(f.bloc)?.name.en ?? f.bloc} are those of ${f.day}.`,
    vi: (f) => `Thành viên của ${bloc(f.bloc)?.name.vi ?? f.bloc} tính vào ngày ${f.day}.`,
  }),
  silentEvents: text<{ kinds: readonly string[] }>({
    en: (f) =>
      `No model that answers speaks of ${eventNames(f.kinds, 'en')}: that part of the shock is in none of the numbers.`,
    vi: (f) =>
      `Không mô hình nào trả lời được nói về ${eventNames(f.kinds, 'vi')}: phần đó của cú sốc không nằm trong con số nào.`,
  }),
  idle: text<{ ids: readonly string[] }>({
    en: (f) => `Set and used by none of these models: ${f.ids.join(', ')}.`,
    vi: (f) => `Đã đặt nhưng không mô hình nào ở đây dùng: ${f.ids.join(', ')}.`,
  }),
  differ: text({
    en: () =>
      'Each model answers its own question: read what it asks before comparing two numbers.',
    vi: () => 'Mỗi mô hình trả lời một câu hỏi riêng: hãy đọc câu hỏi trước khi so hai con số.',
  }),
  tableTaken: text<{ dataset: string; year: number; subject: string; newer: readonly string[] }>({
    en: (f) =>
      `Input-output table: \`${f.dataset}\` of ${f.year}, which has ${nameInText(f.subject, 'en')}${f.newer.length > 0 ? `; newer, but without it: ${list(f.newer, 3)}` : ''}.`,
    vi: (f) =>
      `Bảng đầu vào – đầu ra: \`${f.dataset}\` năm ${f.year}, có ${nameInText(f.subject, 'vi')}${f.newer.length > 0 ? `; mới hơn nhưng không có nước này: ${list(f.newer, 3)}` : ''}.`,
  }),
  notInTables: text<{ subject: string; datasets: readonly string[] }>({
    en: (f) =>
      `${nameInText(f.subject, 'en')} has no rows of its own in ${list(f.datasets, 3) || 'any table'}: load an input-output table that has it (the OECD ICIO layout is read)`,
    vi: (f) =>
      `${nameInText(f.subject, 'vi')} không có dòng riêng trong ${list(f.datasets, 3) || 'bảng nào'}: hãy nạp một bảng đầu vào – đầu ra có nước này (đọc được định dạng ICIO của OECD)`,
  }),
  partnerNotInTable: text<{ dataset: string; places: readonly string[] }>({
    en: (f) =>
      `\`${f.dataset}\` does not tell ${names(f.places, 'en')} apart from the rest of the world`,
    vi: (f) =>
      `\`${f.dataset}\` không tách riêng ${names(f.places, 'vi')} khỏi phần còn lại của thế giới`,
  }),
  noSuchEvents: text<{ wanted: readonly string[] }>({
    en: (f) => `this model speaks of ${eventNames(f.wanted, 'en')}, and the shock has none`,
    vi: (f) => `mô hình này nói về ${eventNames(f.wanted, 'vi')}, mà cú sốc không có`,
  }),
  noSectors: text<{ dataset: string; kind: string; kinds: readonly string[] }>({
    en: (f) =>
      `the shock names goods, and says nothing of the sectors of \`${f.dataset}\`: add \`sectors: { ${f.kind}: [CODE] }\` to the event${f.kinds.length > 0 ? ` (it has ${f.kinds.join(', ')})` : ''}`,
    vi: (f) =>
      `cú sốc nêu mặt hàng nhưng không nói gì về các ngành của \`${f.dataset}\`: hãy thêm \`sectors: { ${f.kind}: [MÃ] }\` vào sự kiện${f.kinds.length > 0 ? ` (hiện có ${f.kinds.join(', ')})` : ''}`,
  }),
  noProducts: text<{ subject: string; side: string; products: readonly string[] }>({
    en: (f) =>
      `nothing loaded holds ${f.side === 'import' ? 'imports' : 'exports'} of ${nameInText(f.subject, 'en')} in the products ${list(f.products)}: load customs data that do (\`tuchu data sources\`)`,
    vi: (f) =>
      `không bộ số liệu nào đã nạp có ${f.side === 'import' ? 'nhập khẩu' : 'xuất khẩu'} của ${nameInText(f.subject, 'vi')} với các mặt hàng ${list(f.products)}: hãy nạp số liệu hải quan có chúng (\`tuchu data sources\`)`,
  }),
  noCutOff: text<{ subject: string }>({
    en: (f) =>
      `nothing loaded holds trade of ${nameInText(f.subject, 'en')} by product with all partners`,
    vi: (f) =>
      `không bộ số liệu nào đã nạp có thương mại của ${nameInText(f.subject, 'vi')} theo mặt hàng với mọi đối tác`,
  }),
  needsPartner: text<{ subject: string }>({
    en: (f) =>
      `this model asks about named partners on one side and ${nameInText(f.subject, 'en')} on the other`,
    vi: (f) =>
      `mô hình này cần một bên là các đối tác được nêu tên và bên kia là ${nameInText(f.subject, 'vi')}`,
  }),
  notABuyer: text<{ place: string }>({
    en: (f) => `${nameInText(f.place, 'en')} buys none of the deliveries that are cut`,
    vi: (f) => `${nameInText(f.place, 'vi')} không mua lượng hàng nào bị cắt`,
  }),
  noInput: text({
    en: () => 'the event names no sectors: say which input falls short',
    vi: () => 'sự kiện không nêu ngành nào: hãy nói đầu vào nào bị thiếu',
  }),
  oneGood: text({
    en: () => 'all goods are one here, and the shock names some: it would answer another question',
    vi: () => 'ở đây mọi hàng hóa là một, còn cú sốc nêu vài loại: sẽ thành trả lời câu hỏi khác',
  }),
  noReplacing: text({
    en: () => 'this model does not know of buyers who make at home what they no longer buy',
    vi: () => 'mô hình này không biết đến việc bên mua tự làm trong nước thứ họ không mua nữa',
  }),
  noWorldTrade: text<{ subject: string }>({
    en: (f) =>
      `nothing loaded holds trade in total between all countries in a year for which GDP is loaded too, with ${nameInText(f.subject, 'en')} in it`,
    vi: (f) =>
      `không bộ số liệu nào đã nạp có tổng thương mại giữa mọi nước trong một năm cũng có GDP và có ${nameInText(f.subject, 'vi')}`,
  }),
  constantTrade: text<{ dataset: string; base: number; year: number }>({
    en: (f) =>
      `\`${f.dataset}\` holds trade in dollars of ${f.base} and GDP is in those of ${f.year}: load GDP with its volume, or state how many dollars of ${f.year} one of ${f.base} is, with --limit trade-prices=P`,
    vi: (f) =>
      `\`${f.dataset}\` có thương mại theo đô la năm ${f.base} còn GDP theo đô la năm ${f.year}: hãy nạp GDP kèm khối lượng, hoặc nêu một đô la năm ${f.base} bằng bao nhiêu đô la năm ${f.year} bằng --limit trade-prices=P`,
  }),
  exportsAboveOutput: text<{ subject: string; ratio: number; dataset: string; year: number }>({
    en: (f) =>
      `${nameInText(f.subject, 'en')} exports more in ${f.year} (\`${f.dataset}\`) than output of ${format.number(f.ratio, 'en', 2)} times GDP leaves: set another with --limit output-ratio=R`,
    vi: (f) =>
      `${nameInText(f.subject, 'vi')} xuất khẩu năm ${f.year} (\`${f.dataset}\`) nhiều hơn sản lượng bằng ${format.number(f.ratio, 'vi', 2)} lần GDP: đặt giá trị khác bằng --limit output-ratio=R`,
  }),
  raised: text<{ dataset: string; base: number; year: number; factor: number; from: string }>({
    en: (f) =>
      `Trade of \`${f.dataset}\` is in dollars of ${f.base} by the word of its makers (not verified), and is taken times ${format.number(f.factor, 'en', 3)} to stand beside GDP of ${f.year}: ${f.from === '' ? 'as stated' : `GDP of ${nameInText('USA', 'en')} over its volume (\`${f.from}\`)`}; --limit trade-prices=P sets another.`,
    vi: (f) =>
      `Thương mại của \`${f.dataset}\` theo đô la năm ${f.base} theo lời bên lập (chưa kiểm chứng), được nhân ${format.number(f.factor, 'vi', 3)} để đặt cạnh GDP năm ${f.year}: ${f.from === '' ? 'theo giá trị đã nêu' : `GDP của ${nameInText('USA', 'vi')} chia cho khối lượng (\`${f.from}\`)`}; đặt giá trị khác bằng --limit trade-prices=P.`,
  }),
  homeSetAside: text<{ dataset: string }>({
    en: (f) =>
      `What \`${f.dataset}\` itself says of sales at home is set aside when it is loaded, and not used here.`,
    vi: (f) =>
      `Doanh số trong nước mà chính \`${f.dataset}\` nêu đã được để riêng khi nạp và không dùng ở đây.`,
  }),
  someProducts: text<{ datasets: readonly string[] }>({
    en: (f) =>
      `the shock names all goods, and ${f.datasets.map((d) => `\`${d}\``).join(', ')} ${format.plural(f.datasets.length, 'holds', 'hold')} some products alone: that would answer another question; name the products in the shock, or load trade in all of them`,
    vi: (f) =>
      `cú sốc nói về mọi hàng hóa, còn ${f.datasets.map((d) => `\`${d}\``).join(', ')} chỉ có một số mặt hàng: sẽ thành trả lời câu hỏi khác; hãy nêu mặt hàng trong cú sốc, hoặc nạp số liệu đủ mọi mặt hàng`,
  }),
  badSigma: text<{ value: number }>({
    en: (f) =>
      `\`sigma\` is above 1, or 0 for the estimates by product, not \`${f.value}\`: at 1 and below nothing replaces what is cut; ask \`tuchu shock essential\``,
    vi: (f) =>
      `\`sigma\` phải lớn hơn 1, hoặc 0 để dùng ước lượng theo mặt hàng, không phải \`${f.value}\`: từ 1 trở xuống không gì thay thế được phần bị cắt; hãy hỏi \`tuchu shock essential\``,
  }),
  noValueAdded: text<{ place: string }>({
    en: (f) => `${nameInText(f.place, 'en')} has no value added in this table`,
    vi: (f) => `${nameInText(f.place, 'vi')} không có giá trị gia tăng trong bảng này`,
  }),
  proxy: text<{ subject: string; place: string; dataset: string }>({
    en: (f) =>
      `Not ${nameInText(f.subject, 'en')}: \`${f.dataset}\` does not have it, and ${nameInText(f.place, 'en')} stands in its place, of which it is a part. What happens to all of these countries together says little of one; load a table that has it.`,
    vi: (f) =>
      `Không phải ${nameInText(f.subject, 'vi')}: \`${f.dataset}\` không có nước này, và ${nameInText(f.place, 'vi')}, gồm cả nước này, đứng thay. Điều xảy ra với tất cả các nước đó gộp lại nói rất ít về một nước; hãy nạp bảng có nước này.`,
  }),
  wholeTable: text<{ sectors: number; places: number }>({
    en: (f) => `${format.number(f.sectors, 'en')} sectors of ${f.places} places`,
    vi: (f) => `${format.number(f.sectors, 'vi')} ngành của ${f.places} nơi`,
  }),
  wholeTrade: text<{ countries: number }>({
    en: (f) => `trade between ${f.countries} countries`,
    vi: (f) => `thương mại giữa ${f.countries} nước`,
  }),
  ownSales: text<{ ratio: number }>({
    en: (f) =>
      `Sales at home are reckoned: output as ${format.number(f.ratio, 'en', 2)} times GDP, less exports; --limit output-ratio=R sets another.`,
    vi: (f) =>
      `Doanh số trong nước là ước tính: sản lượng bằng ${format.number(f.ratio, 'vi', 2)} lần GDP, trừ xuất khẩu; đặt giá trị khác bằng --limit output-ratio=R.`,
  }),
  leftOut: text<{ places: readonly string[]; share: number }>({
    en: (f) =>
      `Left out with their trade, ${format.percent(f.share, 'en')} of all, for want of GDP or because they export more than they can make: ${names(f.places, 'en')}.`,
    vi: (f) =>
      `Bị bỏ ra cùng thương mại của mình, ${format.percent(f.share, 'vi')} tổng số, vì thiếu GDP hoặc xuất khẩu nhiều hơn mức có thể làm ra: ${names(f.places, 'vi')}.`,
  }),
  partOfYear: text({
    en: () =>
      'Events shorter than a year count with their part of a year’s deliveries, spread evenly.',
    vi: () =>
      'Sự kiện ngắn hơn một năm được tính theo phần tương ứng của lượng giao cả năm, chia đều.',
  }),
  forGood: text({
    en: () => 'The event ends and this does not: it is where things come to rest if it lasted.',
    vi: () =>
      'Sự kiện có hồi kết còn kết quả này thì không: đây là trạng thái cân bằng nếu sự kiện kéo dài mãi.',
  }),
  partialAsCost: text({
    en: () =>
      'A cut in part is read as a rise of trade cost that would cut deliveries by that share if no wage and no price moved.',
    vi: () =>
      'Việc cắt một phần được hiểu là chi phí thương mại tăng đến mức lượng giao giảm đúng phần đó nếu lương và giá không đổi.',
  }),
  homeAnyway: text({
    en: () =>
      'What is made at home instead follows from prices here, and not from the share that the file states.',
    vi: () => 'Phần tự làm trong nước ở đây do giá quyết định, không theo tỷ phần mà tệp nêu.',
  }),
  sellersTitle: text<{ dataset: string; year: number }>({
    en: (f) => `Demand lost by sellers, in the table of ${f.year} (${f.dataset})`,
    vi: (f) => `Nhu cầu mà bên bán mất, theo bảng năm ${f.year} (${f.dataset})`,
  }),
  passedOnTitle: text<{ dataset: string; year: number }>({
    en: (f) => `What final users pay more, in the table of ${f.year} (${f.dataset})`,
    vi: (f) => `Người dùng cuối trả thêm, theo bảng năm ${f.year} (${f.dataset})`,
  }),
  downstreamTitle: text<{ place: string; dataset: string; year: number }>({
    en: (f) =>
      `Sectors of ${nameInText(f.place, 'en')} downstream of the deliveries, in the table of ${f.year} (${f.dataset})`,
    vi: (f) =>
      `Các ngành của ${nameInText(f.place, 'vi')} ở hạ nguồn của nguồn hàng bị cắt, theo bảng năm ${f.year} (${f.dataset})`,
  }),
  equilibriumTitle: text<{ dataset: string; year: number }>({
    en: (f) => `Long-run change, from ${f.year} (${f.dataset})`,
    vi: (f) => `Thay đổi dài hạn, từ năm ${f.year} (${f.dataset})`,
  }),
  delaysTitle: text<{ dataset: string; year: number; days: number }>({
    en: (f) => `Losses over ${f.days} days, in the table of ${f.year} (${f.dataset})`,
    vi: (f) => `Tổn thất trong ${f.days} ngày, theo bảng năm ${f.year} (${f.dataset})`,
  }),
  pathTitle: text<{ place: string; dataset: string; year: number }>({
    en: (f) =>
      `Value added of ${nameInText(f.place, 'en')} day by day, in the table of ${f.year} (${f.dataset})`,
    vi: (f) =>
      `Giá trị gia tăng của ${nameInText(f.place, 'vi')} theo ngày, theo bảng năm ${f.year} (${f.dataset})`,
  }),
  outOfRange: text<{ id: string; value: number; low: number; high: number }>({
    en: (f) => `\`${f.id}\` runs from ${f.low} to ${f.high}, not \`${f.value}\``,
    vi: (f) => `\`${f.id}\` phải từ ${f.low} đến ${f.high}, không phải \`${f.value}\``,
  }),
  belowZero: text<{ id: string; value: number }>({
    en: (f) => `\`${f.id}\` runs from 0, not \`${f.value}\``,
    vi: (f) => `\`${f.id}\` phải từ 0, không phải \`${f.value}\``,
  }),
  zeroOrOne: text<{ id: string; value: number }>({
    en: (f) => `\`${f.id}\` is 0 or 1, not \`${f.value}\``,
    vi: (f) => `\`${f.id}\` chỉ là 0 hoặc 1, không phải \`${f.value}\``,
  }),
  leavesOut: text<{ events: readonly number[] }>({
    en: (f) =>
      `Not in this number: event ${f.events.join(', ')} of the shock, which this model cannot tell with the data it has.`,
    vi: (f) =>
      `Không nằm trong con số này: sự kiện ${f.events.join(', ')} của cú sốc, mà mô hình này không tính được với số liệu hiện có.`,
  }),
  homeReckoned: text<{ turned: number }>({
    en: (f) =>
      `The home share after is reckoned and not solved for: ${format.percent(f.turned, 'en', 0)} of the trade that is cut turns to the home market, at the prices and wages of before.`,
    vi: (f) =>
      `Tỷ phần tự cung sau cú sốc là ước tính, không phải nghiệm cân bằng: ${format.percent(f.turned, 'vi', 0)} phần giao thương bị cắt quay về trong nước, theo giá và lương như trước.`,
  }),
  oneElasticity: text({
    en: () =>
      'Some sectors are named and one elasticity is used for all goods: what is special about these is not seen.',
    vi: () =>
      'Chỉ vài ngành được nêu nhưng mọi hàng hóa dùng chung một độ co giãn: nét riêng của các ngành này không thấy được.',
  }),
  noRevenue: text({
    en: () => 'What the taxing state earns by a tariff is not counted.',
    vi: () => 'Khoản thu thuế của nước đánh thuế không được tính.',
  }),
  delayCost: text<{ day: number }>({
    en: (f) =>
      `The closure counts as dearer trade between all places whose usual way it shuts: each day more at sea costs ${format.percent(f.day, 'en', 2)} of the value of the goods; where no way by sea is left, deliveries stop.`,
    vi: (f) =>
      `Việc đóng tuyến được tính là giao thương đắt lên giữa mọi nơi có đường thường bị đóng: mỗi ngày đi biển thêm tốn ${format.percent(f.day, 'vi', 2)} giá trị hàng; nơi không còn đường biển nào thì ngừng giao hàng.`,
  }),
  lateThenUsual: text({
    en: () =>
      'While ships are on the longer way nothing arrives for as many days as it is longer, then as usual; where no way by sea is left, nothing as long as the passage is closed.',
    vi: () =>
      'Trong lúc tàu đi đường dài hơn, hàng không tới trong đúng số ngày kéo dài thêm, sau đó như thường; nơi không còn đường biển nào thì không có hàng suốt thời gian đóng.',
  }),
  servicesToo: text({
    en: () =>
      'All goods and services are one here, so that services are delayed like goods: the number is above what goods alone would give.',
    vi: () =>
      'Ở đây mọi hàng hóa và dịch vụ là một, nên dịch vụ cũng bị chậm như hàng hóa: con số cao hơn mức chỉ tính hàng hóa.',
  }),
  stoppedHasNoPrice: text({
    en: () =>
      'Deliveries that have no way by sea left are not in this number: what stops has no price.',
    vi: () =>
      'Hàng không còn đường biển nào không nằm trong con số này: thứ đã ngừng thì không có giá.',
  }),
  passesNothingOf: text<{ subject: string }>({
    en: (f) =>
      `No usual way of ${nameInText(f.subject, 'en')} passes there: what it loses comes by way of others.`,
    vi: (f) =>
      `Không tuyến thường dùng nào của ${nameInText(f.subject, 'vi')} đi qua đó: phần thiệt đến qua các nước khác.`,
  }),
  noRoutesOf: text<{ places: readonly string[] }>({
    en: (f) => `No route is known of ${names(f.places, 'en')}: nothing changes there.`,
    vi: (f) =>
      `Không biết tuyến đường nào của ${names(f.places, 'vi')}: ở đó không có gì thay đổi.`,
  }),
  noRoute: text<{ subject: string }>({
    en: (f) =>
      `no sea route of ${nameInText(f.subject, 'en')} is known, so that nothing can be said of a closed passage`,
    vi: (f) =>
      `không biết tuyến biển nào của ${nameInText(f.subject, 'vi')}, nên không nói được gì về tuyến bị đóng`,
  }),
  noRouteOfProxy: text<{ subject: string }>({
    en: (f) =>
      `${nameInText(f.subject, 'en')} has no rows of its own in the table, and the rest of the world has no coast of which to tell a route`,
    vi: (f) =>
      `${nameInText(f.subject, 'vi')} không có dòng riêng trong bảng, còn phần còn lại của thế giới không có bờ biển nào để tính tuyến`,
  }),
  nothingPasses: text<{ passages: readonly string[] }>({
    en: (f) => `no usual way between the places held passes ${list(f.passages)}`,
    vi: (f) => `không tuyến thường dùng nào giữa các nơi có số liệu đi qua ${list(f.passages)}`,
  }),
  noGap: text<{ id: string; known: readonly string[] }>({
    en: (f) => `there is no gap \`${f.id}\` to explain: there are ${list(f.known)}`,
    vi: (f) => `không có khoảng chênh \`${f.id}\` nào để giải thích: hiện có ${list(f.known)}`,
  }),
  lossByTable: text({
    en: () =>
      'Steady state: others take over at their prices. Firms and final users share one mix of suppliers, and a price rise is not passed on from sector to sector.',
    vi: () =>
      'Trạng thái ổn định: bên khác thay thế theo giá của họ. Doanh nghiệp và người dùng cuối dùng chung một cơ cấu nguồn cung, và giá tăng không lan từ ngành này sang ngành khác.',
  }),
  partAsKinds: text<{ share: number }>({
    en: (f) =>
      `A cut in part is read as ${format.percent(f.share, 'en', 0)} of the kinds of goods, whole: this formula knows a full stop alone.`,
    vi: (f) =>
      `Việc cắt một phần được hiểu là ${format.percent(f.share, 'vi', 0)} số loại hàng bị cắt hoàn toàn: công thức này chỉ biết việc ngừng hẳn.`,
  }),
  essentialHere: text<{ sectors: readonly string[] }>({
    en: (f) =>
      `with an elasticity of 1 or less ${list(f.sectors)} cannot be replaced and this formula means nothing; ask \`essential\``,
    vi: (f) =>
      `với độ co giãn từ 1 trở xuống, ${list(f.sectors)} không thay thế được và công thức này vô nghĩa; hãy hỏi \`essential\``,
  }),
  nothingLeft: text<{ sectors: readonly string[] }>({
    en: (f) => `nobody is left to buy ${list(f.sectors)} from: the loss has no end by this formula`,
    vi: (f) => `không còn ai để mua ${list(f.sectors)}: theo công thức này tổn thất là vô hạn`,
  }),
  cutOffTitle: text<{ place: string; placeVi: string; dataset: string; year: number }>({
    en: (f) => `${f.place} cut off from suppliers, in the table of ${f.year} (${f.dataset})`,
    vi: (f) => `${f.placeVi} bị cắt nguồn cung, theo bảng năm ${f.year} (${f.dataset})`,
  }),
  statedInput: text<{ share: number; place: string }>({
    en: (f) =>
      `The share of the input in value added, ${format.percent(f.share, 'en', 1)}, is stated by the reader and not measured: no table has ${nameInText(f.place, 'en')}.`,
    vi: (f) =>
      `Tỷ phần của đầu vào trong giá trị gia tăng, ${format.percent(f.share, 'vi', 1)}, do người dùng nêu chứ không đo được: không bảng nào có ${nameInText(f.place, 'vi')}.`,
  }),
  importsOnly: text<{ dataset: string; year: number; share: number }>({
    en: (f) =>
      `What is missing, ${format.percent(f.share, 'en', 1)}, is the partners’ part of imports in ${f.year} (\`${f.dataset}\`); what is made at home is counted as none.`,
    vi: (f) =>
      `Phần bị thiếu, ${format.percent(f.share, 'vi', 1)}, là phần của các đối tác trong nhập khẩu năm ${f.year} (\`${f.dataset}\`); sản xuất trong nước coi như không có.`,
  }),
  statedTitle: text<{ place: string; placeVi: string; products: readonly string[]; year: number }>({
    en: (f) => `${f.place} without ${list(f.products)}: output lost, ${f.year}`,
    vi: (f) => `${f.placeVi} khi không có ${list(f.products)}: sản lượng mất, ${f.year}`,
  }),
  stateInput: text<{ place: string }>({
    en: (f) =>
      `no table has ${nameInText(f.place, 'en')}: state the input’s share in value added with --limit input-share=A, or load a table that has it (the OECD ICIO layout is read)`,
    vi: (f) =>
      `không bảng nào có ${nameInText(f.place, 'vi')}: hãy nêu tỷ phần của đầu vào trong giá trị gia tăng bằng --limit input-share=A, hoặc nạp một bảng có nước này (đọc được định dạng ICIO của OECD)`,
  }),
  buyersChannel: text<{ partners: readonly string[] }>({
    en: (f) => `as a buyer: prices rise when supplies of ${names(f.partners, 'en')} stop`,
    vi: (f) => `với tư cách bên mua: giá tăng khi nguồn cung của ${names(f.partners, 'vi')} ngừng`,
  }),
});
