/** Numbers as people read them, in the conventions of each language (vi: `1.234,5`). */
import type { Lang } from './lang.js';
import type { Unit } from './unit.js';

const LOCALE: Readonly<Record<Lang, string>> = { en: 'en-GB', vi: 'vi-VN' };
const cache = new Map<string, Intl.NumberFormat>();

/**
 * A plain number with a fixed number of decimals and grouped thousands. What rounds to nothing has no sign.
 *
 * @param sign with `+` before what is above zero
 * @example
 * number(-0.0004, 'en', 1); // '0.0'
 */
export function number(value: number, lang: Lang, decimals = 0, sign = false): string {
  const key = `${lang}${decimals}${sign ? '+' : ''}`;
  let format = cache.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALE[lang], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: sign ? 'exceptZero' : 'negative',
    });
    cache.set(key, format);
  }
  return format.format(value);
}

/** The right form of an English word for a count. @example plural(1, 'figure', 'figures') // 'figure' */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** A share as a percentage. @example percent(0.3225, 'en', 1) // '32.3%' (0.3225 is stored as 0.32250000000000001) */
export function percent(share: number, lang: Lang, decimals = 1): string {
  return `${number(share * 100, lang, decimals)}%`;
}

const STEPS: ReadonlyArray<readonly [number, Readonly<Record<Lang, string>>]> = [
  [1e12, { en: 'tn', vi: 'nghìn tỷ' }],
  [1e9, { en: 'bn', vi: 'tỷ' }],
  [1e6, { en: 'm', vi: 'triệu' }],
];

/** Money in whole units, shortened. @example money(153_200_000_000, 'USD', 'vi') // '153,2 tỷ USD' */
export function money(amount: number, currency: string, lang: Lang): string {
  for (const [size, name] of STEPS)
    if (Math.abs(amount) >= size)
      return lang === 'en'
        ? `${currency} ${number(amount / size, lang, 1)} ${name.en}`
        : `${number(amount / size, lang, 1)} ${name.vi} ${currency}`;
  return lang === 'en'
    ? `${currency} ${number(amount, lang)}`
    : `${number(amount, lang)} ${currency}`;
}

const SYMBOL = { TIV: 'TIV', tonne: 't', TWh: 'TWh' } as const;

/** An amount with one decimal, and a word for its size from a million on. */
function shortened(amount: number, lang: Lang): string {
  const step = STEPS.find(([size]) => Math.abs(amount) >= size);
  if (step !== undefined) return `${number(amount / step[0], lang, 1)} ${step[1][lang]}`;
  return number(amount, lang, Number.isInteger(amount) ? 0 : 1);
}

/** Decimals of a share where nothing else is asked. */
const SHARE_DECIMALS = 1;

/**
 * A share as a percentage with one decimal; one that is not nothing and would read as such says below what it is.
 *
 * @example
 * share(0.0002, 'en'); // '<0.05%'
 * share(-0.0002, 'en'); // '>-0.05%'
 * share(0, 'en'); // '0.0%'
 */
export function share(value: number, lang: Lang): string {
  const least = 0.5 * 10 ** -(SHARE_DECIMALS + 2);
  if (value === 0 || !(Math.abs(value) < least)) return percent(value, lang, SHARE_DECIMALS);
  return value > 0
    ? `<${percent(least, lang, SHARE_DECIMALS + 1)}`
    : `>${percent(-least, lang, SHARE_DECIMALS + 1)}`;
}

/** A value in its unit: shares as percentages, indices to three decimals, money shortened. */
export function quantity(value: number, unit: Unit, lang: Lang): string {
  switch (unit) {
    case 'share':
      return share(value, lang);
    case 'difference':
      return `${number(value * 100, lang, 1, true)} ${lang === 'en' ? 'pp' : 'điểm %'}`;
    case 'index01':
    case 'log':
      return number(value, lang, 3);
    case 'index100':
      return number(value, lang, 1);
    case 'index_change':
      return number(value, lang, 3, true);
    case 'sd':
      return number(value, lang, 2, true);
    case 'ideal_point':
    case 'coefficient':
      return number(value, lang, 2);
    case 'ratio':
      // From a hundred on, decimals say more than is known.
      return number(value, lang, Math.abs(value) >= 100 ? 0 : 2);
    case 'year':
      return String(value);
    case 'count':
      return number(value, lang, Number.isInteger(value) ? 0 : 1);
    case 'rank':
      return number(value, lang);
    case 'USD':
    case 'EUR':
    case 'kg':
      return money(value, unit, lang);
    case 'TIV':
    case 'tonne':
    case 'TWh':
      return `${shortened(value, lang)} ${lang === 'vi' && unit === 'tonne' ? 'tấn' : SYMBOL[unit]}`;
    case 'month':
      return `${number(value, lang, 1)} ${lang === 'en' ? 'months' : 'tháng'}`;
    case 'day':
      return `${number(value, lang, 1)} ${lang === 'en' ? 'days' : 'ngày'}`;
    case 'nautical_mile':
      return `${number(value, lang)} ${lang === 'en' ? 'nm' : 'hải lý'}`;
    case 'person':
    case 'vote':
    case 'amount':
      return number(value, lang, Number.isInteger(value) ? 0 : 1);
  }
}
