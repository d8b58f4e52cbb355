/**
 * What each supplier could do alone: the loss of a country if that one supplier stopped, over all products held.
 *
 * For every supplier j: `L_j = Σ_p Ω_p/(σ_p − 1) · −ln(1 − ω_jp)`, the cut-off loss (loss/cut-off-loss.ts) at ρ = 1
 * with only j cut off, at the median elasticity and at its quartiles; supply at home, stocks and a cap on prices
 * enter as they do there. Products that j alone supplies (ω = 1) have no bound under CES: nor has the whole then, and
 * what is left of it is what is lost at least. Suppliers without bound stand first, by the worth of those products.
 * Products whose elasticity is not known are in no loss. Unit: share of spending on the products held.
 * Concentration, loss and number of products led rank suppliers differently; all are shown.
 */
import { type PlaceCode, groupBy } from '../../core/index.js';
import type { ProductPartner } from '../../store/index.js';
import {
  type CutOffLoss,
  type Elasticities,
  type Elasticity,
  type LossSetting,
  type ProductTrade,
  cutOffLoss,
  sectorOf,
} from '../loss/index.js';

export interface SupplierPower {
  readonly supplier: PlaceCode;
  /** What it sells of all products held. */
  readonly value: number;
  /** Products of which it is the largest supplier, and of which the only one. */
  readonly leads: number;
  readonly alone: number;
  /** Of what it sells, the worth of products whose elasticity is known: 0 where its loss is not. */
  readonly known: number;
  /** Products whose loss has no bound, largest first. */
  readonly endless: readonly ProductTrade[];
  /** Log loss at the median elasticity and at its quartiles, products without bound left out. */
  readonly logLoss: Readonly<Record<At, number>>;
}

type At = 'median' | 'lower' | 'upper';

/** What of a `LossSetting` a buyer's loss is made with, ρ being 1. */
export type SupplierSetting = Pick<LossSetting, 'homeShare' | 'cap'>;

/** The elasticity of a product, where it is one that a loss can be made with. */
const usable = (
  elasticities: Pick<Elasticities, 'of'>,
  product: string,
): Elasticity | undefined => {
  const found = elasticities.of(product);
  return found !== undefined && found.lower > 1 ? found : undefined;
};

/**
 * Every supplier: those whose loss has no bound, then the largest loss first.
 *
 * @param rows purchases above zero, of all suppliers
 * @param setting share met at home and caps; none where left out
 * @example
 * supplierPower([{ product: '28', partner: 'NOR', value: 50 }, { product: '28', partner: 'USA', value: 50 }], two);
 * // with σ = 2 everywhere: NOR and USA each a log loss of 0.693
 */
export function supplierPower(
  rows: readonly ProductPartner[],
  elasticities: Pick<Elasticities, 'of'>,
  setting: SupplierSetting = { homeShare: 0 },
): SupplierPower[] {
  const products = new Map<string, { total: number; top: ProductPartner }>();
  for (const row of rows) {
    const seen = products.get(row.product);
    if (seen === undefined) products.set(row.product, { total: row.value, top: row });
    else {
      seen.total += row.value;
      if (row.value > seen.top.value) seen.top = row;
    }
  }
  // Spending on products whose elasticity is known adds up to 1.
  let whole = 0;
  for (const [product, { total }] of products)
    if (usable(elasticities, product) !== undefined) whole += total;
  const totalOf = (product: string): number => products.get(product)?.total ?? 0;
  const powers = [...groupBy(rows, (row) => row.partner)].map(([supplier, own]): SupplierPower => {
    const sold = own.flatMap((row) => {
      const elasticity = usable(elasticities, row.product);
      const trade = { product: row.product, total: totalOf(row.product), cut: row.value, rows: 1 };
      return elasticity === undefined ? [] : [{ trade, elasticity }];
    });
    const lossOf = (list: typeof sold, at: At): CutOffLoss =>
      cutOffLoss(
        list.map(({ trade, elasticity }) => sectorOf(trade, elasticity[at], setting, whole)),
        1,
        setting.cap,
      );
    // Losses are largest at the lower quartile: what has no bound anywhere has none there.
    const worst = lossOf(sold, 'lower');
    const endless = new Set(worst.kind === 'unbounded' ? worst.sectors : []);
    const rest = sold.filter((_, i) => !endless.has(i));
    const log = (at: At): number => {
      const loss = lossOf(rest, at);
      return loss.kind === 'loss' ? loss.logLoss : 0;
    };
    return {
      supplier,
      value: worth(own.map((row) => row.value)),
      leads: own.filter((row) => products.get(row.product)?.top === row).length,
      alone: own.filter((row) => row.value === totalOf(row.product)).length,
      known: worth(sold.map(({ trade }) => trade.cut)),
      endless: [...endless]
        .flatMap((i) => sold[i]?.trade ?? [])
        .toSorted((a, b) => b.total - a.total || (a.product < b.product ? -1 : 1)),
      logLoss: { median: log('median'), lower: log('lower'), upper: log('upper') },
    };
  });
  return powers.toSorted(
    (a, b) =>
      endlessValue(b) - endlessValue(a) ||
      b.logLoss.median - a.logLoss.median ||
      b.value - a.value ||
      (a.supplier < b.supplier ? -1 : 1),
  );
}

const worth = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0);

/** What a country spends on the products for which the loss of this supplier has no bound. */
export const endlessValue = ({ endless }: SupplierPower): number =>
  worth(endless.map((trade) => trade.total));

/**
 * Share of what is bought whose elasticity is known, and how many products that is.
 *
 * @example
 * knownPart(rows, elasticities); // { share: 0.9, products: 61 }
 */
export function knownPart(
  rows: readonly ProductPartner[],
  elasticities: Pick<Elasticities, 'of'>,
): { readonly share: number; readonly products: number } {
  const known = rows.filter((row) => usable(elasticities, row.product) !== undefined);
  return {
    share: worth(known.map((row) => row.value)) / worth(rows.map((row) => row.value)),
    products: new Set(known.map((row) => row.product)).size,
  };
}
