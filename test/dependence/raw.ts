/** The development tables read line by line, beside and without the code that is tested. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { shared } from '../shared.js';

/** Lines of a table whose cells hold no comma, without quotes and header. */
export function rawLines(...path: string[]): string[][] {
  return gunzipSync(readFileSync(shared('data', ...path)))
    .toString('utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.replaceAll('"', '').split(','));
}

export const ITPD = ['bilateral-trade-itpd-2000-2016', 'itpd_totals_long.csv.gz'] as const;
export const SEAFOOD = [
  'baci-seafood-hs12-2018',
  'standardized_baci_seafood_hs12_y2018_including_value.csv.gz',
] as const;
export const FISH = ['comtrade-fish-bilateral-2000-2020', 'fish_bilateral_annual.csv.gz'] as const;

/** A point of a Finding, or NaN. */
export const pointOf = (
  finding:
    { readonly value: { readonly kind: string; readonly value?: number } } | null | undefined,
): number => (finding?.value.kind === 'point' ? (finding.value.value ?? Number.NaN) : Number.NaN);
