/** What is said of the back-test. */
import { type Text, defineMessages, format, text } from '../../core/index.js';

/** Columns of the back-test. */
export const NAME: Readonly<Record<string, Text>> = {
  leontief: { en: 'Leontief', vi: 'Leontief' },
  ghosh: { en: 'Ghosh', vi: 'Ghosh' },
  delays: { en: 'ARIO', vi: 'ARIO' },
  no_change: { en: 'no change', vi: 'không đổi' },
  uniform: { en: 'uniform growth', vi: 'tăng đều' },
};

export const say = defineMessages('shock-back-test', {
  title: text<{ from: number; to: number; dataset: string }>({
    en: (f) =>
      `Output of ${f.to} from the table of ${f.from} (${f.dataset}): mean gap of a place’s sectors, as a share of its output`,
    vi: (f) =>
      `Sản lượng năm ${f.to} từ bảng năm ${f.from} (${f.dataset}): độ lệch trung bình của các ngành, so với sản lượng của nơi đó`,
  }),
  summary: text<{ id: string; mean: number; best: number; places: number; beats?: number }>({
    en: (f) =>
      `${NAME[f.id]?.en ?? f.id}: mean gap ${format.percent(f.mean, 'en')} over ${f.places} places; the best of all columns in ${f.best}${f.beats === undefined ? '' : `, better than both plain guesses in ${f.beats}`}.`,
    vi: (f) =>
      `${NAME[f.id]?.vi ?? f.id}: độ lệch trung bình ${format.percent(f.mean, 'vi')} trên ${f.places} nơi; tốt nhất trong mọi cột ở ${f.best} nơi${f.beats === undefined ? '' : `, tốt hơn cả hai cách đoán đơn giản ở ${f.beats} nơi`}.`,
  }),
  known: text({
    en: () =>
      'What each is told of the later year differs: Leontief all final demand by seller, Ghosh all value added, ARIO only how much of each product the final users of a place buy; the two guesses nothing (no change) and the growth of the world (uniform). Read it as how far coefficients moved, and no forecast. ARIO is made for weeks of want and not for growth: what is asked for above its capacity, higher prices included, is rationed and pulls others down.',
    vi: () =>
      'Mỗi mô hình biết về năm sau khác nhau: Leontief biết mọi nhu cầu cuối cùng theo bên bán, Ghosh biết mọi giá trị gia tăng, ARIO chỉ biết người dùng cuối mỗi nơi mua bao nhiêu mỗi sản phẩm; hai cách đoán không biết gì (không đổi) hoặc chỉ biết mức tăng của thế giới (tăng đều). Hãy đọc như mức hệ số đã đổi, không phải dự báo. ARIO dành cho những tuần thiếu hàng chứ không cho tăng trưởng: phần cầu vượt công suất, kể cả do giá tăng, bị phân phối theo hạn mức và kéo các bên khác xuống.',
  }),
  prices: text({
    en: () =>
      'Current prices: a gap holds changes of prices, exchange rates and coefficients together.',
    vi: () => 'Giá hiện hành: độ lệch gồm cả thay đổi giá, tỷ giá và hệ số.',
  }),
  notTried: text({
    en: () =>
      'Not tried: the bottleneck, cut-off, essential-input and equilibrium models answer what a cut or a tariff does; no such shock stands apart from all else between two years, and a score would say nothing of them.',
    vi: () =>
      'Không thử: các mô hình nút thắt, cắt đứt, đầu vào thiết yếu và cân bằng trả lời một lần cắt hay thuế gây ra gì; giữa hai năm không có cú sốc nào như vậy tách riêng, nên điểm số không nói gì về chúng.',
  }),
  noPair: text<{ from: number | null; to: number | null; years: readonly number[] }>({
    en: (f) =>
      `a back-test needs two tables of one source and two years${f.from === null && f.to === null ? '' : ` (asked for: ${f.from ?? 'any'} and ${f.to ?? 'any'})`}; loaded: ${f.years.length === 0 ? 'none' : f.years.join(', ')}`,
    vi: (f) =>
      `kiểm nghiệm cần hai bảng của một nguồn ở hai năm${f.from === null && f.to === null ? '' : ` (được hỏi: ${f.from ?? 'bất kỳ'} và ${f.to ?? 'bất kỳ'})`}; đã nạp: ${f.years.length === 0 ? 'không có' : f.years.join(', ')}`,
  }),
  sameYear: text<{ year: number }>({
    en: (f) => `a back-test needs a later year than ${f.year}: give --from below --to`,
    vi: (f) => `kiểm nghiệm cần một năm sau năm ${f.year}: hãy cho --from nhỏ hơn --to`,
  }),
  notThere: text<{ place: string; dataset: string }>({
    en: (f) => `\`${f.dataset}\` has no sectors of \`${f.place}\``,
    vi: (f) => `\`${f.dataset}\` không có ngành nào của \`${f.place}\``,
  }),
  noOutput: text<{ place: string }>({
    en: (f) => `\`${f.place}\` has no output in the later year to be a share of`,
    vi: (f) => `\`${f.place}\` không có sản lượng ở năm sau để tính tỷ phần`,
  }),
  sectors: text<{ places: number; sectors: number }>({
    en: (f) => `${format.number(f.sectors, 'en')} sectors of ${f.places} places`,
    vi: (f) => `${format.number(f.sectors, 'vi')} ngành của ${f.places} nơi`,
  }),
});
