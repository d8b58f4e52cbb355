/** Units a fact may carry: core's, other currencies, and physical ones that keep their name as text. */
import { format, unitName, type Lang, type Text, type Unit } from '../core/index.js';

/** Currencies: a fact in one of them is a whole number of units. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CHF CAD AUD SGD TWD KRW CNY INR VND CLP'.split(' '),
);

const CORE: ReadonlySet<string> = new Set<Unit>([
  'share',
  'index01',
  'count',
  'ratio',
  'difference',
  'year',
  'rank',
  'USD',
  'EUR',
  'kg',
]);

const PHYSICAL: Readonly<Record<string, Text>> = {
  Mt: { en: 'million tonnes', vi: 'triệu tấn' },
  t: { en: 'tonnes', vi: 'tấn' },
  TWh: { en: 'TWh', vi: 'TWh' },
  GW: { en: 'GW', vi: 'GW' },
  MW: { en: 'MW', vi: 'MW' },
  Tbps: { en: 'Tbps', vi: 'Tbps' },
  cables: { en: 'cables', vi: 'tuyến cáp' },
  people: { en: 'people', vi: 'người' },
  arrivals: { en: 'arrivals', vi: 'lượt khách' },
  votes: { en: 'votes', vi: 'phiếu' },
  signatories: { en: 'signatories', vi: 'bên ký' },
  projects: { en: 'projects', vi: 'dự án' },
  months: { en: 'months', vi: 'tháng' },
  'barrels/day': { en: 'barrels a day', vi: 'thùng/ngày' },
  'MMcf/day': { en: 'million cubic feet a day', vi: 'triệu feet khối/ngày' },
};

/** True when a fact may be stated in this unit. */
export function knownUnit(unit: string): boolean {
  return CORE.has(unit) || CURRENCIES.has(unit) || Object.hasOwn(PHYSICAL, unit);
}

/** The name of a unit in words. @example unitText('Mt', 'vi') // 'triệu tấn' */
export function unitText(unit: string, lang: Lang): string {
  if (CORE.has(unit)) return unitName(unit as Unit, lang);
  return PHYSICAL[unit]?.[lang] ?? unit;
}

/** A value in its unit. @example amountText(12.4, 'Mt', 'en') // '12.4 million tonnes' */
export function amountText(value: number, unit: string | null, lang: Lang): string {
  if (unit !== null && CURRENCIES.has(unit)) return format.money(value, unit, lang);
  if (unit !== null && CORE.has(unit)) return format.quantity(value, unit as Unit, lang);
  const decimals = Math.min((String(value).split('.')[1] ?? '').length, 3);
  const digits = format.number(value, lang, decimals);
  return unit === null ? digits : `${digits} ${unitText(unit, lang)}`;
}
