/** What is said around a shock and its models. */
import { type Unit, defineMessages, format, text } from '../../core/index.js';

/** Two models by their titles, what each says is lost, as it stands and with the assumption alike. */
type Gap = {
  readonly place: string;
  readonly one: string;
  readonly oneLoss: number;
  readonly other: string;
  readonly otherLoss: number;
  readonly width: number;
  readonly because: string;
  readonly becauseVi: string;
  readonly ids: readonly string[];
  readonly values: readonly string[];
  readonly labels: readonly string[];
  readonly oneAfter: number;
  readonly otherAfter: number;
  readonly left: number;
  readonly verdict: string;
};

export const say = defineMessages('brief-shock', {
  heading: text<{ country: string; title: string }>({
    en: (f) => `${f.country}: ${f.title}`,
    vi: (f) => `${f.country}: ${f.title}`,
  }),
  otherPartner: text({
    en: () => 'Another partner in this role: --with COUNTRY.',
    vi: () => 'Chọn đối tác khác cho vai trò này: --with NƯỚC.',
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
  gapsTitle: text({ en: () => 'Why models differ:', vi: () => 'Vì sao các mô hình khác nhau:' }),
  gap: text<Gap>({
    en: (f) =>
      `${f.place}: “${f.one}” puts the loss at ${part(f.oneLoss, 'en')}, “${f.other}” at ${part(f.otherLoss, 'en')}. They differ by ${part(f.width, 'en')}: ${f.because}. ${alike(f, 'en')}`,
    vi: (f) =>
      `${f.place}: “${f.one}” cho mức mất ${part(f.oneLoss, 'vi')}, “${f.other}” cho ${part(f.otherLoss, 'vi')}. Hai mô hình chênh nhau ${part(f.width, 'vi')}: ${f.becauseVi}. ${alike(f, 'vi')}`,
  }),
});

/** A ratio keeps its decimals, a share becomes a percentage, days and counts stay whole. */
function value(x: number, unit: Unit, lang: 'en' | 'vi'): string {
  if (unit === 'share') return format.percent(x, lang, x !== 0 && Math.abs(x) < 0.01 ? 3 : 1);
  return format.number(x, lang, Number.isInteger(x) ? 0 : 2);
}

/** A share of a loss; a gain keeps its sign and is called so. */
const part = (x: number, lang: 'en' | 'vi'): string => {
  // What rounds to nothing has no sign.
  const shown = format.percent(Math.abs(x) < 5e-5 ? 0 : x, lang, 2);
  return x <= -5e-5 ? `${shown} (${lang === 'en' ? 'a gain' : 'được lợi'})` : shown;
};

/** What was set, each with its name, number and what it is. */
const settings = (
  { ids, values, labels }: Pick<Gap, 'ids' | 'values' | 'labels'>,
  lang: 'en' | 'vi',
): string =>
  ids
    .map((id, k) => {
      const x = Number(values[k]);
      const shown = format.number(x, lang, Number.isInteger(x) ? 0 : 3);
      return `\`${id}\` = ${shown} (${labels[k]})`;
    })
    .join(lang === 'en' ? ' and ' : ' và ');

/** What they say with the assumption alike, and what that shows; or that nothing was unlike. */
function alike(f: Gap, lang: 'en' | 'vi'): string {
  if (f.verdict === 'alike')
    return lang === 'en'
      ? 'What both take as given is alike already: the gap is how they reckon.'
      : 'Những gì cả hai cùng giả định đã giống nhau: khoảng chênh nằm ở cách tính.';
  return lang === 'en'
    ? `With ${settings(f, 'en')}, they say ${part(f.oneAfter, 'en')} and ${part(f.otherAfter, 'en')} and differ by ${part(f.left, 'en')}: ${shows(f, 'en')}.`
    : `Với ${settings(f, 'vi')}, chúng cho ${part(f.oneAfter, 'vi')} và ${part(f.otherAfter, 'vi')}, chênh nhau ${part(f.left, 'vi')}: ${shows(f, 'vi')}.`;
}

const SHOWS: Readonly<Record<string, { readonly en: string; readonly vi: string }>> = {
  none: {
    en: 'that does not explain the gap',
    vi: 'điều đó không giải thích được khoảng chênh',
  },
  wider: {
    en: 'it makes that gap wider',
    vi: 'điều đó làm khoảng chênh rộng thêm',
  },
  removes: {
    en: 'the loss all but vanishes with it, which removes the shock and explains nothing',
    vi: 'khi đó tổn thất gần như biến mất, tức là cú sốc bị loại bỏ chứ không giải thích được gì',
  },
  identity: {
    en: 'equal by construction, for the one-line rule is an identity of that equilibrium',
    vi: 'bằng nhau do cách xây dựng, vì quy tắc một dòng là đồng nhất thức của cân bằng đó',
  },
  arithmetic: {
    en: 'that is arithmetic and no explanation, for the first is multiplied by what is left idle',
    vi: 'đó là phép tính chứ không phải lời giải thích, vì kết quả đầu được nhân với phần còn nghỉ việc',
  },
};

/** How much of a gap is gone, without hiding that it is not. */
function shows({ verdict, width, left }: Gap, lang: 'en' | 'vi'): string {
  const other = SHOWS[verdict];
  if (other !== undefined) return other[lang];
  if (left > width) return SHOWS['wider']![lang];
  const gone = 1 - left / width;
  const share = format.percent(gone, lang, 0);
  if (gone < 0.1) return SHOWS['none']![lang];
  const told = {
    en: `that explains ${share} of the gap`,
    vi: `điều đó giải thích ${share} khoảng chênh`,
  };
  return told[lang];
}
