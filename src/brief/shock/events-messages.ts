/** The events of a shock in words. */
import { bloc, defineMessages, format, nameInText, text } from '../../core/index.js';

const list = (items: readonly string[], lang: 'en' | 'vi'): string =>
  new Intl.ListFormat(lang === 'en' ? 'en-GB' : 'vi-VN', { type: 'conjunction' }).format(items);
/** Places named before the rest is counted. */
const NAMED = 6;

/** Places of one side; `others` is everybody else. */
function side(codes: readonly string[], others: boolean, lang: 'en' | 'vi'): string {
  const everybody = lang === 'en' ? 'everybody else' : 'mọi nơi khác';
  const shown = codes.slice(0, codes.length > NAMED + 1 ? NAMED : codes.length);
  const more = codes.length - shown.length;
  return list(
    [
      ...shown.map((code) => bloc(code)?.name[lang] ?? nameInText(code, lang)),
      ...(more > 0 ? [lang === 'en' ? `${more} more` : `${more} nơi khác`] : []),
      ...(others ? [everybody] : []),
    ],
    lang,
  );
}

interface Sides extends Record<string, string | number | boolean | readonly string[]> {
  from: readonly string[];
  to: readonly string[];
  fromOthers: boolean;
  toOthers: boolean;
}
const from = (f: Sides, lang: 'en' | 'vi'): string => side(f.from, f.fromOthers, lang);
const to = (f: Sides, lang: 'en' | 'vi'): string => side(f.to, f.toOthers, lang);
const share = (x: number, lang: 'en' | 'vi'): string =>
  format.percent(x, lang, Math.abs(x * 100 - Math.round(x * 100)) < 1e-9 ? 0 : 1);

const points = (x: number, lang: 'en' | 'vi'): string =>
  format.number(x * 100, lang, Math.abs(x * 100 - Math.round(x * 100)) < 1e-9 ? 0 : 1);

export const say = defineMessages('brief-shock-events', {
  cut: text<Sides & { share: number; replaced: number }>({
    en: (f) =>
      `${f.share >= 1 ? 'All deliveries' : `${share(f.share, 'en')} of deliveries`} from ${from(f, 'en')} to ${to(f, 'en')} ${f.share >= 1 ? 'stop' : 'stops'}` +
      (f.replaced > 0
        ? `; buyers make ${f.replaced >= 1 ? 'all' : share(f.replaced, 'en')} of it at home instead`
        : ''),
    vi: (f) =>
      `${f.share >= 1 ? 'Mọi lượng hàng giao' : `${share(f.share, 'vi')} lượng hàng giao`} từ ${from(f, 'vi')} đến ${to(f, 'vi')} ngừng lại` +
      (f.replaced > 0
        ? `; bên mua tự làm trong nước ${f.replaced >= 1 ? 'toàn bộ' : share(f.replaced, 'vi')} phần đó`
        : ''),
  }),
  tariff: text<Sides & { rate: number }>({
    en: (f) =>
      `${to(f, 'en')} adds ${points(f.rate, 'en')} points of tariff on what comes from ${from(f, 'en')}`.replace(
        /^./u,
        (c) => c.toUpperCase(),
      ),
    vi: (f) =>
      `${to(f, 'vi')} tăng thuế ${points(f.rate, 'vi')} điểm phần trăm với hàng từ ${from(f, 'vi')}`.replace(
        /^./u,
        (c) => c.toUpperCase(),
      ),
  }),
  cost: text<Sides & { by: number }>({
    en: (f) =>
      `Trade from ${from(f, 'en')} to ${to(f, 'en')} costs ${share(f.by, 'en')} of its value more`,
    vi: (f) =>
      `Giao thương từ ${from(f, 'vi')} đến ${to(f, 'vi')} đắt thêm ${share(f.by, 'vi')} giá trị`,
  }),
  capacity: text<{ at: readonly string[]; others: boolean; share: number }>({
    en: (f) =>
      `Sectors of ${side(f.at, f.others, 'en')} lose ${share(f.share, 'en')} of what they can make`,
    vi: (f) =>
      `Các ngành của ${side(f.at, f.others, 'vi')} mất ${share(f.share, 'vi')} năng lực sản xuất`,
  }),
  close: text<{ passage: string; passageVi: string; share: number }>({
    en: (f) =>
      `${f.passage} ${f.share >= 1 ? 'is closed to all ships' : `lets ${share(1 - f.share, 'en')} of ships through`}`,
    vi: (f) =>
      `${f.passageVi} ${f.share >= 1 ? 'đóng với mọi tàu' : `chỉ cho ${share(1 - f.share, 'vi')} số tàu qua`}`,
  }),
  finance: text<Sides & { share: number }>({
    en: (f) =>
      `Holders in ${from(f, 'en')} withdraw ${f.share >= 1 ? 'all' : share(f.share, 'en')} of what they hold in ${to(f, 'en')}`,
    vi: (f) =>
      `Các bên nắm giữ ở ${from(f, 'vi')} rút ${f.share >= 1 ? 'toàn bộ' : share(f.share, 'vi')} phần đang giữ tại ${to(f, 'vi')}`,
  }),
  allGoods: text({ en: () => 'all goods and services', vi: () => 'mọi hàng hóa và dịch vụ' }),
  ships: text({ en: () => 'all that goes by sea', vi: () => 'mọi hàng đi đường biển' }),
  holdings: text({ en: () => 'holdings', vi: () => 'phần nắm giữ' }),
  products: text<{ codes: readonly string[] }>({
    en: (f) => `customs: HS ${f.codes.join(', ')}`,
    vi: (f) => `hải quan: HS ${f.codes.join(', ')}`,
  }),
  sectors: text<{ kind: string; codes: readonly string[] }>({
    en: (f) => `${f.kind}: ${f.codes.join(', ')}`,
    vi: (f) => `${f.kind}: ${f.codes.join(', ')}`,
  }),
  forDays: text<{ start: number; days: number; recovery: string }>({
    en: (f) =>
      `from day ${f.start}, for ${f.days} days${f.recovery === 'sudden' ? '' : f.recovery === 'linear' ? '; then back little by little' : '; then back, ever more slowly'}`,
    vi: (f) =>
      `từ ngày thứ ${f.start}, trong ${f.days} ngày${f.recovery === 'sudden' ? '' : f.recovery === 'linear' ? '; sau đó hồi phục đều' : '; sau đó hồi phục chậm dần'}`,
  }),
  forGood: text<{ start: number }>({
    en: (f) => `from day ${f.start}, and stays`,
    vi: (f) => `từ ngày thứ ${f.start} và kéo dài mãi`,
  }),
});
