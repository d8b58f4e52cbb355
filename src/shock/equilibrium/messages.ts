/** What the equilibrium models say. */
import { defineMessages, format, nameInText, text } from '../../core/index.js';

type Cell = { importer: string; exporter: string; sector: string };

const WHAT = {
  value_added: { en: 'value added', vi: 'giá trị gia tăng' },
  deficit: { en: 'deficit', vi: 'thâm hụt' },
} as const;
const SHARES = {
  final: { en: 'shares in final spending', vi: 'tỷ phần trong chi tiêu cuối cùng' },
  cost: { en: 'shares in cost', vi: 'tỷ phần trong chi phí' },
  supply: { en: 'shares of suppliers', vi: 'tỷ phần của các nguồn cung' },
} as const;

const KIND = {
  embargo: { en: 'an embargo, takes no value', vi: 'cấm vận, không có giá trị' },
  tariff: {
    en: 'a tariff, adds a rate, 0.1 for ten points',
    vi: 'thuế quan, cộng thêm thuế suất (0.1 là mười điểm)',
  },
  iceberg: {
    en: 'a cost of moving goods, is above 0, times what it was',
    vi: 'chi phí vận chuyển, phải lớn hơn 0, so với mức cũ',
  },
  cost: {
    en: 'a cost of making goods, is above 0, times what it was',
    vi: 'chi phí sản xuất, phải lớn hơn 0, so với mức cũ',
  },
} as const;

const small = (x: number): string => x.toPrecision(2);

/** A sector in brackets, where there is more than one. */
const sectorIn = ({ sector }: { sector: string }, lang: 'en' | 'vi'): string =>
  sector === '' ? '' : ` (${lang === 'en' ? 'sector' : 'ngành'} \`${sector}\`)`;

export const say = defineMessages('shock-equilibrium', {
  wrongSize: text<{ field: string; size: number; found: number }>({
    en: (f) => `\`${f.field}\` must hold ${f.size} numbers, not ${f.found}`,
    vi: (f) => `\`${f.field}\` phải có ${f.size} số, không phải ${f.found}`,
  }),
  badTheta: text<{ sector: string; theta: number }>({
    en: (f) =>
      `the trade elasticity of sector \`${f.sector}\` must be above 0 (an elasticity of substitution above 1), not \`${f.theta}\`: at or below that the formula means nothing`,
    vi: (f) =>
      `độ co giãn thương mại của ngành \`${f.sector}\` phải lớn hơn 0 (tức độ co giãn thay thế lớn hơn 1), không phải \`${f.theta}\`: từ mức đó trở xuống công thức vô nghĩa`,
  }),
  badSigma: text<{ theta: number; sigma: number }>({
    en: (f) =>
      `the trade elasticity must be above 0, that is an elasticity of substitution σ above 1, not \`${f.theta}\` (σ = \`${f.sigma}\`): at or below that the formula means nothing`,
    vi: (f) =>
      `độ co giãn thương mại phải lớn hơn 0, tức độ co giãn thay thế σ lớn hơn 1, không phải \`${f.theta}\` (σ = \`${f.sigma}\`): từ mức đó trở xuống công thức vô nghĩa`,
  }),
  badHomeShare: text<{ share: number }>({
    en: (f) =>
      `the share of spending on own goods is above 0 and at most 1, not \`${f.share}\`; where it is 0 the worth of trade has no end`,
    vi: (f) =>
      `tỷ phần chi tiêu cho hàng trong nước phải lớn hơn 0 và không quá 1, không phải \`${f.share}\`; nếu bằng 0 thì giá trị của thương mại là vô hạn`,
  }),
  badAmount: text<{ country: string; what: keyof typeof WHAT; value: number }>({
    en: (f) => `${WHAT[f.what].en} of ${nameInText(f.country, 'en')} cannot be \`${f.value}\``,
    vi: (f) => `${WHAT[f.what].vi} của ${nameInText(f.country, 'vi')} không thể là \`${f.value}\``,
  }),
  badFlow: text<{ importer: string; exporter: string; value: number }>({
    en: (f) =>
      `what ${nameInText(f.importer, 'en')} buys from ${nameInText(f.exporter, 'en')} cannot be \`${f.value}\``,
    vi: (f) =>
      `giá trị ${nameInText(f.importer, 'vi')} mua từ ${nameInText(f.exporter, 'vi')} không thể là \`${f.value}\``,
  }),
  badShares: text<{
    country: string;
    sector: string;
    what: keyof typeof SHARES;
    sum: number;
    negative: number | null;
  }>({
    en: (f) =>
      `${SHARES[f.what].en} of ${nameInText(f.country, 'en')}${f.sector === '' ? '' : `, sector \`${f.sector}\``}: ` +
      (f.negative === null ? `they sum to \`${f.sum}\` instead of 1` : `one is \`${f.negative}\``),
    vi: (f) =>
      `${SHARES[f.what].vi}, ${nameInText(f.country, 'vi')}${f.sector === '' ? '' : `, ngành \`${f.sector}\``}: ` +
      (f.negative === null
        ? `tổng bằng \`${f.sum}\` thay vì 1`
        : `có một giá trị bằng \`${f.negative}\``),
  }),
  badTariff: text<Cell & { rate: number; own: boolean }>({
    en: (f) =>
      f.own
        ? `a tariff of ${nameInText(f.importer, 'en')} on its own goods${sectorIn(f, 'en')}: \`${f.rate}\``
        : `a tariff of ${nameInText(f.importer, 'en')} on goods from ${nameInText(f.exporter, 'en')}${sectorIn(f, 'en')} is a rate above -1, 0.05 for 5%, not \`${f.rate}\``,
    vi: (f) =>
      f.own
        ? `thuế quan của ${nameInText(f.importer, 'vi')} đánh vào hàng của chính mình${sectorIn(f, 'vi')}: \`${f.rate}\``
        : `thuế quan của ${nameInText(f.importer, 'vi')} với hàng từ ${nameInText(f.exporter, 'vi')}${sectorIn(f, 'vi')} là thuế suất lớn hơn -1 (0.05 là 5%), không phải \`${f.rate}\``,
  }),
  badIceberg: text<Cell & { cost: number }>({
    en: (f) =>
      `the trade cost of ${nameInText(f.importer, 'en')} on goods from ${nameInText(f.exporter, 'en')}${sectorIn(f, 'en')}, times what it was, is above 0 (Infinity for an embargo), not \`${f.cost}\``,
    vi: (f) =>
      `chi phí thương mại của ${nameInText(f.importer, 'vi')} với hàng từ ${nameInText(f.exporter, 'vi')}${sectorIn(f, 'vi')}, so với mức cũ, phải lớn hơn 0 (Infinity nếu cấm vận), không phải \`${f.cost}\``,
  }),
  deficitsOpen: text<{ share: number }>({
    en: (f) =>
      `deficits of all countries must sum to 0; these leave ${small(f.share)} of world value added open`,
    vi: (f) =>
      `thâm hụt của mọi nước phải có tổng bằng 0; ở đây còn lệch ${small(f.share)} giá trị gia tăng thế giới`,
  }),
  noSupplier: text<{ country: string; sector: string }>({
    en: (f) =>
      `${nameInText(f.country, 'en')} has no supplier of \`${f.sector}\` left, at home or abroad: in this model the loss has no end`,
    vi: (f) =>
      `${nameInText(f.country, 'vi')} không còn nguồn cung \`${f.sector}\` nào, trong nước lẫn ngoài nước: trong mô hình này tổn thất là vô hạn`,
  }),
  noSupplierOfAll: text<{ country: string }>({
    en: (f) =>
      `${nameInText(f.country, 'en')} has no supplier left, at home or abroad: in this model the loss has no end`,
    vi: (f) =>
      `${nameInText(f.country, 'vi')} không còn nguồn cung nào, trong nước lẫn ngoài nước: trong mô hình này tổn thất là vô hạn`,
  }),
  noAccounts: text<{ country: string; sells: boolean }>({
    en: (f) =>
      `${nameInText(f.country, 'en')} ${f.sells ? 'buys' : 'sells'} nothing in this table, own sales included`,
    vi: (f) =>
      `${nameInText(f.country, 'vi')} không ${f.sells ? 'mua' : 'bán'} gì trong bảng này, kể cả bán trong nước`,
  }),
  blocDeficit: text<{ country: string; share: number }>({
    en: (f) =>
      `after the shock ${nameInText(f.country, 'en')} and those it still trades with would have to keep a ${f.share > 0 ? 'deficit' : 'surplus'} of ${small(Math.abs(f.share))} of world value added, with nobody left to ${f.share > 0 ? 'lend' : 'borrow'} it; close deficits (scale 0) or let them follow income`,
    vi: (f) =>
      `sau cú sốc, ${nameInText(f.country, 'vi')} và các bạn hàng còn lại vẫn phải giữ ${f.share > 0 ? 'thâm hụt' : 'thặng dư'} bằng ${small(Math.abs(f.share))} giá trị gia tăng thế giới mà không còn ai ${f.share > 0 ? 'cho vay' : 'vay'}; hãy bỏ thâm hụt (hệ số 0) hoặc để thâm hụt theo thu nhập`,
  }),
  oneWay: text<{ country: string; sells: boolean }>({
    en: (f) =>
      f.sells
        ? `${nameInText(f.country, 'en')} could still sell abroad but buy nothing there: no wage balances its trade; cut its sales too, or let it keep a surplus`
        : `${nameInText(f.country, 'en')} could still buy abroad but sell nothing there: no wage balances its trade; cut its purchases too, or let it keep a deficit`,
    vi: (f) =>
      f.sells
        ? `${nameInText(f.country, 'vi')} vẫn bán được ra nước ngoài nhưng không mua được gì: không mức lương nào cân bằng được thương mại; hãy cắt cả phần bán, hoặc cho giữ thặng dư`
        : `${nameInText(f.country, 'vi')} vẫn mua được từ nước ngoài nhưng không bán được gì: không mức lương nào cân bằng được thương mại; hãy cắt cả phần mua, hoặc cho giữ thâm hụt`,
  }),
  notBalanced: text<{ country: string; gap: number }>({
    en: (f) =>
      `before any shock, what sales of ${nameInText(f.country, 'en')} earn differs from its value added by ${small(f.gap)} of it: the economy is not in balance`,
    vi: (f) =>
      `ngay trước cú sốc, thu nhập từ bán hàng của ${nameInText(f.country, 'vi')} đã lệch ${small(f.gap)} so với giá trị gia tăng: nền kinh tế chưa cân đối`,
  }),
  notSolved: text<{ country: string; residual: number; iterations: number; held: boolean }>({
    en: (f) =>
      `no equilibrium found in ${f.iterations} ${format.plural(f.iterations, 'step', 'steps')}: in ${nameInText(f.country, 'en')} what work earns and what it is paid still differ by ${small(f.residual)} of value added` +
      (f.held
        ? '; deficits held at their amount may be more than trade after the shock can carry: close them (scale 0) or let them follow income'
        : ''),
    vi: (f) =>
      `không tìm được điểm cân bằng sau ${f.iterations} bước: ở ${nameInText(f.country, 'vi')} giá trị gia tăng làm ra và được trả còn lệch ${small(f.residual)}` +
      (f.held
        ? '; thâm hụt giữ nguyên có thể vượt sức thương mại sau cú sốc: hãy bỏ thâm hụt (hệ số 0) hoặc để thâm hụt theo thu nhập'
        : ''),
  }),

  onePlace: text<{ dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` holds one country: equilibrium needs all that trade with each other`,
    vi: (f) =>
      `\`${f.dataset}\` chỉ có một nước: mô hình cân bằng cần mọi nước giao thương với nhau`,
  }),
  importsOutside: text<{ dataset: string; name: string }>({
    en: (f) =>
      `\`${f.dataset}\` has imports from outside it (\`${f.name}\`): equilibrium needs a table that holds all who sell`,
    vi: (f) =>
      `\`${f.dataset}\` có nhập khẩu từ ngoài bảng (\`${f.name}\`): mô hình cân bằng cần bảng có đủ mọi bên bán`,
  }),
  usersOutside: text<{ dataset: string; place: string }>({
    en: (f) =>
      `\`${f.dataset}\` has users outside it (${nameInText(f.place, 'en')}): equilibrium needs a table that holds all who buy`,
    vi: (f) =>
      `\`${f.dataset}\` có người dùng ngoài bảng (${nameInText(f.place, 'vi')}): mô hình cân bằng cần bảng có đủ mọi bên mua`,
  }),
  outputOpen: text<{ dataset: string }>({
    en: (f) =>
      `output of \`${f.dataset}\` cannot be solved for: sectors buy as much of each other as they make`,
    vi: (f) =>
      `không giải được sản lượng của \`${f.dataset}\`: các ngành mua của nhau nhiều bằng số làm ra`,
  }),
  inventoriesOut: text<{ ratio: number }>({
    en: (f) =>
      `Changes in inventories are left out and output is solved again: world output is ${format.number(f.ratio, 'en', 4)} of that in the table.`,
    vi: (f) =>
      `Bỏ thay đổi tồn kho và giải lại sản lượng: sản lượng thế giới bằng ${format.number(f.ratio, 'vi', 4)} lần trong bảng.`,
  }),
  belowZero: text<{ share: number }>({
    en: (f) => `Purchases below zero, ${small(f.share)} of world output, count as none.`,
    vi: (f) =>
      `Các giá trị mua âm, bằng ${small(f.share)} sản lượng thế giới, được coi là không có.`,
  }),
  losingSectors: text<{ sectors: readonly string[] }>({
    en: (f) =>
      `Value added is below zero in ${f.sectors.join(', ')}: there it is set to zero and inputs are the whole of cost.`,
    vi: (f) =>
      `Giá trị gia tăng âm ở ${f.sectors.join(', ')}: ở đó được đặt bằng 0 và đầu vào là toàn bộ chi phí.`,
  }),
  homeFloor: text<{ floor: number; cells: number }>({
    en: (f) =>
      `Home makes at least ${format.percent(f.floor, 'en', 2)} of each product it buys: raised in ${f.cells} ${format.plural(f.cells, 'case', 'cases')}, with labour alone where nothing was made.`,
    vi: (f) =>
      `Mỗi nước tự làm ít nhất ${format.percent(f.floor, 'vi', 2)} từng sản phẩm mình mua: đã nâng ở ${f.cells} trường hợp, chỉ dùng lao động nếu trước đó không sản xuất.`,
  }),
  averageMix: text({
    en: () =>
      'All users of a product in one country share that country’s mix of suppliers; value added is output less purchases, taxes on products and margins included.',
    vi: () =>
      'Mọi người dùng một sản phẩm trong cùng một nước có chung cơ cấu nguồn cung của nước đó; giá trị gia tăng là sản lượng trừ mua vào, gồm cả thuế sản phẩm và phí lưu thông.',
  }),
  noTariffs: text({
    en: () =>
      'No tariffs of before are given, so they count as zero: a new tariff starts from there, and revenue lost to a cut is not in the result.',
    vi: () =>
      'Không có thuế quan ban đầu nên coi là bằng 0: thuế mới tính từ mức đó, và phần thu bị mất khi giảm thuế không có trong kết quả.',
  }),

  tooFarApart: text({
    en: () =>
      'costs after the shock are too far apart to be held as numbers at these elasticities: make the change smaller, or an embargo',
    vi: () =>
      'chi phí sau cú sốc chênh nhau quá xa nên không tính được với các độ co giãn này: hãy giảm mức thay đổi, hoặc đặt là cấm vận',
  }),
  oneSectorOnly: text<{ sectors: readonly string[] }>({
    en: (f) =>
      `the one-sector model cannot say what a change in single sectors does (${f.sectors.join(', ')}); the multi-sector one can`,
    vi: (f) =>
      `mô hình một ngành không nói được tác động của thay đổi ở từng ngành (${f.sectors.join(', ')}); mô hình đa ngành thì có`,
  }),
  twiceChanged: text<Cell & { first: number; second: number }>({
    en: (f) =>
      `changes ${f.first} and ${f.second} both speak of what ${nameInText(f.importer, 'en')} buys from ${nameInText(f.exporter, 'en')} (sector \`${f.sector}\`): keep one`,
    vi: (f) =>
      `thay đổi ${f.first} và ${f.second} cùng nói về hàng ${nameInText(f.importer, 'vi')} mua từ ${nameInText(f.exporter, 'vi')} (ngành \`${f.sector}\`): hãy giữ một`,
  }),
  badChange: text<{
    number: number;
    kind: keyof typeof KIND;
    why: 'value' | 'buyers';
    value: number | null;
  }>({
    en: (f) =>
      f.why === 'buyers'
        ? `change ${f.number}: what goods cost to make is the same for every buyer; leave out who buys`
        : `change ${f.number}, ${KIND[f.kind].en}` +
          (f.value === null ? ', has no value' : `, not \`${f.value}\``),
    vi: (f) =>
      f.why === 'buyers'
        ? `thay đổi ${f.number}: chi phí sản xuất như nhau với mọi bên mua; hãy bỏ phần bên mua`
        : `thay đổi ${f.number}, ${KIND[f.kind].vi}` +
          (f.value === null ? ', còn thiếu giá trị' : `, không phải \`${f.value}\``),
  }),
  notThere: text<{
    number: number;
    what: 'country' | 'sector';
    code: string;
    all: readonly string[];
  }>({
    en: (f) =>
      `change ${f.number} names the ${f.what} \`${f.code}\`, which is not in this economy; there is ${f.all.join(', ')}`,
    vi: (f) =>
      `thay đổi ${f.number} nêu ${f.what === 'country' ? 'nước' : 'ngành'} \`${f.code}\` không có trong nền kinh tế này; chỉ có ${f.all.join(', ')}`,
  }),
  exportsAll: text<{ country: string; share: number }>({
    en: (f) =>
      `exports of ${nameInText(f.country, 'en')} are ${format.percent(f.share, 'en', 0)} of its output, so that nothing is left to sell at home: goods that pass through count as exports, or output is too low`,
    vi: (f) =>
      `xuất khẩu của ${nameInText(f.country, 'vi')} bằng ${format.percent(f.share, 'vi', 0)} sản lượng nên không còn gì để bán trong nước: hàng quá cảnh bị tính là xuất khẩu, hoặc sản lượng quá thấp`,
  }),
  notInEconomy: text<{ country: string }>({
    en: (f) => `${nameInText(f.country, 'en')} is not in this table`,
    vi: (f) => `${nameInText(f.country, 'vi')} không có trong bảng này`,
  }),
  noTradeBefore: text({
    en: () => 'nothing was traded before',
    vi: () => 'trước đó không có giao thương',
  }),
  noFirstOrder: text({
    en: () =>
      'an embargo is no small change: it has no first order; the exact change stands beside it',
    vi: () =>
      'cấm vận không phải thay đổi nhỏ nên không có xấp xỉ bậc một; thay đổi chính xác nằm bên cạnh',
  }),
  firstOrderOnly: text({
    en: () =>
      'To first order, as Caliendo and Parro print it: growth of imports counts at the old tariff. Where tariffs fall far it can overstate the gain many times; the exact change, revenue lost included, stands beside it.',
    vi: () =>
      'Xấp xỉ bậc một, như Caliendo và Parro công bố: nhập khẩu tăng thêm tính theo thuế cũ. Khi thuế giảm nhiều, cách này có thể đánh giá cao lợi ích gấp nhiều lần; thay đổi chính xác, gồm cả phần thu bị mất, nằm bên cạnh.',
  }),
  longRun: text({
    en: () =>
      'Long run: wages have adjusted, everyone works, labour moves between sectors, and every supplier can be replaced at the stated elasticity. The first months cost more.',
    vi: () =>
      'Dài hạn: tiền lương đã điều chỉnh, không ai thất nghiệp, lao động chuyển được giữa các ngành và mọi nguồn cung thay được theo độ co giãn đã nêu. Những tháng đầu thiệt hại lớn hơn.',
  }),
  oneSector: text({
    en: () =>
      'One good a country: what firms buy from each other is not in it, and with it losses are larger, often more than twice.',
    vi: () =>
      'Mỗi nước một mặt hàng: chưa tính phần doanh nghiệp mua của nhau; nếu tính thì tổn thất lớn hơn, thường hơn gấp đôi.',
  }),
  tradeChannel: text({
    en: () => 'prices of what is bought, wages, and tariff revenue, once all have adjusted',
    vi: () => 'giá hàng mua vào, tiền lương và thu thuế quan, sau khi mọi bên đã điều chỉnh',
  }),
  autarkyChannel: text({
    en: () => 'prices at home, when nothing comes from abroad',
    vi: () => 'giá trong nước, khi không còn hàng từ nước ngoài',
  }),
});
