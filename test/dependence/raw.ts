/** The development tables read line by line, beside and without the code that is tested. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { shared } from '../shared.js';

const read = new Map<string, readonly string[][]>();

/** Lines of a table whose cells hold no comma, without quotes and header; read once. */
export function rawLines(...path: string[]): readonly string[][] {
  const file = shared('data', ...path);
  const found = read.get(file);
  if (found !== undefined) return found;
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  const lines = text.trim().split('\n').slice(1);
  const cells = lines.map((line) => line.replaceAll('"', '').split(','));
  read.set(file, cells);
  return cells;
}

export const ITPD = ['bilateral-trade-itpd-2000-2016', 'itpd_totals_long.csv.gz'] as const;
export const SEAFOOD = [
  'baci-seafood-hs12-2018',
  'standardized_baci_seafood_hs12_y2018_including_value.csv.gz',
] as const;
export const COMEXT = [
  'comext-eu27-critical-inputs-2022-2023',
  'eu_comext_critical_inputs_cn8_2022_2023.csv.gz',
] as const;
export const FISH = ['comtrade-fish-bilateral-2000-2020', 'fish_bilateral_annual.csv.gz'] as const;

/** Flows of seafood in 2018 between two places, in dollars; a plain reading of the publisher's file. */
export const seafood = (): Array<{ from: string; to: string; product: string; value: number }> =>
  rawLines(...SEAFOOD)
    .map(([from = '', , to = '', , product = '', , , , value]) => ({
      from,
      to,
      product,
      value: Math.round(Number(value) * 1000),
    }))
    .filter((row) => row.value > 0 && row.from !== row.to);

/** A point of a Finding, or NaN. */
export const pointOf = (
  finding:
    { readonly value: { readonly kind: string; readonly value?: number } } | null | undefined,
): number => (finding?.value.kind === 'point' ? (finding.value.value ?? Number.NaN) : Number.NaN);
