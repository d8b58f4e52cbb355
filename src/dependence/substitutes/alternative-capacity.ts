/**
 * Who else could sell: export capacity of the world outside the suppliers to be replaced.
 *
 * `K_alt = Σ_{k ∉ S, k ≠ c} spare · X_kp`, ratio `K_alt / M_cSp`; c the importer, S the suppliers to be replaced,
 * X_kp what k exports of product p to all places, M_cSp what c buys of it from S. Ratio without unit: below 1 the
 * others cannot replace all of it. Beside it, without any assumption on spare capacity: the share of what others
 * export now that would have to turn to c, `M_cSp / Σ X_kp`.
 *
 * Conventions. The importer's own exports do not count, nor those of places that are not named. Spare capacity is one share for all exporters: nothing
 * public measures it, exports are a poor proxy for it, and one kind of product hides many grades. Needs a dataset
 * that holds all exporters of the product; otherwise there is no number.
 *
 * Origin: METHODS A6, made for this project.
 */
import type { Method } from '../../core/index.js';
import { isUnnamed } from '../table/unnamed.js';
import { type ProductNetworks, endsOf, flowsOf } from './networks.js';

export const CAPACITY_RATIO: Method = {
  id: 'capacity_ratio',
  version: '1',
  name: {
    en: 'Spare capacity of others over what is to be replaced',
    vi: 'Năng lực dư của nguồn khác so với phần cần thay thế',
  },
  formula: 'Σ spare · X_kp / M_cSp over exporters k outside S and c',
  citation: 'Made for this project; exports are a poor proxy for spare capacity',
  status: 'derived',
};

export const REDIRECTED: Method = {
  ...CAPACITY_RATIO,
  id: 'redirected_share',
  name: {
    en: 'Share of others’ exports that would have to turn here',
    vi: 'Tỷ phần xuất khẩu của nguồn khác phải chuyển sang đây',
  },
  formula: 'M_cSp / Σ X_kp over exporters k outside S and c',
  citation: 'Made for this project',
};

export interface Alternative {
  /** Index of the place. */
  readonly place: number;
  /** What it exports to all places. */
  readonly exports: number;
  /** What it sells to the importer already. */
  readonly here: number;
}

export interface AlternativeCapacity {
  /** What the importer buys from those to be replaced. */
  readonly needed: number;
  /** What all others export. */
  readonly others: number;
  /** Largest exporter first. */
  readonly alternatives: readonly Alternative[];
}

/**
 * @param p index of the product
 * @param importer index of the place
 * @param replaced indexes of the suppliers to be replaced
 * @example
 * // A sells 60 to c and 40 elsewhere, B sells 20 to c and 180 elsewhere: of B's 200, c would need 60.
 * alternativeCapacity(world, 0, c, new Set([a])); // { needed: 60, others: 200, alternatives: [{ place: b, … }] }
 */
export function alternativeCapacity(
  world: ProductNetworks,
  p: number,
  importer: number,
  replaced: ReadonlySet<number>,
): AlternativeCapacity {
  const { sold } = endsOf(world, p);
  const here = suppliersOf(world, p, importer);
  let needed = 0;
  for (const [place, amount] of here) if (replaced.has(place)) needed += amount;
  const alternatives = [...sold]
    .map((exports, place) => ({ place, exports, here: here.get(place) ?? 0 }))
    .filter(
      (a) =>
        a.exports > 0 &&
        a.place !== importer &&
        !replaced.has(a.place) &&
        !isUnnamed(world.places[a.place] ?? ''),
    )
    .toSorted((a, b) => b.exports - a.exports || a.place - b.place);
  return { needed, others: alternatives.reduce((sum, a) => sum + a.exports, 0), alternatives };
}

/**
 * What alternatives can sell over what is to be replaced; undefined where nothing is.
 *
 * @example
 * capacityRatio({ needed: 60, others: 200 }, 0.1); // 0.333
 */
export const capacityRatio = (
  { needed, others }: Pick<AlternativeCapacity, 'needed' | 'others'>,
  spare: number,
): number | undefined => (needed > 0 ? (spare * others) / needed : undefined);

/** What an importer buys of a product, by index of the supplier. */
export function suppliersOf(
  world: ProductNetworks,
  p: number,
  importer: number,
): Map<number, number> {
  const found = new Map<number, number>();
  const [first, last] = flowsOf(world, p);
  for (let i = first; i < last; i++)
    if (world.to[i] === importer) found.set(world.from[i] as number, world.value[i] as number);
  return found;
}
