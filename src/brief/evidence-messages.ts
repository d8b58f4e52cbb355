/** What stands under a number: how it is made, what it rests on, who loses. */
import {
  type DomesticSupply,
  type Text,
  defineMessages,
  format,
  periodText,
  text,
} from '../core/index.js';

const HOME: Readonly<Record<DomesticSupply, Text>> = {
  assumes_no_domestic_supply: {
    en: 'none assumed',
    vi: 'giả định không có',
  },
  share_given: { en: 'an assumed share', vi: 'theo tỷ phần giả định' },
  in_the_table: { en: 'as the input-output table holds it', vi: 'như trong bảng đầu vào – đầu ra' },
  as_usual: {
    en: 'as the input-output table holds it, and no more',
    vi: 'như trong bảng đầu vào – đầu ra và không tăng thêm',
  },
  with_capacity: {
    en: 'as the input-output table holds it, and more as far as spare capacity allows',
    vi: 'như trong bảng đầu vào – đầu ra, tăng thêm trong mức công suất dư',
  },
  replaces_share: {
    en: 'takes the place of a stated share of what is cut',
    vi: 'thay cho một tỷ phần đã nêu của phần bị cắt',
  },
  by_price: {
    en: 'as much more as buyers turn to at the new prices',
    vi: 'tăng theo mức người mua chuyển sang khi giá thay đổi',
  },
  not_applicable: { en: 'does not enter', vi: 'không xét' },
};

export const evidence = defineMessages('brief', {
  methodConfirmed: text({
    en: () => 'formula confirmed in a source',
    vi: () => 'công thức đã xác nhận qua nguồn',
  }),
  methodRecalled: text({
    en: () => 'formula recalled from the literature, not re-read',
    vi: () => 'công thức nhớ lại từ tài liệu, chưa đọc lại',
  }),
  methodDerived: text({ en: () => 'derived for this project', vi: () => 'do dự án này xây dựng' }),
  methodUncertain: text({ en: () => 'uncertain', vi: () => 'chưa chắc chắn' }),
  standingDataset: text({ en: () => 'dataset', vi: () => 'bộ dữ liệu' }),
  standingSourced: text({ en: () => 'sourced', vi: () => 'có nguồn' }),
  standingUnverified: text({
    en: () => 'unverified: recalled only',
    vi: () => 'chưa kiểm chứng: chỉ theo trí nhớ',
  }),
  standingContradicted: text({
    en: () => 'contradicted: another value is reported too',
    vi: () => 'có mâu thuẫn: nguồn khác đưa giá trị khác',
  }),
  datasetLine: text<{ rows: number; licence: string }>({
    en: (f) => `${format.number(f.rows, 'en')} rows · ${f.licence}`,
    vi: (f) => `${format.number(f.rows, 'vi')} dòng · ${f.licence}`,
  }),
  confidenceLine: text<{ confidence: 'high' | 'medium' | 'low' }>({
    en: (f) => `confidence: ${f.confidence}`,
    vi: (f) => `độ tin cậy: ${{ high: 'cao', medium: 'trung bình', low: 'thấp' }[f.confidence]}`,
  }),
  limitLine: text<{
    label: string;
    value: string;
    crossed: 'yes' | 'no' | 'undecided';
    origin: string;
  }>({
    en: (f) =>
      `${f.label}, ${f.value}: ${{ yes: 'crossed', no: 'not crossed', undecided: 'undecided, the range straddles it' }[f.crossed]} (${f.origin})`,
    vi: (f) =>
      `${f.label}, ${f.value}: ${{ yes: 'vượt', no: 'không vượt', undecided: 'chưa rõ, khoảng giá trị nằm hai bên ngưỡng' }[f.crossed]} (${f.origin})`,
  }),
  madeWord: text({ en: () => 'How it is made', vi: () => 'Cách tính' }),
  inputsWord: text({ en: () => 'What went in', vi: () => 'Số liệu đầu vào' }),
  limitsWord: text({ en: () => 'Thresholds', vi: () => 'Ngưỡng' }),
  caveatsWord: text({ en: () => 'Caveats', vi: () => 'Lưu ý' }),
  sourcesWord: text({
    en: () => 'Sources of the dates and amounts above',
    vi: () => 'Nguồn của ngày tháng và số liệu ở trên',
  }),
  evidenceWord: text({ en: () => 'Evidence', vi: () => 'Bằng chứng' }),
  againWord: text({ en: () => 'To get it again', vi: () => 'Để tính lại' }),
  noteWord: text({ en: () => 'For a note', vi: () => 'Để đưa vào báo cáo' }),
  noSource: text({
    en: () => 'recalled, no public source yet',
    vi: () => 'theo trí nhớ, chưa có nguồn công khai',
  }),
  coverageWord: text({ en: () => 'Coverage', vi: () => 'Phạm vi' }),
  lossWord: text({ en: () => 'Who loses', vi: () => 'Ai chịu tổn thất' }),
  lossLine: text<{ bearers: string; channel: string; home: DomesticSupply }>({
    en: (f) => `${f.bearers}, ${f.channel}. Supply at home: ${HOME[f.home].en}.`,
    vi: (f) => `${f.bearers}, ${f.channel}. Nguồn cung trong nước: ${HOME[f.home].vi}.`,
  }),
  homeSupply: text<{ home: DomesticSupply }>({
    en: (f) => HOME[f.home].en,
    vi: (f) => HOME[f.home].vi,
  }),
  paragraphMissing: text<{ label: string; reason: string; period: string }>({
    en: (f) => `${f.label} (${periodText(f.period, 'en')}): not known, because ${f.reason}.`,
    vi: (f) => `${f.label} (${periodText(f.period, 'vi')}): chưa biết, vì ${f.reason}.`,
  }),
  sourceLine: text<{ names: string; more: number }>({
    en: (f) => `Source: ${f.names}${f.more > 0 ? `; and ${f.more} more` : ''}.`,
    vi: (f) => `Nguồn: ${f.names}${f.more > 0 ? `; và ${f.more} nguồn khác` : ''}.`,
  }),
  methodLine: text<{ method: string }>({
    en: (f) => `Computed by Tuchu, method ${f.method}.`,
    vi: (f) => `Tuchu tính, phương pháp ${f.method}.`,
  }),
});
