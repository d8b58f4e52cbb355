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
      `after the shock ${nameInText(f.country, 'en')} and those it still trades with would have to keep a deficit of ${small(f.share)} of world value added, with nobody left to lend it; close deficits (scale 0) or let them follow income`,
    vi: (f) =>
      `sau cú sốc, ${nameInText(f.country, 'vi')} và các bạn hàng còn lại vẫn phải giữ thâm hụt bằng ${small(f.share)} giá trị gia tăng thế giới mà không còn ai cho vay; hãy bỏ thâm hụt (hệ số 0) hoặc để thâm hụt theo thu nhập`,
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
  notSolved: text<{ country: string; residual: number; iterations: number }>({
    en: (f) =>
      `no equilibrium found in ${f.iterations} ${format.plural(f.iterations, 'step', 'steps')}: in ${nameInText(f.country, 'en')} what work earns and what it is paid still differ by ${small(f.residual)} of value added`,
    vi: (f) =>
      `không tìm được điểm cân bằng sau ${f.iterations} bước: ở ${nameInText(f.country, 'vi')} giá trị gia tăng làm ra và được trả còn lệch ${small(f.residual)}`,
  }),
});
