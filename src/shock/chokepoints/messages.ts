/** What is said of routes, passages and their closure. */
import { defineMessages, format, nameInText, placeList, sentence, text } from '../../core/index.js';
import type { NotBySea } from './land.js';

type Side = 'import' | 'export';
const SIDE = {
  import: { en: 'imports', vi: 'nhập khẩu' },
  export: { en: 'exports', vi: 'xuất khẩu' },
} as const;
const OF = {
  import: { en: 'imports of', vi: 'hàng nhập khẩu của' },
  export: { en: 'exports of', vi: 'hàng xuất khẩu của' },
} as const;

const NO_SHIP: Readonly<Record<NotBySea, Readonly<Record<'en' | 'vi', string>>>> = {
  border: {
    en: 'they are neighbours and their goods cross the border',
    vi: 'hai nước có chung biên giới và hàng đi qua biên giới',
  },
  region: {
    en: 'both belong to one region of road and rail',
    vi: 'hai nước cùng một vùng đường bộ và đường sắt',
  },
  transit: {
    en: 'one of them uses the ports of the other, or both use the same ports',
    vi: 'một nước dùng cảng của nước kia, hoặc cả hai dùng chung cảng',
  },
  wire: { en: 'it moves by pipe or cable', vi: 'hàng đi bằng đường ống hoặc đường dây' },
};

export const say = defineMessages('shock-chokepoints', {
  unreadable: text<{ file: string; problem: string }>({
    en: (f) => `the routing table, ${f.file}: not to be read (${f.problem})`,
    vi: (f) => `bảng tuyến đường, ${f.file}: không đọc được (${f.problem})`,
  }),
  badEntry: text<{ file: string; entry: string; problem: string }>({
    en: (f) => `the routing table, ${f.file}, \`${f.entry}\`: ${f.problem}`,
    vi: (f) => `bảng tuyến đường, ${f.file}, \`${f.entry}\`: ${f.problem}`,
  }),
  noPassage: text<{ id: string; known: readonly string[] }>({
    en: (f) => `no passage is called \`${f.id}\`; there are ${f.known.join(', ')}`,
    vi: (f) => `không có lối đi nào tên \`${f.id}\`; gồm có ${f.known.join(', ')}`,
  }),
  samePlace: text<{ country: string }>({
    en: (f) => `${nameInText(f.country, 'en')} twice: a route needs two countries`,
    vi: (f) => `${nameInText(f.country, 'vi')} xuất hiện hai lần: tuyến đường cần hai nước`,
  }),
  noCoast: text<{ country: string; why: string; whyVi: string }>({
    en: (f) => `the routing table has no coast for ${nameInText(f.country, 'en')}: ${f.why}`,
    vi: (f) => `bảng tuyến đường không có bờ biển cho ${nameInText(f.country, 'vi')}: ${f.whyVi}`,
  }),
  notInTable: text<{ country: string }>({
    en: (f) =>
      `${nameInText(f.country, 'en')} is not in the routing table: an area, a group or a former state has no coast of its own there`,
    vi: (f) =>
      `${nameInText(f.country, 'vi')} không có trong bảng tuyến đường: vùng gộp, nhóm nước hoặc nhà nước cũ không có bờ biển riêng`,
  }),
  noWay: text<{ from: string; to: string; without: readonly string[] }>({
    en: (f) =>
      `no way by sea from ${nameInText(f.from, 'en')} to ${nameInText(f.to, 'en')}` +
      (f.without.length > 0 ? ` without ${f.without.join(', ')}` : ''),
    vi: (f) =>
      `không có đường biển từ ${nameInText(f.from, 'vi')} đến ${nameInText(f.to, 'vi')}` +
      (f.without.length > 0 ? ` nếu không qua ${f.without.join(', ')}` : ''),
  }),
  badSpeed: text<{ value: number }>({
    en: (f) => `\`route-speed\` must be above 0 knots, not \`${f.value}\``,
    vi: (f) => `\`route-speed\` phải lớn hơn 0 hải lý một giờ, không phải \`${f.value}\``,
  }),
  badTolerance: text<{ value: number }>({
    en: (f) => `\`route-tolerance\` runs from 0 to 1, not \`${f.value}\``,
    vi: (f) => `\`route-tolerance\` phải từ 0 đến 1, không phải \`${f.value}\``,
  }),
  badClosure: text<{ field: string; value: number }>({
    en: (f) =>
      `a closure cannot have \`${f.field}\` \`${f.value}\`: days are whole and in order, shares from 0 to 1, stocks and extra days not below 0`,
    vi: (f) =>
      `lối đi bị đóng không thể có \`${f.field}\` bằng \`${f.value}\`: ngày là số nguyên và theo thứ tự, tỷ phần từ 0 đến 1, dự trữ và số ngày thêm không dưới 0`,
  }),
  noShip: text<{ why: NotBySea }>({
    en: (f) => `no sea passage: ${NO_SHIP[f.why].en}`,
    vi: (f) => `không qua lối biển nào: ${NO_SHIP[f.why].vi}`,
  }),
  routesTitle: text<{ from: string; to: string; product: string }>({
    en: (f) =>
      `Usual routes from ${nameInText(f.from, 'en')} to ${nameInText(f.to, 'en')}` +
      (f.product === '' ? '' : `, product ${f.product}`),
    vi: (f) =>
      `Tuyến thường dùng từ ${nameInText(f.from, 'vi')} đến ${nameInText(f.to, 'vi')}` +
      (f.product === '' ? '' : `, mặt hàng ${f.product}`),
  }),
  routeVia: text<{
    from: string;
    to: string;
    passages: readonly string[];
    passagesVi: readonly string[];
  }>({
    en: (f) =>
      `From ${f.from} to ${f.to}: ${f.passages.length === 0 ? 'no passage of the table' : f.passages.join(', then ')}.`,
    vi: (f) =>
      `Từ ${f.from} đến ${f.to}: ${f.passagesVi.length === 0 ? 'không qua lối nào trong bảng' : f.passagesVi.join(', rồi ')}.`,
  }),
  title: text<{ subject: string; side: Side; year: number; dataset: string; product: string }>({
    en: (f) =>
      `Passages that ${OF[f.side].en} ${nameInText(f.subject, 'en')} go through, ${f.year} (${f.dataset})` +
      (f.product === '' ? '' : `, product ${f.product}`),
    vi: (f) =>
      `Lối hẹp trên biển mà ${OF[f.side].vi} ${nameInText(f.subject, 'vi')} đi qua, ${f.year} (${f.dataset})` +
      (f.product === '' ? '' : `, mặt hàng ${f.product}`),
  }),
  productsTitle: text<{ passage: string; passageVi: string; side: Side; year: number }>({
    en: (f) => `Products through ${f.passage}: ${SIDE[f.side].en}, ${f.year}`,
    vi: (f) => `Mặt hàng đi qua ${f.passageVi}: ${SIDE[f.side].vi}, ${f.year}`,
  }),
  partnersTitle: text<{ passage: string; passageVi: string; side: Side; year: number }>({
    en: (f) => `Partners whose goods pass ${f.passage}: ${SIDE[f.side].en}, ${f.year}`,
    vi: (f) => `Đối tác có hàng đi qua ${f.passageVi}: ${SIDE[f.side].vi}, ${f.year}`,
  }),
  approximate: text({
    en: () =>
      'Routes are approximate: the shortest way between one to four ports a country over a small table (packs/routes/README.md says where it comes from and how far off it is). Which coast of a country ships a product is recalled or the nearest.',
    vi: () =>
      'Tuyến đường chỉ gần đúng: là đường ngắn nhất giữa một đến bốn cảng của mỗi nước theo một bảng nhỏ (packs/routes/README.md nêu nguồn và sai số). Bờ biển nào xuất mặt hàng nào là theo trí nhớ hoặc là bờ gần nhất.',
  }),
  notModelled: text({
    en: () =>
      'Air freight, pipelines and most of rail are not modelled: every good that is not carried between neighbours or inside a region of road and rail is taken to go by ship.',
    vi: () =>
      'Không tính hàng không, đường ống và phần lớn đường sắt: hàng nào không đi giữa hai nước láng giềng hay trong một vùng đường bộ và đường sắt đều coi là đi tàu biển.',
  }),
  passageNote: text<{ name: string; nameVi: string; note: string; noteVi: string }>({
    en: (f) => `${sentence(f.name)}: ${f.note}.`,
    vi: (f) => `${sentence(f.nameVi)}: ${f.noteVi}.`,
  }),
  aboutRange: text<{ tolerance: number }>({
    en: (f) =>
      `Usual: the shortest way. Whatever the way: from partners whose every route needs the passage to those with some coast, or some way no more than ${format.percent(f.tolerance, 'en', 0)} longer, that takes it.`,
    vi: (f) =>
      `Thường dùng: đường ngắn nhất. Dù đi đường nào: từ các đối tác mà mọi tuyến đều cần lối này đến các đối tác có bờ biển hoặc tuyến dài hơn không quá ${format.percent(f.tolerance, 'vi', 0)} đi qua đó.`,
  }),
  servicesToo: text({
    en: () =>
      'The amounts hold services too, which pass no strait: shares of goods alone may differ.',
    vi: () =>
      'Số liệu gồm cả dịch vụ, vốn không đi qua eo biển nào: tỷ phần của riêng hàng hóa có thể khác.',
  }),
  aboutStuck: text({
    en: () => 'No other way: what could not come by sea at all without the passage.',
    vi: () => 'Không có đường khác: phần không thể đi đường biển nếu thiếu lối này.',
  }),
  unknownPartners: text<{ count: number; partners: readonly string[]; share: number }>({
    en: (f) =>
      `${format.percent(f.share, 'en')} has no known route and is left out: ${placeList(f.partners, 'en')} (${f.count} ${format.plural(f.count, 'partner', 'partners')}).`,
    vi: (f) =>
      `${format.percent(f.share, 'vi')} không rõ tuyến nên bị bỏ ra ngoài: ${placeList(f.partners, 'vi')} (${f.count} đối tác).`,
  }),
  landShare: text<{ share: number }>({
    en: (f) =>
      `${format.percent(f.share, 'en')} goes by land or wire by our rule, and passes nothing; --by sea asks what ships would pass.`,
    vi: (f) =>
      `${format.percent(f.share, 'vi')} đi đường bộ hoặc đường dây theo quy tắc của chúng tôi, không qua lối nào; dùng --by sea để xem nếu đi tàu biển.`,
  }),
  shutTitle: text<{ passages: readonly string[]; passagesVi: readonly string[] }>({
    en: (f) => `Shut: ${f.passages.join(', ')}.`,
    vi: (f) => `Đang đóng: ${f.passagesVi.join(', ')}.`,
  }),
  moreProducts: text<{ count: number }>({
    en: (f) =>
      `${format.number(f.count, 'en')} more ${format.plural(f.count, 'product passes', 'products pass')} it; ask for one with --product.`,
    vi: (f) =>
      `Còn ${format.number(f.count, 'vi')} mặt hàng khác đi qua; hỏi từng mặt hàng bằng --product.`,
  }),
  coverShare: text<{ share: number }>({
    en: (f) =>
      `${format.percent(f.share, 'en')} of the value is with partners whose route the table knows`,
    vi: (f) => `${format.percent(f.share, 'vi')} giá trị là với đối tác mà bảng biết tuyến đường`,
  }),
  coverRoute: text({
    en: () => 'one usual route between the coasts in the table',
    vi: () => 'một tuyến thường dùng giữa các bờ biển trong bảng',
  }),
  noOtherWay: text<{ passage: string; passageVi: string }>({
    en: (f) => `without ${f.passage} no way by sea is left`,
    vi: (f) => `nếu không qua ${f.passageVi} thì không còn đường biển nào`,
  }),
  notTaken: text<{ passage: string; passageVi: string }>({
    en: (f) => `the usual route does not pass ${f.passage}`,
    vi: (f) => `tuyến thường dùng không qua ${f.passageVi}`,
  }),
  noFlows: text<{ subject: string; side: Side; dataset: string; product: string }>({
    en: (f) =>
      `\`${f.dataset}\` holds no ${SIDE[f.side].en} of ${nameInText(f.subject, 'en')}${f.product === '' ? '' : ` of product ${f.product}`}`,
    vi: (f) =>
      `\`${f.dataset}\` không có số liệu ${SIDE[f.side].vi} của ${nameInText(f.subject, 'vi')}${f.product === '' ? '' : ` về mặt hàng ${f.product}`}`,
  }),
  noneCovered: text({
    en: () => 'none of the partners has a route in the table, so there is no share',
    vi: () => 'không đối tác nào có tuyến trong bảng nên không có tỷ phần',
  }),
  closureTitle: text<{ passage: string; passageVi: string; days: number; open: number }>({
    en: (f) =>
      `${sentence(f.passage)} ${f.open === 0 ? 'shut' : `open to ${format.percent(f.open, 'en', 0)} of usual traffic`} for ${f.days} ${format.plural(f.days, 'day', 'days')}`,
    vi: (f) =>
      `${sentence(f.passageVi)} ${f.open === 0 ? 'đóng hoàn toàn' : `chỉ thông ${format.percent(f.open, 'vi', 0)} mức thường`} trong ${f.days} ngày`,
  }),
  aboutClosure: text<{ stock: number; catchUp: number }>({
    en: (f) =>
      `Ships go around where a way is left, and else wait; after reopening those who waited pass at ${format.percent(f.catchUp, 'en', 0)} above the usual flow. Stock: ${f.stock} ${format.plural(f.stock, 'day', 'days')} of need (--limit closure-stock=DAYS). Ships at sea when it shuts are taken to have passed; other sellers, prices and the shortage of ships on longer ways are not in it.`,
    vi: (f) =>
      `Tàu đi vòng nếu còn đường, nếu không thì chờ; sau khi mở lại, tàu chờ được thông thêm ${format.percent(f.catchUp, 'vi', 0)} so với mức thường. Dự trữ: ${f.stock} ngày nhu cầu (--limit closure-stock=SỐ_NGÀY). Tàu đang trên biển lúc đóng coi như đã qua; không tính nguồn bán khác, giá cả và việc thiếu tàu trên tuyến dài hơn.`,
  }),
  closureChannel: text<{ passage: string; passageVi: string }>({
    en: (f) => `as a buyer: goods that come through ${f.passage} arrive late`,
    vi: (f) => `với tư cách bên mua: hàng đi qua ${f.passageVi} đến muộn`,
  }),
  closureSeller: text<{ passage: string; passageVi: string }>({
    en: (f) => `as a seller: goods that leave through ${f.passage} arrive late`,
    vi: (f) => `với tư cách bên bán: hàng đi qua ${f.passageVi} đến nơi muộn`,
  }),
});
