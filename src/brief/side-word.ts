/** The word for a side of trade, and a share to the whole per cent. */
import { format, type Lang } from '../core/index.js';

export const SIDE = {
  export: { en: 'exports', vi: 'xuất khẩu' },
  import: { en: 'imports', vi: 'nhập khẩu' },
} as const;
export type SideWord = keyof typeof SIDE;

export const whole = (x: number, lang: Lang): string => format.percent(x, lang, 0);
