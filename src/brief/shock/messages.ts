/** What is said around a shock and its models. */
import { type Unit, defineMessages, format, text } from '../../core/index.js';

export const say = defineMessages('brief-shock', {
  heading: text<{ country: string; title: string }>({
    en: (f) => `${f.country}: ${f.title}`,
    vi: (f) => `${f.country}: ${f.title}`,
  }),
  assumedInFile: text<{ text: string }>({
    en: (f) => `Made up in the shock file: ${f.text}`,
    vi: (f) => `Phần giả định trong tệp cú sốc: ${f.text}`,
  }),
  counts: text<{ ran: number; all: number }>({
    en: (f) =>
      `${f.ran} of ${f.all} ${format.plural(f.all, 'model', 'models')} can answer; the others say why not below.`,
    vi: (f) => `${f.ran} trên ${f.all} mô hình trả lời được; các mô hình khác nêu lý do ở dưới.`,
  }),
  answers: text<{ text: string }>({
    en: (f) => `Asks: ${f.text}`,
    vi: (f) => `Câu hỏi: ${f.text}`,
  }),
  cannot: text<{ text: string }>({
    en: (f) => `Cannot say: ${f.text}`,
    vi: (f) => `Không thể nói: ${f.text}`,
  }),
  needs: text<{ text: string }>({
    en: (f) => `Needs: ${f.text}`,
    vi: (f) => `Cần: ${f.text}`,
  }),
  assumes: text({ en: () => 'Takes as given:', vi: () => 'Giả định:' }),
  assumption: text<{ id: string; label: string; value: number; unit: Unit }>({
    en: (f) => `${f.id} = ${value(f.value, f.unit, 'en')}: ${f.label}`,
    vi: (f) => `${f.id} = ${value(f.value, f.unit, 'vi')}: ${f.label}`,
  }),
  silent: text<{ model: string; why: string }>({
    en: (f) => `${f.model}: ${f.why}`,
    vi: (f) => `${f.model}: ${f.why}`,
  }),
  silentTitle: text({
    en: () => 'Cannot answer this shock:',
    vi: () => 'Không trả lời được cú sốc này:',
  }),
  colModel: text({ en: () => 'model', vi: () => 'mô hình' }),
  colWhat: text({ en: () => 'what it says', vi: () => 'điều mô hình nói' }),
  colWhom: text({ en: () => 'of whom', vi: () => 'về ai' }),
  colValue: text({ en: () => 'value', vi: () => 'giá trị' }),
  models: text({ en: () => 'Models', vi: () => 'Các mô hình' }),
  ready: text({
    en: () => 'Ready shocks, for any country: tuchu shock NAME --country COUNTRY',
    vi: () => 'Cú sốc có sẵn, cho mọi nước: tuchu shock TÊN --country NƯỚC',
  }),
});

/** A ratio keeps its decimals, a share becomes a percentage, days and counts stay whole. */
function value(x: number, unit: Unit, lang: 'en' | 'vi'): string {
  if (unit === 'share') return format.percent(x, lang, 1);
  return format.number(x, lang, Number.isInteger(x) ? 0 : 2);
}
