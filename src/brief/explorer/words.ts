/** Words for the two ends of a flow, and for the side of it that is spoken of. */
import { format, nameInText, placeName } from '../../core/index.js';
import { type TradeSide, sideWords } from '../../dependence/index.js';

export const n = format.number;
export const pc = format.percent;
export type Of = { readonly subject: string; readonly side: TradeSide; readonly flow: string };
export const isTrade = (flow: string): boolean => /goods|services/.test(flow);
export const enSide = (f: Of): string => sideWords(f.flow, f.side).en;
export const viSide = (f: Of): string => sideWords(f.flow, f.side).vi;
export const enName = (code: string): string => nameInText(code, 'en');
export const viName = (code: string): string => placeName(code, 'vi');
export const imported = (f: Of): string => `${enName(f.subject)} ${f.side}ed`;
export const viImported = (f: Of): string => `${viName(f.subject)} ${viSide(f)}`;
export const ENDS_EN = { import: 'supplier', export: 'buyer' } as const;
export const ENDS_VI = { import: 'nguồn cung', export: 'nước mua' } as const;
export const VERB_EN = { import: 'supplied', export: 'bought' } as const;
export const VERB_VI = { import: 'cung cấp', export: 'mua' } as const;
export const enOf = (f: Of, product: string): string =>
  product === '' ? '' : isTrade(f.flow) ? ` of ${product}` : ` (${product})`;
export const viOf = (f: Of, product: string): string =>
  product === '' ? '' : isTrade(f.flow) ? ` mặt hàng ${product}` : ` (${product})`;
export const ends = (f: Of): string => (isTrade(f.flow) ? ENDS_EN[f.side] : 'partner');
export const viEnds = (f: Of): string => (isTrade(f.flow) ? ENDS_VI[f.side] : 'đối tác');
