/**
 * Who else is seen selling a product: what other places sell to the importers a dataset holds, as a multiple of what
 * would have to be replaced.
 *
 * `Σ_{k ≠ j, c} X_kp / M_cjp`, X_kp = what k sells of p to every importer the dataset holds; j the supplier who
 * stops, c the country. Ratio without unit. A lower bound of what others export where the dataset does not hold
 * every importer, and never spare capacity: those sales have buyers already (`substitutes/alternative-capacity.ts`
 * asks how much could turn, where the whole world is held). Made for this project.
 */
import type { Method } from '../../core/index.js';
import type { Cube } from '../../store/index.js';
import { isUnnamed } from '../table/index.js';

export const OTHERS_SALES: Method = {
  id: 'others_sales',
  version: '1',
  name: {
    en: 'Sales of others, over what would be missing',
    vi: 'Lượng bán của nguồn khác so với phần sẽ thiếu',
  },
  formula: 'Σ_{k ≠ j, c} X_kp / M_cjp,  X_kp = sales of k to the importers held',
  citation: 'Made for this project; sales are not spare capacity',
  status: 'derived',
};

export interface OtherSellers {
  /** What all others sell, in whole units of the dataset. */
  readonly total: number;
  /** The largest of them; null where there is none. */
  readonly largest: string | null;
  /** Rows that entered. */
  readonly rows: number;
}

/**
 * By product, in one pass.
 *
 * @param excluded the supplier who stops and the country itself
 * @example
 * otherSellers(cube, ['NOR', 'DEU']).get('28046900')?.largest; // the next seller to anyone
 */
export function otherSellers(
  cube: Cube,
  excluded: readonly string[],
): ReadonlyMap<string, OtherSellers> {
  const { places, products, value, side } = cube;
  const out = places.map((place) => excluded.includes(place) || isUnnamed(place));
  const sales = new Float64Array(places.length * products.length);
  const rows = new Uint32Array(products.length);
  for (let i = 0; i < cube.rows; i++) {
    const [from, product, amount] = [
      cube.from[i] as number,
      cube.product[i] as number,
      value[i] as number,
    ];
    // Of two reports, the importer's.
    if (out[from] === true || !(amount > 0) || (side !== null && side[i] !== 1)) continue;
    const cell = product * places.length + from;
    sales[cell] = (sales[cell] as number) + amount;
    rows[product] = (rows[product] as number) + 1;
  }
  return new Map(
    products.map((code, product) => {
      const ours = sales.subarray(product * places.length, (product + 1) * places.length);
      let [total, largest] = [0, -1];
      for (const [place, amount] of ours.entries()) {
        total += amount;
        if (amount > 0 && (largest < 0 || amount > (ours[largest] as number))) largest = place;
      }
      return [code, { total, largest: places[largest] ?? null, rows: rows[product] ?? 0 }];
    }),
  );
}
