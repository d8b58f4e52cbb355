/** How sentences about value chains write a share, a number of steps and a change in points. */
import { format } from '../../core/index.js';

export interface Where extends Record<string, string | number> {
  subject: string;
  year: number;
}

export const share = format.percent;
export const steps = (value: number, lang: 'en' | 'vi'): string => format.number(value, lang, 2);
export const points = (change: number, lang: 'en' | 'vi'): string =>
  format.number(Math.abs(change) * 100, lang, 1);
