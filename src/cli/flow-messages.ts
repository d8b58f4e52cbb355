/** What `tuchu data mirror` and `tuchu data convert` say. */
import { defineMessages, format, placeName, text } from '../core/index.js';

type Side = 'export' | 'import';
type Rule = 'importer' | 'exporter' | 'mean';

const RULE_EN: Readonly<Record<Rule, string>> = {
  importer: "the importer's report, else the exporter's",
  exporter: "the exporter's report, else the importer's",
  mean: 'half the sum of both, else the only one',
};
const RULE_VI: Readonly<Record<Rule, string>> = {
  importer: 'số của bên nhập, nếu không có thì của bên xuất',
  exporter: 'số của bên xuất, nếu không có thì của bên nhập',
  mean: 'trung bình hai bên, nếu không thì số duy nhất có được',
};

export const say = defineMessages('cli-flow', {
  mirrorNeeds: text({
    en: () =>
      '`tuchu data mirror` needs a dataset, a country and a year: `tuchu data mirror DATASET NOR --year 2018` (`tuchu data list` shows the datasets)',
    vi: () =>
      '`tuchu data mirror` cần bộ dữ liệu, nước và năm: `tuchu data mirror BỘ_DỮ_LIỆU NOR --year 2018` (`tuchu data list` liệt kê các bộ)',
  }),
  convertNeeds: text({
    en: () =>
      '`tuchu data convert` needs flows, a concordance and a year: `tuchu data convert FLOWS CONCORDANCE --year 2020` (`tuchu data list` shows both)',
    vi: () =>
      '`tuchu data convert` cần bộ luồng hàng, bảng chuyển đổi và năm: `tuchu data convert LUỒNG BẢNG --year 2020` (xem `tuchu data list`)',
  }),
  badRule: text<{ text: string; rules: readonly string[] }>({
    en: (f) => `--rule takes ${f.rules.join(', ')}, not \`${f.text}\``,
    vi: (f) => `--rule nhận ${f.rules.join(', ')}, không phải \`${f.text}\``,
  }),
  mirrorTitle: text<{ subject: string; side: Side; year: number; dataset: string }>({
    en: (f) =>
      `${placeName(f.subject, 'en')}, ${f.side}s in ${f.year}, as each side reports them: ${f.dataset}`,
    vi: (f) =>
      `${placeName(f.subject, 'vi')}, ${f.side === 'export' ? 'xuất khẩu' : 'nhập khẩu'} năm ${f.year}, theo báo cáo của mỗi bên: ${f.dataset}`,
  }),
  mirrorNothing: text<{ subject: string; side: Side; year: number; dataset: string }>({
    en: (f) =>
      `\`${f.dataset}\` holds no ${f.side}s of ${placeName(f.subject, 'en')} in ${f.year}, from either side`,
    vi: (f) =>
      `\`${f.dataset}\` không có ${f.side === 'export' ? 'xuất khẩu' : 'nhập khẩu'} của ${placeName(f.subject, 'vi')} năm ${f.year}, từ cả hai bên`,
  }),
  mirrorCounts: text<{ shown: number; all: number; both: number; large: number; limit: number }>({
    en: (f) =>
      `${f.shown} of ${f.all} flows, largest first. Both sides report ${f.both}; in ${f.large} they differ by more than ${format.percent(f.limit, 'en')} of the larger.`,
    vi: (f) =>
      `${f.shown} trên ${f.all} luồng, lớn nhất trước. ${f.both} luồng có báo cáo của cả hai bên; ${f.large} luồng lệch quá ${format.percent(f.limit, 'vi')} của số lớn hơn.`,
  }),
  mirrorPartial: text<{ flows: number; subject: string; year: number; own: number | null }>({
    en: (f) =>
      `${f.flows} flows have no gap, because one side did not report the whole of ${f.year}` +
      (f.own === null
        ? ''
        : `: ${placeName(f.subject, 'en')} itself reported at most ${f.own} of 12 months`) +
      '. Of two reports the whole year’s is taken.',
    vi: (f) =>
      `${f.flows} luồng không có độ lệch vì một bên không báo cáo đủ năm ${f.year}` +
      (f.own === null
        ? ''
        : `: ${placeName(f.subject, 'vi')} chỉ báo cáo nhiều nhất ${f.own} trên 12 tháng`) +
      '. Trong hai báo cáo, lấy báo cáo đủ năm.',
  }),
  mirrorRule: text<{ rule: Rule }>({
    en: (f) =>
      `Reconciled by rule \`${f.rule}\`: ${RULE_EN[f.rule]}. Imports usually count freight and insurance, exports do not; nothing is taken out here.`,
    vi: (f) =>
      `Dung hòa theo quy tắc \`${f.rule}\`: ${RULE_VI[f.rule]}. Nhập khẩu thường gồm cước và bảo hiểm, xuất khẩu thì không; ở đây không trừ khoản nào.`,
  }),
  colPartner: text({ en: () => 'Partner', vi: () => 'Đối tác' }),
  colProduct: text({ en: () => 'Product', vi: () => 'Mặt hàng' }),
  colReported: text({ en: () => 'Reported', vi: () => 'Tự báo cáo' }),
  colMirrored: text({ en: () => 'Partner reports', vi: () => 'Đối tác báo cáo' }),
  colGap: text({ en: () => 'Gap', vi: () => 'Độ lệch' }),
  colReconciled: text({ en: () => 'Reconciled', vi: () => 'Dung hòa' }),
  convertTitle: text<{ flows: string; year: number; from: string; to: string }>({
    en: (f) => `${f.flows}, ${f.year}: ${f.from} to ${f.to}`,
    vi: (f) => `${f.flows}, ${f.year}: ${f.from} sang ${f.to}`,
  }),
  convertTotal: text<{ total: string }>({
    en: (f) => `Total ${f.total}. A product with several counterparts is split in equal parts.`,
    vi: (f) => `Tổng ${f.total}. Mặt hàng có nhiều mã tương ứng được chia đều.`,
  }),
  otherEdition: text<{ from: string }>({
    en: (f) => `One side does not state its edition (${f.from}), so the two may not fit.`,
    vi: (f) => `Một bên không nêu phiên bản (${f.from}) nên hai bảng có thể không khớp.`,
  }),
  unmatched: text<{ shown: number; all: number }>({
    en: (f) => `${f.shown} of ${f.all} products without a counterpart, largest first`,
    vi: (f) => `${f.shown} trên ${f.all} mặt hàng không có mã tương ứng, lớn nhất trước`,
  }),
  converted: text<{ shown: number; all: number; to: string }>({
    en: (f) => `${f.shown} of ${f.all} products of ${f.to}, largest first`,
    vi: (f) => `${f.shown} trên ${f.all} mặt hàng theo ${f.to}, lớn nhất trước`,
  }),
  colMatch: text({ en: () => 'Counterparts', vi: () => 'Mã tương ứng' }),
  colProducts: text({ en: () => 'Products', vi: () => 'Mặt hàng' }),
  colValue: text({ en: () => 'Value', vi: () => 'Giá trị' }),
  colShare: text({ en: () => 'Share', vi: () => 'Tỷ phần' }),
  oneToOne: text({ en: () => 'one', vi: () => 'một' }),
  oneToMany: text({ en: () => 'several', vi: () => 'nhiều' }),
  noMatch: text({ en: () => 'none', vi: () => 'không có' }),
});
