/** A day as a reader types it. */
import { isDay } from '../../../src/core/period.js';
import type { Day, Lang } from '../../../src/core/index.js';

/** `2025-12-31`; in Vietnamese also `31/12/2025`. Undefined when it is no day of 1900 to 2099. */
export function readDay(text: string, lang: Lang): Day | undefined {
  const trimmed = text.trim();
  const [, d = '', m = '', y = ''] =
    (lang === 'vi' && /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed)) || [];
  const day = y === '' ? trimmed : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return /^(19|20)/.test(day) && isDay(day) ? day : undefined;
}

/** A day as the page writes it in figures. */
export function writeDay(day: string, lang: Lang): string {
  if (lang !== 'vi' || !isDay(day)) return day;
  const [y, m, d] = day.split('-').map(Number);
  return `${d}/${m}/${y}`;
}
